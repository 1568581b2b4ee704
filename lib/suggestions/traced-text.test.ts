import { describe, expect, it } from 'vitest';
import { block } from '../draft/testing';
import { hunksOf } from './hunks-of';
import type { Deed } from './tape';
import { type TracedToken, tracedText } from './traced-text';

const one = block('各部门应当在三十日内完成。');
const two = block('各地要抓好落实。');

describe('a text and who changed it', () => {
  it('T2 every token of either text says who brought it or took it away; one that stays is the same in both', () => {
    const texts = [
      [{ ...one, inlines: block('各部门必须在三十日内完成。').inlines }, two],
      [one, { ...two, inlines: block('各地要抓紧抓好落实。').inlines }],
    ];
    const changes = texts.flatMap((text) =>
      hunksOf([one, two], text).map(({ hunk }) => ({ hunk, groupId: null })),
    );
    const { was, now, left } = tracedText([one, two], changes);
    expect(left.size).toBe(0);
    const who = (tokens: readonly TracedToken[], deed: Deed) =>
      tokens.flatMap(({ was: before, now: after, by }) => {
        const token = after ?? before;
        return token?.t === 'char' && by[deed] !== undefined ? [`${by[deed]}${token.char}`] : [];
      });
    expect(who(was.flat(), 'went')).toEqual(['0应', '0当']);
    expect(who(now.flat(), 'came')).toEqual(['0必', '0须', '1抓', '1紧']);
    const stay = was.flat().filter((token) => token.now !== null);
    expect(stay.length).toBeGreaterThan(20);
    for (const token of stay) expect(now.flat()).toContain(token);
  });
});
