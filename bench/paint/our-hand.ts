import * as Y from 'yjs';
import { textOf } from '../../lib/ytext/roots';
import type { StockClient } from '../../server/testing/stock-client';
import type { Hand } from './typist';

/** Writes into the shared text of a draft. */
export const OUR_HAND: Hand = {
  complete: ({ doc }) => textOf(doc).length > 1,
  writer: ({ doc, provider }: StockClient, block: number) => {
    const text = textOf(doc);
    let place = Y.createRelativePositionFromTypeIndex(text, middleOf(text, block), -1);
    return (character) => {
      const index = Y.createAbsolutePositionFromRelativePosition(place, doc)?.index;
      if (index === undefined) throw new Error('the place to write is gone');
      text.insert(index, character, {});
      place = Y.createRelativePositionFromTypeIndex(text, index + 1, -1);
      const caret = Y.relativePositionToJSON(place);
      const { awareness } = provider;
      awareness.setLocalState({ ...awareness.getLocalState(), anchor: caret, head: caret });
    };
  },
};

/** Index of the middle of the n-th block's words. */
function middleOf(text: Y.Text, block: number): number {
  let index = 0;
  let blocks = -1;
  for (const { insert } of text.toDelta() as { insert: string | Record<string, unknown> }[]) {
    if (typeof insert !== 'string') {
      if ('b' in insert) blocks += 1;
      index += 1;
    } else if (blocks === block) {
      return index + Math.floor(insert.length / 2);
    } else index += insert.length;
  }
  throw new Error(`no block ${block}`);
}
