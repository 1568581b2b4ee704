// @vitest-environment jsdom

import { Schema } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { expect, it } from 'vitest';
import { seeded } from '@/lib/draft/testing';
import { drawnAnew } from './drawn-anew';

const schema = new Schema({
  nodes: { doc: { content: 'p+' }, p: { content: 'text*' }, text: {} },
});
const doc = schema.node(
  'doc',
  null,
  Array.from({ length: 6 }, () => schema.node('p', null, [schema.text('一二三四五六')])),
);
const keyOf = ({ spec }: Decoration) => String(spec.key);
const told = (all: readonly Decoration[]) =>
  all.map((one) => `${one.from} ${one.to} ${keyOf(one)}`).sort();

it('MARK2 what is drawn out of what was is what would be drawn anew, in 200 turns; nothing when it is the same', () => {
  const random = seeded(7);
  const upTo = (n: number) => Math.floor(random() * n);
  let set = DecorationSet.empty;
  for (let turn = 0; turn < 200; turn++) {
    const drawn = Array.from({ length: upTo(12) }, () => {
      const from = 8 * upTo(6) + 1 + upTo(3);
      const spec = { key: String(upTo(3)) };
      if (upTo(3) === 0) return Decoration.widget(from, document.createElement('i'), spec);
      if (upTo(3) === 0) return Decoration.node(from - (from % 8), from - (from % 8) + 8, {}, spec);
      return Decoration.inline(from, from + 1 + upTo(3), {}, spec);
    });
    set = drawnAnew(set, doc, drawn, keyOf) ?? set;
    expect(told(set.find())).toEqual(told(drawn));
    expect(drawnAnew(set, doc, [...drawn], keyOf)).toBeNull();
  }
});

it('SUG4 paragraphs that come at one place keep their order when one of them is said otherwise', () => {
  const at = (key: string) => Decoration.widget(3, document.createElement('i'), { key });
  const first = drawnAnew(DecorationSet.empty, doc, [at('a'), at('b')], keyOf);
  const second = first && drawnAnew(first, doc, [at('c'), at('b')], keyOf);
  expect(second?.find().map(keyOf)).toEqual(['c', 'b']);
});
