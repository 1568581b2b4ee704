import { expect, test } from 'vitest';
import { Signs, SPACES } from './signs';

test('signs are told by their place, and none stands outside the text', () => {
  const marks = new Signs('，a\u{feff}');
  const text = 'a，b\u{feff}𠮷';
  expect([...Array(text.length).keys()].map((at) => marks.at(text, at))).toEqual([
    ...[true, true, false, true],
    ...[false, false],
  ]);
  expect([marks.at(text, -1), marks.at(text, text.length), marks.at('', 0)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('spaces are those of a pattern', () => {
  const spaces = new Signs(SPACES);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (spaces.at(char, 0) !== /\s/.test(char)) throw new Error(`U+${code.toString(16)}`);
  }
});
