import type * as Y from 'yjs';
import type { Block } from '../../draft/draft';
import type { TextToken } from '../../suggestions/text-tokens';
import { KnownText } from './known-text';

const texts = new WeakMap<Y.Doc, KnownText>();

/** The blocks of a document, the same objects until it changes. */
export function blocksNow(doc: Y.Doc): readonly Block[] {
  return textNow(doc).blocks;
}

/** Its tokens, the same until it changes. */
export function tokensNow(doc: Y.Doc): readonly TextToken[] {
  return textNow(doc).tokens;
}

function textNow(doc: Y.Doc): KnownText {
  const text = texts.get(doc) ?? new KnownText(doc);
  texts.set(doc, text);
  return text;
}
