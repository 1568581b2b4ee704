import type { ChipUnit } from '../../draft/draft';
import type { UnitBook } from '../../units/unit-book';
import { unitTitles } from '../../units/unit-titles';
import { lacksDate } from '../lacks-date';
import { isToCheck, lacksUnit } from '../ledger-counts';
import { NO_PROGRESS, PROGRESS_STATUSES, type ProgressStatus } from '../row-progress';
import { STANDINGS, type Standing } from '../task-standing';
import { standingOf } from './count-standings';
import type { LedgerLine } from './ledger-line';

/** What of a ledger is asked for; '' and absent = everything. */
export interface LedgerFilter {
  readonly draft: string;
  readonly unit: string;
  readonly status: ProgressStatus | '';
  readonly standing: Standing | '';
  readonly lacks: Lack | '';
  readonly words: string;
}

/** 缺责任, 缺时限, 待核对. */
export const LACKS = ['unit', 'date', 'check'] as const;
export type Lack = (typeof LACKS)[number];

export const NO_FILTER: LedgerFilter = {
  draft: '',
  unit: '',
  status: '',
  standing: '',
  lacks: '',
  words: '',
};

/** Characters of the searched words that count; the rest is a mistake of the clipboard. */
const MAX_WORDS = 100;

/** A filter from an address, `?unit=…&standing=overdue`; what means nothing is left out. */
export function readFilter(read: (name: keyof LedgerFilter) => string): LedgerFilter {
  const one = <T extends string>(values: readonly T[], value: string): T | '' =>
    values.find((known) => known === value) ?? '';
  return {
    draft: read('draft'),
    unit: read('unit'),
    status: one(PROGRESS_STATUSES, read('status')),
    standing: one(STANDINGS, read('standing')),
    lacks: one(LACKS, read('lacks')),
    words: read('words').slice(0, MAX_WORDS).trim(),
  };
}

/**
 * S3: the lines that are asked for, in their order. A unit is meant by what the text calls it and by its name
 * of today.
 * @param book the registry, where it is here
 */
export function filterLines<L extends LedgerLine>(
  lines: readonly L[],
  filter: LedgerFilter,
  today: string,
  book: UnitBook | null = null,
): L[] {
  const titleOf = unitTitles(book);
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      (filter.draft === '' || line.draft.id === filter.draft) &&
      (filter.unit === '' ||
        unitsOf(line).some((unit) => [unit.name, titleOf(unit)].includes(filter.unit))) &&
      (filter.status === '' || (line.progress ?? NO_PROGRESS).status === filter.status) &&
      (filter.standing === '' || standingOf(line, today) === filter.standing) &&
      (filter.lacks === '' || isLacking(line, filter.lacks)) &&
      (words.length === 0 || hasAll(line, words)),
  );
}

/** All units of a task, in the order of their roles. */
export function unitsOf({ lead, responsible, support }: LedgerLine): ChipUnit[] {
  return [...lead, ...responsible, ...support];
}

function isLacking(line: LedgerLine, lack: Lack): boolean {
  if (lack === 'unit') return lacksUnit(line);
  return lack === 'date' ? lacksDate(line) : isToCheck(line);
}

function hasAll(line: LedgerLine, words: readonly string[]): boolean {
  const { task, clause, point } = line;
  const { progress, leader, person, problems, nextStep, note } = line.progress ?? NO_PROGRESS;
  const said = [
    task,
    clause,
    point?.title ?? '',
    point?.path ?? '',
    ...unitsOf(line).map(({ name }) => name),
  ];
  const text = [...said, leader, person, progress, problems, nextStep, note]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
