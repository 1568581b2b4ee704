import { Subject } from '@/lib/editor/connection/observable';

/** Uid of the heading whose work is to be set; `LiveSections` takes it up and clears it. */
export const workRequest = new Subject<string | null>(null);
