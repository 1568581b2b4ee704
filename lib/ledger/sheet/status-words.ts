import { PROGRESS_STATUSES, type ProgressStatus } from '../row-progress';

/** Words of the statuses on paper. */
export const STATUS_WORDS: Readonly<Record<ProgressStatus, string>> = {
  unstarted: '未启动',
  underway: '推进中',
  behind: '滞后',
  closed: '已办结',
  ongoing: '长期坚持',
};

/** 推进中（逾期） → underway; null = says nothing; 'unknown' = no word of ours. */
export function readStatus(words: string): ProgressStatus | 'unknown' | null {
  const word = words.replace(/[（(].*[）)]$/u, '').trim();
  if (word === '') return null;
  return PROGRESS_STATUSES.find((status) => STATUS_WORDS[status] === word) ?? 'unknown';
}
