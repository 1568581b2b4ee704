import { Subject } from '@/lib/editor/connection/observable';
import { openPanel } from '../open-panel';

/** Uid of the point whose section is to be saved; the library panel takes it up and clears it. */
export const saveRequest = new Subject<string | null>(null);

/** Opens the library with the window that saves this section. */
export function requestSave(uid: string): void {
  saveRequest.set(uid);
  openPanel.set('library');
}
