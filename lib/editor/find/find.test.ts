// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block, Inline } from '@/lib/draft/draft';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { seededRandom } from '../connection/save-simulation';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { find, findKey, findPlugin, findState, goToHit } from './find-plugin';
import { hitsOfPlaces } from './hits-of-places';
import { replaceAll, replaceHits, replaceOne } from './replace';

const chip = (id: string, text: string): Inline => ({
  type: 'chip',
  chip: 'deadline',
  id: id.padEnd(12, 'c'),
  text,
  fields: {},
  marks: [],
});
const words = (text: string, strong = false): Inline => ({
  type: 'text',
  text,
  marks: strong ? ['strong'] : [],
});
const block = (n: number, ...inlines: (string | Inline)[]): Block => ({
  ...DEFAULT_ATTRS,
  uid: `b${n}`.padEnd(12, '0'),
  inlines: inlines.map((one) => (typeof one === 'string' ? words(one) : one)),
});

function searching(blocks: readonly Block[], query: string): TestPerson {
  const one = person(blocks, 1);
  one.editor.registerPlugin(findPlugin());
  find(one.editor.view, query, null);
  return one;
}
const found = ({ editor }: TestPerson) =>
  findState(editor.state).hits.map(({ from, to }) =>
    editor.state.doc.textBetween(
      from,
      to,
      '',
      (node) => `[${node.textContent || node.attrs.text}]`,
    ),
  );
const marked = ({ editor }: TestPerson) =>
  [...editor.view.dom.querySelectorAll('.find-hit')].map((one) => one.textContent);
const texts = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);

describe('find', () => {
  it('FIND1 marks every hit, whatever its case, also across marks and chips', () => {
    const one = searching(
      [
        block(0, 'gdp增长，', words('GD', true), 'P总量'),
        block(1, '在', chip('x', '年底前'), '完成'),
      ],
      'GDP',
    );
    expect(found(one)).toEqual(['gdp', 'GDP']);
    expect(marked(one)).toEqual(['gdp', 'GD', 'P']);
    find(one.editor.view, '底前完', null);
    expect(found(one)).toEqual(['[年底前]完']);
    expect(findState(one.editor.state).hits[0]?.chip).toBe(true);
    find(one.editor.view, '在', null);
    expect(findState(one.editor.state).hits[0]?.chip).toBe(false);
    find(one.editor.view, '(.*', null);
    expect(found(one)).toEqual([]);
  });

  it('FIND1 goes round, from the caret on, and follows what is typed', () => {
    const one = person([block(0, '督查。'), block(1, '督查，督查')], 1);
    const { editor } = one;
    editor.registerPlugin(findPlugin());
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 8)));
    find(editor.view, '督查', null);
    expect(findState(editor.state).active).toBe(2);
    goToHit(editor.view, 1);
    expect(findState(editor.state).active).toBe(0);
    goToHit(editor.view, -1);
    expect(findState(editor.state).active).toBe(2);
    editor.view.dispatch(editor.state.tr.insertText('再督查', 1));
    expect(marked(one)).toEqual(['督查', '督查', '督查', '督查']);
    expect(findState(editor.state).active).toBe(3);
    find(editor.view, '', null);
    expect(marked(one)).toEqual([]);
  });

  it('FIND2 while composing marks move and nothing new is marked', () => {
    const one = searching([block(0, '督查落实')], '督查');
    const { editor } = one;
    Object.defineProperty(editor.view, 'composing', { value: true, configurable: true });
    editor.view.dispatch(editor.state.tr.insertText('du督查', 1));
    expect(found(one)).toEqual(['督查']);
    expect(findState(editor.state).hits[0]?.from).toBe(5);
    expect(replaceAll(editor.view, '督办').replaced).toBe(0);
    Object.defineProperty(editor.view, 'composing', { value: false, configurable: true });
    editor.view.dispatch(editor.state.tr.setMeta(findKey, { refresh: true }));
    expect(found(one)).toEqual(['督查', '督查']);
  });

  it('FIND6 keeps to a selection that moves with the text', () => {
    const one = person([block(0, '督查'), block(1, '督查'), block(2, '督查')], 1);
    const { editor } = one;
    editor.registerPlugin(findPlugin());
    find(editor.view, '督查', { from: 5, to: 7 });
    expect(findState(editor.state).hits).toHaveLength(1);
    editor.view.dispatch(editor.state.tr.insertText('又督查', 1));
    expect(findState(editor.state).hits.map(({ from }) => from)).toEqual([8]);
  });
});

describe('replace', () => {
  it('FIND3 FIND4 replaces one and goes on to the next, keeping marks', () => {
    const one = searching([block(0, words('市发改', true), '委，市发改委')], '市发改委');
    replaceOne(one.editor.view, '市发展改革委');
    expect(texts(one)).toEqual(['市发展改革委，市发改委']);
    expect(docToBlocks(one.editor.state.doc)[0]?.inlines[0]).toMatchObject({ text: '市发展改革' });
    expect(findState(one.editor.state).active).toBe(0);
    replaceOne(one.editor.view, '市发展改革委');
    expect(texts(one)).toEqual(['市发展改革委，市发展改革委']);
    expect(found(one)).toEqual([]);
  });

  it('FIND3 readers replace nothing', () => {
    const one = searching([block(0, '督查')], '督查');
    one.editor.setEditable(false);
    expect(replaceAll(one.editor.view, '督办')).toEqual({ replaced: 0, kept: 0 });
    expect(texts(one)).toEqual(['督查']);
  });

  it('FIND5 leaves and counts what a chip is part of', () => {
    const one = searching([block(0, '年底前，', chip('x', '年底前'), '。年底前')], '年底前');
    expect(replaceAll(one.editor.view, '年内')).toEqual({ replaced: 2, kept: 1 });
    expect(texts(one)).toEqual(['年内，年底前。年内']);
  });

  it('FIND5 one after the other, what stays is told and passed', () => {
    const one = searching([block(0, chip('x', '年底前'), '。年底前')], '年底前');
    expect(replaceOne(one.editor.view, '年内')).toEqual({ replaced: 0, kept: 1 });
    expect(replaceOne(one.editor.view, '年内')).toEqual({ replaced: 1, kept: 0 });
    expect(texts(one)).toEqual(['年底前。年内']);
  });

  it('FIND4 a colleague who types inside a hit loses nothing', () => {
    const blocks = [block(0, '市发改委牵头'), block(1, '市发改委')];
    const [a, b] = [person(blocks, 1), person(blocks, 2)];
    connect(a, b);
    a.editor.registerPlugin(findPlugin());
    find(a.editor.view, '市发改委', null);
    b.editor.view.dispatch(b.editor.state.tr.insertText('（略）', 2));
    replaceAll(a.editor.view, '市发展改革委');
    expect(texts(b)).toEqual(['市（略）发改委牵头', '市发展改革委']);
    expect(texts(a)).toEqual(texts(b));
  });

  for (let seed = 1; seed <= 40; seed++) {
    it(`FIND4 any replacement reads as replaced text and is one undo step (seed ${seed})`, () => {
      const random = seededRandom(seed);
      const letters = ['甲', '乙', '😀', '甲乙', 'a', 'A'];
      const some = (n: number) => Array.from({ length: n }, () => letters[random(6)]).join('');
      const blocks = Array.from({ length: 1 + random(5) }, (_, n) =>
        block(
          n,
          ...Array.from({ length: random(4) }, () => words(some(1 + random(6)), random(2) === 0)),
        ),
      );
      const query = some(1 + random(2));
      const one = searching(blocks, query);
      const before = docToBlocks(one.editor.state.doc);
      const by = random(5) ? some(random(3)) : '';
      const pattern = new RegExp(query, 'giu');
      const expected = before.map(blockText).map((text) => text.replace(pattern, () => by));
      const { hits } = findState(one.editor.state);
      expect(replaceAll(one.editor.view, by)).toEqual({ replaced: hits.length, kept: 0 });
      expect(texts(one)).toEqual(expected);
      expect(readBlocks(one.doc)).toEqual(docToBlocks(one.editor.state.doc));
      if (expected.join('|') === before.map(blockText).join('|')) return;
      expect(undo(one.editor.state, one.editor.view.dispatch, one.editor.view)).toBe(true);
      expect(docToBlocks(one.editor.state.doc)).toEqual(before);
    });
  }

  it('FIND4 replaces four hundred hits in a long text at once', () => {
    const blocks = Array.from({ length: 200 }, (_, n) => block(n, `督查${'字'.repeat(60)}督查`));
    const one = searching(blocks, '督查');
    expect(replaceAll(one.editor.view, '督办')).toEqual({ replaced: 400, kept: 0 });
    expect(new Set(texts(one))).toEqual(new Set([`督办${'字'.repeat(60)}督办`]));
  });
});

describe('places of findings', () => {
  it('FIND7 FIND4 unifies a term in one undo step, past chips and what was edited since', () => {
    const blocks = [
      block(0, '市应急局牵头，', words('市应急', true), '局配合'),
      block(1, '由', chip('x', '市应急局负责'), '，市应急局通报'),
      block(2, '市应急局'),
    ];
    const one = person(blocks, 1);
    const place = (n: number, start: number) => {
      return { uid: `b${n}`.padEnd(12, '0'), start, end: start + 4, text: '市应急局' };
    };
    const places = [place(2, 0), place(1, 8), place(1, 1), place(0, 7), place(0, 0)];
    const { view } = one.editor;
    view.dispatch(view.state.tr.insertText('原', view.state.doc.content.size - 5));
    const before = texts(one);
    const hits = hitsOfPlaces(view.state.doc, places);
    expect(replaceHits(view, hits, '市应急管理局')).toEqual({ replaced: 3, kept: 1 });
    expect(texts(one).slice(0, 2)).toEqual([
      '市应急管理局牵头，市应急管理局配合',
      '由市应急局负责，市应急管理局通报',
    ]);
    undo(view.state, view.dispatch.bind(view), view);
    expect(texts(one)).toEqual(before);
  });
});
