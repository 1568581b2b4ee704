import type { ChipUnit } from '../../draft/draft';
import { NO_PROGRESS } from '../row-progress';
import { targetFigures } from '../target-figures';
import { standingOf } from './count-standings';
import type { LedgerLine } from './ledger-line';
import { writeLineId } from './line-id';
import { STATUS_WORDS } from './status-words';

/** S1: the columns in order: name on paper by key. `id` is hidden in files. */
export const SHEET_COLUMNS = {
  number: '序号',
  draft: '稿件',
  category: '类别',
  point: '重点任务',
  clause: '具体举措',
  target: '目标值',
  leader: '牵头领导',
  lead: '牵头单位',
  others: '配合（责任）单位',
  person: '责任人',
  due: '完成时限',
  words: '时限原文',
  progress: '进展情况',
  status: '完成状态',
  problems: '存在问题',
  nextStep: '下步打算',
  note: '备注',
  place: '原文出处',
  id: '任务编号（勿改）',
} as const;

export type SheetColumn = keyof typeof SHEET_COLUMNS;

/** The cells of a line; `due` is a civil date or ''. */
export type SheetCells = Readonly<Record<Exclude<SheetColumn, 'number'>, string>> & {
  readonly number: number;
};

/** S1: the columns of some lines in order: 稿件 only when they are of several drafts. */
export function sheetColumns(lines: readonly Pick<LedgerLine, 'draft'>[]): SheetColumn[] {
  const several = new Set(lines.map(({ draft }) => draft.id)).size > 1;
  const keys = Object.keys(SHEET_COLUMNS) as SheetColumn[];
  return several ? keys : keys.filter((key) => key !== 'draft');
}

/** S1: the lines as cells, numbered in their order. */
export function sheetCells(lines: readonly LedgerLine[], today: string): SheetCells[] {
  return lines.map((line, index) => {
    const { deadlines } = line;
    const progress = line.progress ?? NO_PROGRESS;
    const overdue = standingOf(line, today) === 'overdue' ? '（逾期）' : '';
    return {
      number: index + 1,
      draft: line.draft.name,
      category: line.section?.title ?? '',
      point: line.point?.title ?? '',
      clause: line.clause,
      target: targetFigures(line.task).join('、'),
      leader: progress.leader,
      lead: names(line.lead),
      others: othersOf(line),
      person: progress.person,
      due: lastDay(line) ?? '',
      words: deadlines.map(({ words }) => words).join('、'),
      progress: progress.progress,
      status: STATUS_WORDS[progress.status] + overdue,
      problems: progress.problems,
      nextStep: progress.nextStep,
      note: progress.note,
      place: line.point?.path ?? '',
      id: writeLineId({ draftId: line.draft.id, rowId: line.id, version: progress.version }),
    };
  });
}

/** The last day of all dates of a task, a civil date; null = none. */
export function lastDay({ deadlines }: Pick<LedgerLine, 'deadlines'>): string | null {
  const days = deadlines.flatMap(({ to }) => to ?? []).sort();
  return days.at(-1) ?? null;
}

/** 乙局负责；丙局、丁局配合. */
function othersOf({ responsible, support }: LedgerLine): string {
  const said = [
    responsible.length > 0 ? `${names(responsible)}负责` : '',
    support.length > 0 ? `${names(support)}配合` : '',
  ];
  return said.filter((words) => words !== '').join('；');
}

function names(units: readonly ChipUnit[]): string {
  return units.map(({ name }) => name).join('、');
}
