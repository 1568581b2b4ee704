import { describe, expect, it } from 'vitest';
import type { Block } from '../draft/draft';
import { seeded, uidSource } from '../draft/testing';
import { otherWords } from './other-words';
import { chipOf } from './testing/edit-once';
import { speech } from './testing/speech';
import { attrsOf, blocksOf, type TextToken, textTokens, wordingOf } from './text-tokens';

const uid = uidSource();
const blocks = speech(uid).slice(0, 3);
const base = textTokens(blocks);
const newLine = (): TextToken[] => [
  { t: 'close' },
  { t: 'open', uid: uid(), attrs: attrsOf(blocks[0] as Block) },
];
const content = base.slice(1, -1);
const chip: TextToken = { t: 'chip', chip: chipOf('c00000000001', 1) };

describe('H12 other words for a stretch', () => {
  it('H12 say what was written, whatever it is, in 200 texts', () => {
    const random = seeded(41);
    const upTo = (n: number) => Math.floor(random() * n);
    for (let trial = 0; trial < 200; trial++) {
      const old = wordingOf(content);
      const [from, to] = [upTo(old.length), upTo(old.length)].sort((a, b) => a - b);
      const words = `${old.slice(0, from)}${['必须', '', '\n', '新\n的'][upTo(4)]}${old.slice(to)}`;
      const made = otherWords(content, words, newLine);
      expect(wordingOf(made)).toBe(words);
      const whole = [base[0] as TextToken, ...made, { t: 'close' } as const];
      expect(blocksOf(whole).length).toBe(words.split('\n').length);
    }
  });

  it('H12 keep a chip whose words stay, and its marks; one that is said otherwise becomes words', () => {
    const some = [chip, ...content.slice(0, 4)];
    const old = wordingOf(some);
    expect(otherWords(some, `全市${old}。`, newLine)).toContainEqual(chip);
    const less = otherWords(some, old.replace('牵头', '负责'), newLine);
    expect(less.some(({ t }) => t === 'chip')).toBe(false);
    expect(wordingOf(less)).toBe(old.replace('牵头', '负责'));
  });

  it('H12 take the marks of what they replace', () => {
    const strong = [...'应当'].map((char): TextToken => ({ t: 'char', char, marks: ['strong'] }));
    expect(otherWords(strong, '必须', newLine)).toMatchObject([
      { char: '必', marks: ['strong'] },
      { char: '须', marks: ['strong'] },
    ]);
  });
});
