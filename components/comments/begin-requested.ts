import { Subject } from '@/lib/editor/connection/observable';

/** Counts the presses of the button 批注, wherever it stands. */
export const beginRequested = new Subject(0);
