import { describe, expect, it } from 'vitest';
import type { Block, ChipInline, DraftMeta } from '../draft/draft';
import { block, seeded } from '../draft/testing';
import { canonicalText } from './canonical-text';
import { rewriteOnce } from './testing/rewrite';

const META: DraftMeta = {
  name: '在全市工作会议上的讲话',
  speechDate: '2026-11-30',
  speaker: '沈一舟',
  post: '',
  occasion: '',
  region: '',
};
const DUE: ChipInline = {
  type: 'chip',
  chip: 'deadline',
  id: 'c00000000001',
  text: '6月底前',
  fields: { relation: 'by', to: null },
  marks: [],
};
const POINT = block('压实责任', { kind: 'point', level: 1, style: 'cn-comma' });
const SPEECH: readonly Block[] = [
  block('同志们：', { kind: 'salutation' }),
  { ...POINT, inlines: [...POINT.inlines, DUE, { type: 'text', text: '办结。', marks: [] }] },
];
const withPoint = (change: Partial<Block>) => [...SPEECH.slice(0, 1), { ...POINT, ...change }];
const text = (blocks: readonly Block[] = SPEECH, meta = META) => canonicalText(meta, blocks);

describe('the canonical text', () => {
  it('V10 is lines: the form, the fields, one for each block', () => {
    expect(text().split('\n')).toEqual([
      'lectern-text-1',
      '{"name":"在全市工作会议上的讲话","occasion":"","post":"","region":"","speaker":"沈一舟","speechDate":"2026-11-30"}',
      '{"inlines":[{"chip":null,"marks":"","text":"同志们："}],"kind":"salutation","level":0,"run":false,"start":null,"style":null,"variant":null}',
      '{"inlines":[{"chip":null,"marks":"","text":"压实责任"},{"chip":{"fields":{"relation":"by","to":null},"kind":"deadline"},"marks":"","text":"6月底前"},{"chip":null,"marks":"","text":"办结。"}],"kind":"point","level":1,"run":false,"start":null,"style":"cn-comma","variant":null}',
      '',
    ]);
  });

  it('V10 says the same of a text that was stored and read again, with other ids and other cuts', () => {
    const stored = JSON.parse(JSON.stringify(SPEECH)) as Block[];
    expect(text(stored)).toBe(text());
    expect(text(SPEECH.map((one) => ({ ...one, uid: 'x', src: 'B01@1' })))).toBe(text());
    const cut = ['同志', '', '们：'].map(
      (part) => ({ type: 'text', text: part, marks: [] }) as const,
    );
    const [first, second] = SPEECH as [Block, Block];
    expect(text([{ ...first, inlines: cut }, second])).toBe(text());
  });

  it.each([
    ['a level', withPoint({ level: 2 })],
    ['a style', withPoint({ style: 'paren-cn' })],
    ['a written number', withPoint({ start: 3 })],
    ['a mark', withPoint({ inlines: [{ type: 'text', text: '压实责任', marks: ['strong'] }] })],
    ['a date', withPoint({ inlines: [{ ...DUE, fields: { ...DUE.fields, to: '2026-06-30' } }] })],
    ['the order', [...SPEECH].reverse()],
  ])('V10 another text by %s', (_what, other) => {
    const seen = new Set([text(), text(withPoint({})), text(withPoint({ inlines: [DUE] }))]);
    expect(seen).not.toContain(text(other));
  });

  it('V10 another text by a field, and not by the rate of speaking', () => {
    expect(text(SPEECH, { ...META, speechDate: '2026-12-01' })).not.toBe(text());
    expect(text(SPEECH, { ...META, speakingRate: 200 })).toBe(text());
  });

  it.each([1, 2, 3])(
    'V10 seed %i: no edit leaves another text with the same canonical text',
    (seed) => {
      const random = seeded(seed);
      let blocks = SPEECH;
      for (let step = 0; step < 200; step++) {
        const next = rewriteOnce(blocks, random);
        const strip = (all: readonly Block[]) =>
          JSON.stringify(
            all.map(({ inlines, kind, level, style }) => [inlines, kind, level, style]),
          );
        if (strip(next) !== strip(blocks)) expect(text(next)).not.toBe(text(blocks));
        blocks = next;
      }
    },
  );
});
