// @vitest-environment jsdom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { MAX_VALUE } from '@/lib/placeholders/read-value';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { paragraph, point } from '@/lib/sections/built-in/content';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { newUid } from '../blocks/new-uid';
import { seededRandom } from '../connection/save-simulation';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { askByName, emptyByName, fillByName } from './fill-by-name';
import { firstPlaceholder } from './find-placeholder';
import { namedPlaceholders } from './named-placeholders';

const TEXT = [
  point(1, 'cn-comma', '加强督查'),
  paragraph('由{{督查单位}}会同{{牵头单位}}，{{督查单位}}每月通报。'),
  paragraph('{{督查单位}}{{督查单位}}报{{周期}}。'),
];
const words = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);
const stored = ({ doc }: TestPerson) => readBlocks(doc).map(blockText);
const open = ({ editor }: TestPerson) =>
  namedPlaceholders(editor.state).flatMap(({ name, open: places }) =>
    places.length > 0 ? `${name} ${places.length}` : [],
  );
const fill = ({ editor }: TestPerson, name: string, value: string) =>
  fillByName(editor.view, name, value, { speechDate: '2026-03-01' });
const filling = (one: TestPerson, name: string, value: string) => {
  const filled = fill(one, name, value);
  return filled.ok ? filled.value : filled.error.reason;
};

function takeBack({ editor: { view } }: TestPerson): void {
  undo(view.state, view.dispatch, view);
}

function select({ editor: { view } }: TestPerson, from: number, to = from): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}

describe('open placeholders', () => {
  it('PH5 by name in the order of the text, with numbers and words around', () => {
    const one = person(TEXT, 1);
    expect(open(one)).toEqual(['督查单位 4', '牵头单位 1', '周期 1']);
    const [units, leads] = namedPlaceholders(one.editor.state);
    expect(units?.open[0]).toMatchObject({
      path: '一、',
      before: '由',
      after: '会同牵头单位，督…',
    });
    expect(leads?.open[0]?.before).toBe('由督查单位会同');
    const far = person([paragraph(`${'𠮷'.repeat(40)}{{名}}`)], 1);
    const [place] = namedPlaceholders(far.editor.state)[0]?.open ?? [];
    expect(place).toMatchObject({ path: '', before: `…${'𠮷'.repeat(8)}`, after: '' });
    expect(open(person([paragraph('都写好了')], 1))).toEqual([]);
  });
});

describe('filling by name', () => {
  it('PH6 every place of the name, one undo step, other names stay', () => {
    const one = person(TEXT, 1);
    let updates = 0;
    one.doc.on('update', () => updates++);
    expect(filling(one, '督查单位', '督查室')).toBe(4);
    expect(updates).toBe(1);
    expect(words(one)).toEqual([
      '加强督查',
      '由督查室会同牵头单位，督查室每月通报。',
      '督查室督查室报周期。',
    ]);
    expect(open(one)).toEqual(['牵头单位 1', '周期 1']);
    fill(one, '周期', '每月');
    takeBack(one);
    expect(open(one)).toEqual(['牵头单位 1', '周期 1']);
    takeBack(one);
    expect(open(one)).toEqual(['督查单位 4', '牵头单位 1', '周期 1']);
    expect(filling(one, '没有', '甲')).toBe(0);
  });

  it('PH6 the words have the marks of the place', () => {
    const chip = paragraph('{{名}}').inlines[0];
    const block = { ...paragraph('甲'), inlines: chip ? [{ ...chip, marks: ['strong'] }] : [] };
    const one = person([block as Block], 1);
    fill(one, '名', '乙');
    expect(docToBlocks(one.editor.state.doc)[0]?.inlines).toMatchObject([
      { chip: 'placeholder', text: '乙', fields: { name: '名' }, marks: ['strong'] },
    ]);
  });

  it('PH6 two hundred places at once', () => {
    const one = person(
      Array.from({ length: 200 }, (_, n) => paragraph(`第${n}段由{{单位}}负责。`)),
      1,
    );
    let updates = 0;
    one.doc.on('update', () => updates++);
    expect(filling(one, '单位', '市民政局')).toBe(200);
    expect(updates).toBe(1);
    expect(stored(one)).toEqual(words(one));
    expect(words(one)[199]).toBe('第199段由市民政局负责。');
    takeBack(one);
    expect(open(one)).toEqual(['单位 200']);
  });

  it('PH7 a selection stays with its words; a filled chip leaves a caret behind them', () => {
    const one = person(TEXT, 1);
    const { view } = one.editor;
    const start = view.state.doc.content.size - 3;
    select(one, start, start + 1);
    const chosen = () => {
      const { from, to } = view.state.selection;
      return view.state.doc.textBetween(from, to);
    };
    expect(chosen()).toBe('周期');
    fill(one, '督查单位', '督查室');
    expect(chosen()).toBe('周期');

    const other = person(TEXT, 1);
    const { state } = other.editor;
    const first = firstPlaceholder(state.doc, 0) ?? 0;
    other.editor.view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, first)));
    fill(other, '督查单位', '督查室');
    const { $from, empty } = other.editor.state.selection;
    expect(empty).toBe(true);
    expect($from.parent.textBetween(0, $from.parentOffset)).toBe('由督查室');
  });

  it('PH8 empty, long, composed and read-only change nothing; line breaks go', () => {
    const one = person(TEXT, 1);
    const before = words(one);
    expect(filling(one, '周期', ' \n ')).toBe('empty');
    expect(filling(one, '周期', '长'.repeat(MAX_VALUE + 1))).toBe('long');
    Object.defineProperty(one.editor.view, 'composing', { value: true, configurable: true });
    expect(filling(one, '周期', '每月')).toBe('busy');
    Object.defineProperty(one.editor.view, 'composing', { value: false, configurable: true });
    one.editor.setEditable(false);
    expect(filling(one, '周期', '每月')).toBe('busy');
    one.editor.setEditable(true);
    expect(words(one)).toEqual(before);
    expect(filling(one, '周期', '𠮷'.repeat(MAX_VALUE))).toBe(1);
    takeBack(one);
    fill(one, '周期', ' 每\r\n月\u200b ');
    expect(words(one)[2]).toBe('督查单位督查单位报每月。');
  });
});

/** Each gets what the other wrote meanwhile, unseen. */
function meet(one: TestPerson, other: TestPerson): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'peer');
  }
}

describe('filling while a colleague writes', () => {
  it('PH6 a connected colleague sees all places filled, and undo takes back only the filling', () => {
    const [one, other] = [person(TEXT, 1), person(TEXT, 2)];
    connect(one, other);
    select(other, 2);
    other.editor.view.dispatch(other.editor.state.tr.insertText('抓实'));
    fill(one, '督查单位', '督查室');
    expect(words(other)).toEqual(words(one));
    expect(open(other)).toEqual(['牵头单位 1', '周期 1']);
    takeBack(other);
    expect(open(one)).toEqual(['牵头单位 1', '周期 1']);
    takeBack(one);
    expect(open(other)).toEqual(['督查单位 4', '牵头单位 1', '周期 1']);
  });

  it('PH6 nothing that is written meanwhile is lost, whatever it is', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const [one, other] = [person(TEXT, 1), person(TEXT, 2)];
      const written: string[] = [];
      let added = 0;
      for (let n = 0; n < 6; n++) {
        const { view } = other.editor;
        const { tr, schema } = view.state;
        const at = TextSelection.near(tr.doc.resolve(random(tr.doc.content.size))).from;
        if (random(4) === 0) {
          tr.insert(at, schema.node('placeholder', { id: newUid(), text: '督查单位' }));
          added++;
        } else {
          const typed = String.fromCharCode(0x3041 + written.length);
          written.push(typed);
          tr.insertText(typed, at);
        }
        view.dispatch(tr);
      }
      fill(one, '督查单位', '督查室');
      meet(one, other);
      expect(words(one)).toEqual(words(other));
      expect(stored(one)).toEqual(words(one));
      const all = words(one).join('');
      for (const typed of written) expect(all).toContain(typed);
      expect(all.match(/督查室/g)).toHaveLength(4);
      expect(namedPlaceholders(other.editor.state)[0]?.filled).toHaveLength(4);
      const [first] = open(one).filter((line) => line.startsWith('督查单位'));
      expect(first ?? '督查单位 0').toBe(`督查单位 ${added}`);
    }
  });

  it('PH6 two who fill one name at once agree on one value in every place', () => {
    const [one, other] = [person(TEXT, 1), person(TEXT, 2)];
    fill(one, '督查单位', '督查室');
    fill(other, '督查单位', '办公室');
    meet(one, other);
    expect(words(one)).toEqual(words(other));
    const [first] = namedPlaceholders(one.editor.state);
    expect(new Set(first?.filled.map(({ words: said }) => said)).size).toBe(1);
    expect(first?.filled).toHaveLength(4);
    expect(open(one)).toEqual(['牵头单位 1', '周期 1']);
  });

  it('PH11 one who fills and one who empties: one of both holds in every place', () => {
    const [one, other] = [person(TEXT, 1), person(TEXT, 2)];
    fill(one, '督查单位', '督查室');
    meet(one, other);
    emptyByName(one.editor.view, '督查单位');
    fill(other, '督查单位', '办公室');
    meet(one, other);
    expect(words(one)).toEqual(words(other));
    const [first] = namedPlaceholders(one.editor.state);
    expect([first?.open.length, first?.filled.length].sort()).toEqual([0, 4]);
  });
});

describe('the way back', () => {
  it('PH11 a name is emptied, or gets another value, in all its places and as one step', () => {
    const one = person(TEXT, 1);
    const before = words(one);
    fill(one, '督查单位', '督查室');
    fill(one, '督查单位', '办公室');
    expect(
      words(one)
        .join('')
        .match(/办公室/g),
    ).toHaveLength(4);
    expect(emptyByName(one.editor.view, '督查单位')).toBe(true);
    expect(words(one)).toEqual(before);
    expect(stored(one)).toEqual(before);
    expect(open(one)).toEqual(['督查单位 4', '牵头单位 1', '周期 1']);
    takeBack(one);
    expect(
      words(one)
        .join('')
        .match(/办公室/g),
    ).toHaveLength(4);
    takeBack(one);
    expect(
      words(one)
        .join('')
        .match(/督查室/g),
    ).toHaveLength(4);
  });

  it('PH12 what a name asks for is said in all its places, and holds for its values', () => {
    const one = person(TEXT, 1);
    askByName(one.editor.view, '督查单位', { type: 'number', measure: '公里', options: [] });
    const asked = namedPlaceholders(one.editor.state)[0]?.asked;
    expect(asked).toMatchObject({ type: 'number', measure: '公里' });
    expect(filling(one, '督查单位', '督查室')).toBe('number');
    expect(open(one)[0]).toBe('督查单位 4');
    fill(one, '督查单位', '120');
    expect(words(one)[1]).toBe('由120公里会同牵头单位，120公里每月通报。');
  });

  it('PL5 a name with places of several types has that of its first one', () => {
    const one = person([paragraph('{{里程}}，{{里程|数字|公里}}，{{里程|日期}}')], 1);
    const asked = namedPlaceholders(one.editor.state)[0]?.asked;
    expect(asked).toMatchObject({ type: 'number', measure: '公里' });
    expect(filling(one, '里程', '三月五日')).toBe('number');
    expect(filling(one, '里程', '120')).toBe(3);
  });

  it('PH8 a value may name another placeholder that is filled, never itself', () => {
    const one = person(TEXT, 1);
    expect(filling(one, '周期', '{{周期}}一次')).toBe('self');
    expect(filling(one, '周期', '{{牵头单位}}定')).toBe('open');
    expect(filling(one, '周期', '{{谁}}定')).toBe('missing');
    expect(filling(one, '周期', '周期')).toBe('same');
    fill(one, '牵头单位', '民政局');
    expect(filling(one, '周期', '{{牵头单位}}定')).toBe(1);
    expect(words(one)[2]).toBe('督查单位督查单位报民政局定。');
  });
});
