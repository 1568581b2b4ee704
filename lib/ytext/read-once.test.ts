import { expect, test } from 'vitest';
import { readOnce } from './read-once';
import { textOf } from './roots';
import { block, docOf } from './testing';

test('K5 a document is read again only when it changed, and never as it was, while and after it is written', () => {
  const doc = docOf([block('aaaaaaaaaaaa', '一')]);
  let reads = 0;
  const length = readOnce((one) => [textOf(one).length, ++reads] as const);
  const seen: number[] = [];
  textOf(doc).observe(() => seen.push(length(doc)[0]));
  expect(length(doc)).toBe(length(doc));
  doc.transact(() => {
    textOf(doc).insert(1, '二', {});
    seen.push(length(doc)[0]);
    textOf(doc).insert(1, '三', {});
  });
  seen.push(length(doc)[0]);
  expect(seen).toEqual([4, 5, 5]);
  const before = reads;
  length(doc);
  expect(reads).toBe(before);
});
