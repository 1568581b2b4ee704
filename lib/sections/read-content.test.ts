import { describe, expect, test } from 'vitest';
import { block } from '../draft/testing';
import { BUILT_IN_SECTIONS } from './built-in/built-in-sections';
import { readContent } from './read-content';

const stored = (change: object) => [JSON.parse(JSON.stringify({ ...block('话。'), ...change }))];

describe('SEC6 stored content', () => {
  test('SEC6 what was saved is read again', () => {
    for (const { blocks } of BUILT_IN_SECTIONS) {
      const read = readContent(JSON.parse(JSON.stringify(blocks)), 1, 1);
      expect(read.ok && read.value).toEqual(blocks);
    }
  });
  test('SEC6 a newer format is refused before it is read', () => {
    expect(readContent('anything', 2, 1)).toEqual({ ok: false, error: 'library-newer' });
  });
  test.each([
    ['no list', { blocks: [] }],
    ['an empty list', []],
    ['no block', [null]],
    ['another kind', stored({ kind: 'table' })],
    ['a level too deep', stored({ kind: 'point', level: 5 })],
    ['a point without level', stored({ kind: 'point', level: 0 })],
    ['another style', stored({ style: 'roman' })],
    ['a variant that is no text', stored({ variant: 7 })],
    ['another chip', stored({ inlines: [{ type: 'chip', chip: 'fact', text: 'x' }] })],
    ['another inline', stored({ inlines: [{ type: 'image', text: 'x' }] })],
    ['another mark', stored({ inlines: [{ type: 'text', text: 'x', marks: ['blink'] }] })],
    ['a line end in the text', stored({ inlines: [{ type: 'text', text: 'a\nb' }] })],
    ['no inlines', stored({ inlines: undefined })],
    [
      'a field that is an object',
      stored({ inlines: [{ type: 'chip', chip: 'deadline', text: 'x', fields: { to: {} } }] }),
    ],
  ])('SEC6 refused: %s', (_name, value) => {
    expect(readContent(value, 1, 1)).toEqual({ ok: false, error: 'library-unknown' });
  });
});
