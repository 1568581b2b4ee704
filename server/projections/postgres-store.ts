import { addRescuedText } from '@/lib/db/log/add-rescued-text';
import type { Queryable } from '@/lib/db/log/queryable';
import { writeProjection } from '@/lib/db/log/write-projection';
import type { Projection, Rescue, RoomStore } from '../room/room-store';

/** What rooms write beside the log, in Postgres. */
export class PostgresStore implements RoomStore {
  constructor(private readonly db: Queryable) {}

  writeProjection(projection: Projection): Promise<void> {
    return writeProjection(this.db, projection);
  }

  addRescue(rescue: Rescue): Promise<string> {
    return addRescuedText(this.db, rescue);
  }
}
