import type * as Y from 'yjs';
import { UID_LENGTH } from '@/lib/draft/uid';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { pick, upTo } from './random';

const CHARACTERS = [...'坚持稳中求进工作总基调abc，。😀𠮷'];

/** The edits a fuzz makes, as data, so that a failing run can be read. */
export const EDITS = [
  'type',
  'type',
  'type',
  'delete',
  'split',
  'join',
  'level',
  'strong',
] as const;
export type EditName = (typeof EDITS)[number];

export function randomUid(random: () => number): string {
  return Array.from({ length: UID_LENGTH }, () => upTo(random, 36).toString(36)).join('');
}

/** Makes one legal edit of the document format (an edit that has no place does nothing). */
export function edit(doc: Y.Doc, name: EditName, random: () => number): void {
  const text = textOf(doc);
  const at = 1 + upTo(random, Math.max(1, text.length - 1));
  doc.transact(() => {
    if (text.length < 2) return;
    const block = blockAt(text, at);
    switch (name) {
      case 'type':
        text.insert(inText(text, at), pick(random, CHARACTERS), {});
        break;
      case 'delete': {
        const length = charactersFrom(text, at, 1 + upTo(random, 3));
        if (length > 0) text.delete(at, length);
        break;
      }
      case 'split':
        text.insertEmbed(inText(text, at), { b: randomUid(random) });
        text.insert(inText(text, at), '\n', {});
        break;
      case 'join': {
        const end = endOf(text, at);
        // Where the opening is gone, an editor has a virtual one, and deletes the line end alone.
        if (end + 1 < text.length) text.delete(end, opensAt(text, end + 1) ? 2 : 1);
        break;
      }
      case 'level':
        if (block) overridesOf(doc).set(`${block}/level`, 1 + upTo(random, 4));
        break;
      case 'strong': {
        const length = charactersFrom(text, at, 1 + upTo(random, 4));
        if (length > 0) text.format(at, length, { strong: random() < 0.5 ? true : null });
        break;
      }
    }
  });
}

type Token = string | object;

/** The text as tokens of length 1: an embed, or one UTF-16 unit. */
function tokensOf(text: Y.Text): Token[] {
  return text
    .toDelta()
    .flatMap(({ insert }: { insert: Token }) =>
      typeof insert === 'string' ? insert.split('') : [insert],
    );
}

function blockAt(text: Y.Text, at: number): string | null {
  const opening = tokensOf(text)
    .slice(0, at)
    .findLast((token): token is { b: string } => typeof token === 'object' && 'b' in token);
  return opening?.b ?? null;
}

function opensAt(text: Y.Text, at: number): boolean {
  const token = tokensOf(text)[at];
  return typeof token === 'object' && 'b' in token;
}

/** A place where text may be typed: never inside a surrogate pair, never outside of a block. */
export function inText(text: Y.Text, at: number): number {
  const tokens = tokensOf(text);
  let place = at;
  while (place > 0 && (isLow(tokens[place]) || tokens[place - 1] === '\n')) place -= 1;
  return place;
}

/** How many of `most` plain characters from `at` on don't cut a pair or a block. */
function charactersFrom(text: Y.Text, at: number, most: number): number {
  const tokens = tokensOf(text);
  if (isLow(tokens[at])) return 0;
  let end = at;
  while (typeof tokens[end] === 'string' && tokens[end] !== '\n' && end - at < most) end += 1;
  while (end > at && isLow(tokens[end])) end -= 1;
  return end - at;
}

function endOf(text: Y.Text, at: number): number {
  const tokens = tokensOf(text);
  let end = at;
  while (end < tokens.length && tokens[end] !== '\n') end += 1;
  return end;
}

function isLow(token: Token | undefined): boolean {
  return typeof token === 'string' && token >= '\udc00' && token <= '\udfff';
}
