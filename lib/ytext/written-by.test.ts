import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { textOf } from './roots';
import { block, docOf } from './testing';
import { writtenBy } from './written-by';

it('R5 every character and chip of a block has the id of the window that wrote it', () => {
  const chip = {
    type: 'chip',
    chip: 'deadline',
    id: 'c',
    text: '月底',
    fields: {},
    marks: [],
  } as const;
  const doc = docOf([
    block('aaaaaaaaaaaa', '同志们'),
    block('bbbbbbbbbbbb', [chip, { type: 'text', text: '完成', marks: [] }]),
  ]);
  const own = doc.clientID;
  const colleague = new Y.Doc();
  Y.applyUpdate(colleague, Y.encodeStateAsUpdate(doc));
  textOf(colleague).insert(2, '好');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(colleague));
  const said = writtenBy(doc);
  const first = said.get('aaaaaaaaaaaa')?.map(({ client }) => client === colleague.clientID);
  expect(first).toEqual([false, true, false, false]);
  expect(said.get('bbbbbbbbbbbb')?.map((one) => one.chip)).toEqual([true, false, false]);
  expect(own).not.toBe(colleague.clientID);
});

it('R5 a block whose uid two have is left out', () => {
  const doc = docOf([block('aaaaaaaaaaaa', '甲')]);
  textOf(doc).insertEmbed(textOf(doc).length, { b: 'aaaaaaaaaaaa' });
  expect(writtenBy(doc).has('aaaaaaaaaaaa')).toBe(false);
});
