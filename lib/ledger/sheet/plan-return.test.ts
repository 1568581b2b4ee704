import { describe, expect, it } from 'vitest';
import { heading, shi } from '../testing/chip-text';
import type { FileRow } from './file-row';
import { writeLineId } from './line-id';
import { type PastValue, planReturn } from './plan-return';
import { linesOfText } from './testing/lines-of-text';

const LINES = linesOfText(
  [
    heading('任务'),
    shi('扩大覆盖。[由甲局牵头]，<6月底前>建成70个点位。'),
    shi('管住价格。[由丁局负责]出台办法。'),
  ],
  [{ status: 'underway', progress: '65个', version: 3 }, {}],
);
const [FIRST, SECOND] = LINES;
if (!FIRST || !SECOND) throw new Error('no lines');

const row = (change: Partial<FileRow> = {}, version = 3): FileRow => ({
  line: 3,
  id: writeLineId({ draftId: 'draft-1', rowId: FIRST.id, version }),
  task: FIRST.clause,
  status: 'underway',
  texts: { progress: '65个', person: '' },
  ...change,
});
/** Since version 2 somebody wrote 65个 over 50个. */
const PAST: PastValue[] = [
  { draftId: 'draft-1', rowId: FIRST.id, field: 'progress', before: '50个', version: 3 },
];
const kinds = (file: readonly FileRow[], past = PAST) =>
  planReturn(file, LINES, past).map(({ kind, changes }) => [
    kind,
    ...changes.map(({ field, before, after, conflict }) =>
      [field, before, after, conflict ? '!' : ''].join('>'),
    ),
  ]);

describe('a table that comes back', () => {
  it('S6: nothing changed, a field changed, several changed', () => {
    expect(kinds([row()])).toEqual([['same']]);
    const more = row({ status: 'closed', texts: { progress: '70个', person: '宋以宁' } });
    expect(kinds([more])).toEqual([
      ['changed', 'status>underway>closed>', 'progress>65个>70个>', 'person>>宋以宁>'],
    ]);
    expect(kinds([row({ status: null, texts: { progress: '' } })])).toEqual([
      ['changed', 'progress>65个>>'],
    ]);
  });

  it('S6: an untouched cell undoes nothing, the same words are no conflict, others are', () => {
    expect(kinds([row({ texts: { progress: '50个' } }, 2)])).toEqual([['same']]);
    expect(kinds([row({ texts: { progress: '65个' } }, 2)])).toEqual([['same']]);
    expect(kinds([row({ texts: { progress: '60个' } }, 2)])).toEqual([
      ['conflict', 'progress>65个>60个>!'],
    ]);
    expect(kinds([row({ texts: { progress: '60个' } }, 3)])).toEqual([
      ['changed', 'progress>65个>60个>'],
    ]);
  });

  it('S6: unknown ids, one id twice, no status, too long', () => {
    const other = row({ id: 'draft-2/x/1' });
    expect(kinds([row({ id: '' }), row({ id: 'words' }), other])).toEqual([
      ['unknown'],
      ['unknown'],
      ['unknown'],
    ]);
    expect(kinds([row(), row({ line: 4 }, 1)])).toEqual([['twice'], ['twice']]);
    expect(kinds([row({ status: 'unknown' })])).toEqual([['status']]);
    expect(kinds([row({ texts: { note: '长'.repeat(2_001) } })])).toEqual([['long']]);
  });

  it('S6: a task that says something else meanwhile is marked', () => {
    expect(planReturn([row({ task: '从前的话' })], LINES, [])[0]?.textChanged).toBe(true);
    expect(planReturn([row()], LINES, [])[0]?.textChanged).toBe(false);
  });
});
