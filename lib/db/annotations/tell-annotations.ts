import { lecternGlobal } from '../../wire/lectern-global';

/** Tells everybody in the draft that comments changed, and its room when places are concerned. */
export function tellAnnotations(draftId: string, seq: number, placesToo = false): void {
  const { rooms } = lecternGlobal();
  if (placesToo) rooms?.anchorsChanged(draftId);
  rooms?.notify(draftId, { type: 'annotations', seq });
}
