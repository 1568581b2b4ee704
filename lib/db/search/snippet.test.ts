import { describe, expect, it } from 'vitest';
import { placesOf, snippetsOf } from './snippet';

const shown = (text: string, ...words: string[]) =>
  snippetsOf(text, placesOf(text, words), 3).map(
    ({ parts, openStart, openEnd }) =>
      (openStart ? '…' : '') +
      parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('') +
      (openEnd ? '…' : ''),
  );

describe('snippets', () => {
  it('F4 marks the word within its line', () => {
    expect(shown('第一行\n新增床位六百张\n第三行', '床位')).toEqual(['新增[床位]六百张']);
  });

  it('F4 cuts a long line and says so', () => {
    const [only, ...others] = shown(`${'前'.repeat(50)}床位${'后'.repeat(90)}`, '床位');
    expect(others).toEqual([]);
    expect(only).toBe(`…${'前'.repeat(18)}[床位]${'后'.repeat(44)}…`);
  });

  it('F4 places near each other share a snippet, and three are enough', () => {
    expect(shown('床位与床位', '床位')).toEqual(['[床位]与[床位]']);
    expect(shown(Array(5).fill('床位').join('\n'), '床位')).toHaveLength(3);
  });

  it('F4 says which place of the word a snippet shows', () => {
    const text = '床位，床位\n别的\n再看床位';
    const snippets = snippetsOf(text, placesOf(text, ['床位']), 3);
    expect(snippets.map(({ word, nth }) => [word, nth])).toEqual([
      ['床位', 0],
      ['床位', 2],
    ]);
  });

  it('F4 words that overlap are marked once', () => {
    expect(shown('养老服务', '养老', '老服', '养老服')).toEqual(['[养老服]务']);
  });

  it('F4 does not cut a character in two', () => {
    const [only] = shown(`${'𠮷'.repeat(30)}床位`, '床位');
    // Half a character does not survive the way through UTF-8.
    expect(new TextDecoder().decode(new TextEncoder().encode(only))).toBe(only);
  });
});
