import { coloursOf } from '@/lib/editor/caret/colours-of';
import { peopleIn, samePeople } from '@/lib/editor/caret/peers';
import type { LiveSession } from './live-session';

/**
 * Keeps the list of who is here up to date.
 * @param me the own entry; the server writes it again from the session, for the others
 * @returns how to stop
 */
export function followPeople(
  { connection: { awareness }, people }: LiveSession,
  me: { readonly id: string; readonly name: string },
): () => void {
  const read = () => {
    const now = peopleIn(awareness, coloursOf(awareness));
    if (!samePeople(people.get(), now)) people.set(now);
  };
  awareness.on('change', read);
  awareness.setLocalStateField('user', me);
  return () => awareness.off('change', read);
}
