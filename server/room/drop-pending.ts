import type * as Y from 'yjs';

/**
 * What Yjs keeps back for later would be lost to the log: it is dropped.
 * @returns true when there was something; its sender is to be reset
 */
export function dropPending({ store }: Y.Doc): boolean {
  if (!store.pendingStructs && !store.pendingDs) return false;
  store.pendingStructs = null;
  store.pendingDs = null;
  return true;
}
