import type { AnchorRow } from '@/lib/db/annotations/load-anchors';
import type { AnchorWrite, WrittenAnchors } from '@/lib/db/annotations/write-anchors';
import type { KeptRescue, RescueToAdd } from '@/lib/db/log/add-rescued-text';
import type { Block } from '@/lib/draft/draft';

/** A draft's text as lists and first paint read it; made from the room, never authoritative. */
export interface Projection {
  readonly draftId: string;
  readonly seq: number;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly html: string;
  /** Characters of wording, without labels and line ends. */
  readonly chars: number;
}

/** What a room writes beside the log. */
export interface RoomStore {
  writeProjection(projection: Projection): Promise<void>;
  /** Returns whose card it is; null when it was there already. */
  addRescue(rescue: RescueToAdd): Promise<KeptRescue | null>;
  /** The places of all comments of a draft. */
  loadAnchors(draftId: string): Promise<AnchorRow[]>;
  /** Only rows that are still as the room knows them are written. */
  writeAnchors(draftId: string, writes: readonly AnchorWrite[]): Promise<WrittenAnchors>;
  /** A person's window has gone: until now he saw the text. */
  noteLeft(draftId: string, userId: string): Promise<void>;
}
