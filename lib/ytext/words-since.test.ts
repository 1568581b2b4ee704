import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { chipEmbed } from './embeds';
import { textOf } from './roots';
import { block, docOf } from './testing';
import { wordsOfUpdate, wordsSince } from './words-since';

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

it('W1 tells what an update adds, in text order, one line for what stands together', () => {
  const doc = docOf([block('aaaaaaaaaaaa', '甲乙丙'), block('bbbbbbbbbbbb', '丁')]);
  const mine = copyOf(doc);
  const text = textOf(mine);
  text.insert(7, '后', {});
  text.insert(3, '中间', {});
  text.insertEmbed(5, chipEmbed('deadline', 'cccccccccccc', { text: '6月底前' }));
  text.insert(6, '办结', {});
  text.insert(6, '要', {});
  text.delete(3, 1);
  const before = text.toString();
  const update = Y.encodeStateAsUpdate(mine, Y.encodeStateVector(doc));
  const state = Y.encodeStateVector(doc);
  expect(wordsOfUpdate(doc, update)).toBe('间6月底前要办结\n后');
  expect(Y.encodeStateVector(doc)).toEqual(state);
  expect(text.toString()).toBe(before);
});

it('W1 counts from the middle of what was typed in one go, and only who counts', () => {
  const doc = docOf([block('aaaaaaaaaaaa', '甲')]);
  const mine = copyOf(doc);
  textOf(mine).insert(2, '一二三四', {});
  const { clientID } = mine;
  const from = (clock: number) => (client: number) =>
    client === clientID ? clock : Number.POSITIVE_INFINITY;
  expect(wordsSince(textOf(mine), from(2))).toBe('三四');
  expect(wordsSince(textOf(mine), from(4))).toBe('');
  expect(wordsSince(textOf(mine), from(0))).toBe('一二三四');
  const other = copyOf(mine);
  textOf(other).insert(3, '别人', {});
  expect(wordsSince(textOf(other), from(0))).toBe('一\n二三四');
});

it('W1 deletions and changes of a level add no words', () => {
  const doc = docOf([block('aaaaaaaaaaaa', '甲乙丙')]);
  const mine = copyOf(doc);
  textOf(mine).delete(2, 1);
  mine.getMap('a').set('aaaaaaaaaaaa/level', 2);
  expect(wordsOfUpdate(doc, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(doc)))).toBe('');
});
