import { Subject } from '@/lib/editor/connection/observable';

const KEY = 'lectern-margin-notes';

function stored(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Whether notes stand in the margin: on for everybody, hideable, remembered in this browser. */
export const notesShown = new Subject(typeof window === 'undefined' || stored());

export function showNotes(shown: boolean): void {
  notesShown.set(shown);
  try {
    window.localStorage.setItem(KEY, shown ? 'on' : 'off');
  } catch {
    // A browser without storage remembers for the page.
  }
}
