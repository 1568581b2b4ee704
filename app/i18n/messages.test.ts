import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json';
import zh from '../../messages/zh-CN.json';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** Names of the ICU arguments: the word after a brace that ends at `,` or `}`. */
function icuArguments(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*(?=[,}])/g)].map((match) => match[1]);
  return [...new Set(names)].sort() as string[];
}

const zhFlat = flatten(zh);
const enFlat = flatten(en);
/** Words in braces that are choices' texts, not arguments: none may look like an argument. */
const SINGLE_WORD_CHOICES = new Set(['Offline']);

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect([...enFlat.keys()]).toEqual([...zhFlat.keys()]);
  });

  it('take the same arguments in both languages', () => {
    for (const [key, message] of zhFlat) {
      const names = icuArguments(enFlat.get(key) ?? '').filter((n) => !SINGLE_WORD_CHOICES.has(n));
      expect(names, key).toEqual(icuArguments(message));
    }
  });

  it('are not empty and neither apologise nor shout', () => {
    for (const [key, message] of [...zhFlat, ...enFlat]) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/抱歉|成功|！|请您|please|sorry|!/i);
    }
  });

  it('in English have straight apostrophes: Chinese faces draw the round one as wide as a character', () => {
    for (const [key, message] of enFlat) expect(message, key).not.toContain('’');
  });
});
