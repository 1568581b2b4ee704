import { describe, expect, it } from 'vitest';
import { agreesWithWords, deadlineOfChip } from './chip-deadline';

const chip = (text: string, fields: Record<string, string | null> = {}) => ({ text, fields });
const CTX = { speechDate: '2025-03-10' };

describe('the deadline of a chip', () => {
  it('CD1 is derived from its words and moves with the day of the speech', () => {
    expect(deadlineOfChip(chip('6月底前'), CTX)).toMatchObject({
      relation: 'by',
      from: null,
      to: '2025-06-30',
      source: 'read',
    });
    expect(deadlineOfChip(chip('6月底前'), { speechDate: '2026-01-05' }).to).toBe('2026-06-30');
    expect(deadlineOfChip(chip('年底前'), { speechDate: null })).toMatchObject({ to: null });
  });

  it('CD1 takes the safer of two readings and names the other', () => {
    expect(deadlineOfChip(chip('6月前'), CTX)).toMatchObject({
      to: '2025-05-31',
      ambiguous: true,
      alternatives: [{ to: '2025-06-30' }],
    });
  });

  it('CD1 words without a date are unread', () => {
    for (const text of ['尽快', '', '由市民政局牵头']) {
      expect(deadlineOfChip(chip(text), CTX)).toMatchObject({ relation: null, source: 'unread' });
    }
  });

  it('CD2 what a person said holds, whatever the words and the day of the speech', () => {
    const set = chip('6月底前', { relation: 'by', from: null, to: '2025-07-15' });
    for (const speechDate of ['2025-03-10', '2026-03-10', null]) {
      expect(deadlineOfChip(set, { speechDate })).toMatchObject({
        relation: 'by',
        to: '2025-07-15',
        source: 'set',
        ambiguous: false,
      });
    }
    expect(deadlineOfChip(set, CTX).reading).toMatchObject({ to: '2025-06-30' });
    expect(deadlineOfChip(chip('尽快', { to: '2025-07-15' }), CTX).relation).toBe('by');
    expect(deadlineOfChip(chip('尽快', { from: '2025-07-15' }), CTX).relation).toBe('from');
  });

  it('CD2 a stored day that does not exist counts as not said', () => {
    const broken = chip('6月底前', { relation: 'x-later', to: '2025-02-30' });
    expect(deadlineOfChip(broken, CTX)).toMatchObject({ to: '2025-06-30', source: 'read' });
  });

  const said: [string, Record<string, string | null>, boolean][] = [
    ['6月底前', {}, true],
    ['6月底前', { relation: 'by', to: '2025-06-30' }, true],
    ['6月底前', { relation: 'by', to: '2025-07-15' }, false],
    ['6月底前', { relation: 'from', from: '2025-06-30' }, false],
    ['6月前', { relation: 'by', to: '2025-06-30' }, true],
    ['汛期前', { relation: 'by', to: '2025-05-20' }, true],
    ['尽快', { relation: 'by', to: '2025-05-20' }, true],
  ];
  for (const [words, fields, agrees] of said) {
    it(`CD3 ${words} ${agrees ? 'agrees' : 'disagrees'} with ${JSON.stringify(fields)}`, () => {
      expect(agreesWithWords(deadlineOfChip(chip(words, fields), CTX))).toBe(agrees);
    });
  }
});
