import * as Y from 'yjs';
import type { StockClient } from '../../server/testing/stock-client';
import type { Hand } from './typist';

/** Root of the stock binding's document. */
export const STOCK_ROOT = 'text';

/** Writes into the tree of the stock binding. */
export const STOCK_HAND: Hand = {
  complete: ({ doc }) => doc.getXmlFragment(STOCK_ROOT).length > 0,
  writer: ({ doc, provider }: StockClient, block: number) => {
    const element = doc.getXmlFragment(STOCK_ROOT).get(block) as Y.XmlElement;
    const text = element.get(0) as Y.XmlText;
    let offset = Math.floor(text.length / 2);
    return (character) => {
      // Nobody else writes in this block.
      text.insert(offset++, character);
      const caret = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, offset));
      provider.awareness.setLocalStateField('cursor', { anchor: caret, head: caret });
    };
  },
};
