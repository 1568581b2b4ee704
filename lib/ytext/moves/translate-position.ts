import * as Y from 'yjs';
import type { TokenId } from './moved-ranges';

/**
 * A place in the text after the moves that `translate` knows; the same place when what it belongs
 * to was not moved (SPEC M6).
 */
export function translatePosition(
  position: Y.RelativePosition,
  translate: (id: TokenId) => TokenId | null,
): Y.RelativePosition {
  const to = position.item && translate(position.item);
  if (!to) return position;
  const item = Y.createID(to.client, to.clock);
  return new Y.RelativePosition(position.type, position.tname, item, position.assoc);
}
