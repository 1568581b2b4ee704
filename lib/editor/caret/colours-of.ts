import type { Awareness } from 'y-protocols/awareness';
import { PeerColours } from './peers';

const known = new WeakMap<Awareness, PeerColours>();

/** The colours of one connection, the same for carets in the text and for the list of people. */
export function coloursOf(awareness: Awareness): PeerColours {
  const colours = known.get(awareness) ?? new PeerColours();
  known.set(awareness, colours);
  return colours;
}
