import { type AnchorRow, loadAnchors } from '@/lib/db/annotations/load-anchors';
import {
  type AnchorWrite,
  type WrittenAnchors,
  writeAnchors,
} from '@/lib/db/annotations/write-anchors';
import { addRescuedText, type KeptRescue, type RescueToAdd } from '@/lib/db/log/add-rescued-text';
import { noteLeft } from '@/lib/db/log/note-left';
import type { Queryable } from '@/lib/db/log/queryable';
import { writeProjection } from '@/lib/db/log/write-projection';
import type { Projection, RoomStore } from '../room/room-store';

/** What rooms write beside the log, in Postgres. */
export class PostgresStore implements RoomStore {
  constructor(private readonly db: Queryable) {}

  writeProjection(projection: Projection): Promise<void> {
    return writeProjection(this.db, projection);
  }

  addRescue(rescue: RescueToAdd): Promise<KeptRescue | null> {
    return addRescuedText(this.db, rescue);
  }

  loadAnchors(draftId: string): Promise<AnchorRow[]> {
    return loadAnchors(this.db, draftId);
  }

  writeAnchors(draftId: string, writes: readonly AnchorWrite[]): Promise<WrittenAnchors> {
    return writeAnchors(this.db, draftId, writes);
  }

  noteLeft(draftId: string, userId: string): Promise<void> {
    return noteLeft(this.db, draftId, userId);
  }
}
