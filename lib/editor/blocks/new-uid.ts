import { makeUid } from '@/lib/draft/uid';

/** A fresh block or chip id. `getRandomValues` works on plain HTTP, `randomUUID` does not. */
export function newUid(): string {
  return makeUid((n) => crypto.getRandomValues(new Uint8Array(n)));
}
