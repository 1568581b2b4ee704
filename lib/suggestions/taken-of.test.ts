import { describe, expect, it } from 'vitest';
import type { Hunk } from './hunk';
import { type KeptRow, takenOf } from './taken-of';

const saying = (text: string): Hunk => ({
  op: 'text',
  uid: 'a00000000001',
  start: 0,
  del: [],
  ins: [{ type: 'text', text, marks: [] }],
});
const row = (part: Partial<KeptRow> = {}): KeptRow => ({
  ...{ status: 'open', hunk: saying('必须'), changed: false, decided: false },
  ...part,
});
const said = (text: string, removes: string[] = []) => ({
  upserts: [
    { id: 'one', hunk: saying(text) },
    { id: 'new', hunk: saying('全部') },
  ],
  removes,
});
const taken = (words: string, rows: Record<string, KeptRow>, removes: string[] = []) => {
  const { puts, withdrawn, refused } = takenOf(
    said(words, removes),
    new Map(Object.entries(rows)),
    (id) => id !== 'placeless',
  );
  const codes = Object.fromEntries(refused.map(({ id, code }) => [id, code]));
  return { puts: puts.map(({ id }) => id), withdrawn, codes };
};

describe('what is taken of what a window says', () => {
  it('W1 what is open is changed and taken back, what is decided is answered', () => {
    const rows = { one: row(), two: row(), three: row({ status: 'accepted' }) };
    expect(taken('务必', rows, ['two', 'three'])).toEqual({
      puts: ['one', 'new'],
      withdrawn: ['two'],
      codes: { three: 'suggestion-decided' },
    });
    expect(taken('务必', { one: row({ status: 'withdrawn' }) })).toEqual({
      puts: ['new'],
      withdrawn: [],
      codes: { one: 'suggestion-withdrawn' },
    });
  });

  it.each([
    ['changed elsewhere', row({ changed: true }), 'suggestion-waits'],
    ['decided', row({ status: 'rejected', changed: true, decided: true }), 'suggestion-waits'],
    ['decided and opened again', row({ changed: true, decided: true }), 'suggestion-newer'],
  ])('W2 nothing is taken when one was %s after what was heard', (_, one, code) => {
    const nothing = { puts: [], withdrawn: [] };
    const rest = { new: 'suggestion-waits', two: 'suggestion-waits' };
    const rows = { one, two: row() };
    expect(taken('务必', rows, ['two'])).toEqual({ ...nothing, codes: { ...rest, one: code } });
    const back = { one: row(), two: one };
    const codes = { one: 'suggestion-waits', new: 'suggestion-waits', two: code };
    expect(taken('务必', back, ['two'])).toEqual({ ...nothing, codes });
  });

  it('W2 what says the same as is kept waits for nothing', () => {
    const rows = { one: row({ changed: true, decided: true }) };
    expect(taken('必须', rows)).toEqual({ puts: ['one', 'new'], withdrawn: [], codes: {} });
  });
});
