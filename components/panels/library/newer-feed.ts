import { Subject } from '@/lib/editor/connection/observable';
import type { NewerSection } from '@/lib/sections/library-section';

/** Library blocks of which the open text has an older version. One text per page. */
export const newerFeed = new Subject<readonly NewerSection[]>([]);

/** Id of the first block of the insertion whose newer version is looked at; null = none. */
export const newerOpen = new Subject<string | null>(null);

/** Grows when somebody here saved a library block: the text may be behind it now. */
export const newerAsked = new Subject(0);

/** Has the newer versions asked for again, at once. */
export function askNewerAgain(): void {
  newerAsked.set(newerAsked.get() + 1);
}
