import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Inline } from '@/lib/draft/draft';
import { readUnits } from '@/lib/responsibility/chip-units';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { testSchema } from '@/lib/schema/testing';
import { makeChip } from './make-chip';
import type { MakeContext } from './make-context';

const CONTEXT: MakeContext = {
  known: [{ id: 'u1', name: '市民政局' }],
  findDeadlines: (text) =>
    [...text.matchAll(/\d+月底前/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
};

/** `[…]` is the selection, `{r:…}` and `{d:…}` are chips, `{p:…}` is a filled placeholder. */
function make(written: string, kind: 'responsibility' | 'deadline') {
  const schema = testSchema();
  let [at, from, to] = [1, 0, 0];
  const inlines = [...written.matchAll(/\{(.):(.*?)\}|[[\]\n]|[^[\]{\n]+/g)].flatMap(
    ([whole, chip, words]) => {
      if (whole === '[') from = at;
      if (whole === ']') to = at;
      if (whole === '[' || whole === ']') return [];
      at += chip ? 1 : whole.length;
      if (!chip) return [schema.text(whole)];
      if (chip === 'p') return [schema.node('placeholder', { id: 'p', text: words, name: '名' })];
      const name = chip === 'd' ? 'deadline' : 'responsibility';
      return [schema.node(name, { id: 'old', text: words })];
    },
  );
  const paragraphs = [schema.node('paragraph', null, inlines), schema.node('paragraph')];
  const doc = schema.node('doc', null, paragraphs);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  const { tr } = state;
  const result = makeChip(tr, kind, CONTEXT);
  const shown = (inline: Inline) =>
    inline.type === 'text' ? inline.text : `{${inline.chip[0]}:${inline.text}}`;
  const [first] = docToBlocks(tr.doc);
  return {
    result,
    text: first?.inlines.map(shown).join(''),
    selected: tr.selection instanceof NodeSelection ? tr.selection.node : null,
    tr,
  };
}

describe('making a chip', () => {
  const cases: [string, 'responsibility' | 'deadline', string][] = [
    ['新建[由市民政局牵头]。', 'responsibility', '新建{r:由市民政局牵头}。'],
    ['新建[，由市民政局牵头，]办', 'responsibility', '新建{r:，由市民政局牵头，}办'],
    ['[]办', 'responsibility', '{r:}办'],
    ['[各地区{d:4月底前}要]', 'responsibility', '{r:各地区}{d:4月底前}要'],
    ['[各地区4月底前要]做好', 'responsibility', '{r:各地区}{d:4月底前}要做好'],
    ['[6月底前，由市民政局负责]。', 'responsibility', '{d:6月底前}，{r:由市民政局负责}。'],
    ['[{r:市商务局牵头}，市民政局配合]', 'responsibility', '{r:市商务局牵头，市民政局配合}'],
    ['[认真落实]', 'responsibility', '{r:认真落实}'],
    ['在[6月底]建成', 'deadline', '在{d:6月底}建成'],
    ['6月底[]前建成', 'deadline', '{d:6月底前}建成'],
    ['建成6月底前[]', 'deadline', '建成{d:6月底前}'],
    ['建成[]', 'deadline', '建成{d:}'],
    ['[6月{d:底}前]', 'deadline', '{d:6月底前}'],
    ['[由{p:市民政局}牵头]。', 'responsibility', '{r:由市民政局牵头}。'],
    ['[由{p:市民政局}在{d:4月底前}牵头]', 'responsibility', '{r:由市民政局在}{d:4月底前}牵头'],
    ['[{p:6月底}前]建成', 'deadline', '{d:6月底前}建成'],
    ['[由{p:}市民政局牵头]。', 'responsibility', '{r:由市民政局牵头}。'],
  ];
  for (const [before, kind, after] of cases) {
    it(`CHIP6 CHIP7 CHIP8 ${before} ${kind}`, () => {
      const { text, selected, result, tr } = make(before, kind);
      expect(text).toBe(after);
      expect(tr.doc.textContent).toBe(before.replace(/\{.:(.*?)\}|[[\]]/g, '$1'));
      expect(selected?.type.name).toBe(kind);
      expect(result).toEqual({ ok: true, value: selected?.attrs.id });
    });
  }

  it('CHIP6 reads the units out of the words', () => {
    const { selected } = make('[由市民政局牵头，市商务局配合]', 'responsibility');
    expect(readUnits({ units: selected?.attrs.units })).toEqual([
      { unitId: 'u1', name: '市民政局', role: 'lead' },
      { name: '市商务局', role: 'support' },
    ]);
  });

  it('CHIP8 leaves the text alone where no chip can be', () => {
    for (const [written, kind, problem] of [
      [`[${'长'.repeat(2_001)}]`, 'responsibility', 'too-long'],
      [`[${'长'.repeat(2_001)}]`, 'deadline', 'too-long'],
      ['[{d:6月底前}]', 'responsibility', 'other-chip'],
      ['[6月{r:市民政局}底]', 'deadline', 'other-chip'],
    ] as const) {
      const { result, tr } = make(written, kind);
      expect(result).toEqual({ ok: false, error: problem });
      expect(tr.docChanged).toBe(false);
    }
    const { tr } = make('[]字', 'deadline');
    tr.setSelection(TextSelection.create(tr.doc, 1, tr.doc.content.size - 1));
    expect(makeChip(tr, 'responsibility', CONTEXT)).toEqual({ ok: false, error: 'several-blocks' });
  });
});
