import type { RowBasis } from './row-basis';

/** 未启动 推进中 滞后 已办结 长期坚持. 逾期 is derived (`taskStanding`). */
export const PROGRESS_STATUSES = ['unstarted', 'underway', 'behind', 'closed', 'ongoing'] as const;
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

/** 进展情况, 牵头领导, 责任人, 存在问题, 下步打算, 备注. */
export const PROGRESS_TEXTS = [
  'progress',
  'leader',
  'person',
  'problems',
  'nextStep',
  'note',
] as const;
export type ProgressText = (typeof PROGRESS_TEXTS)[number];

export const PROGRESS_FIELDS = ['status', ...PROGRESS_TEXTS] as const;
export type ProgressField = (typeof PROGRESS_FIELDS)[number];

/** Characters that one field takes. */
export const MAX_PROGRESS_CHARS = 2_000;

export type ProgressFields = Readonly<Record<ProgressText, string>> & {
  readonly status: ProgressStatus;
};

/** What is known of a row beside the text. */
export interface RowProgress extends ProgressFields {
  readonly rowId: string;
  /** Counts the changes of the row. */
  readonly version: number;
  /** What the text said when somebody last confirmed the row. */
  readonly basis: RowBasis;
  /** ISO 8601. */
  readonly checkedAt: string;
}

/** What is known of a row of which nobody has said anything. */
export const NO_PROGRESS: ProgressFields & Pick<RowProgress, 'version'> = {
  status: 'unstarted',
  progress: '',
  leader: '',
  person: '',
  problems: '',
  nextStep: '',
  note: '',
  version: 0,
};
