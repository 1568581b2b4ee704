import { Subject } from '@/lib/editor/connection/observable';
import type { NewerSection } from '@/lib/sections/library-section';

/** Library blocks of which the open text has an older version. One text per page. */
export const newerFeed = new Subject<readonly NewerSection[]>([]);

/** Id of the first block of the insertion whose newer version is looked at; null = none. */
export const newerOpen = new Subject<string | null>(null);
