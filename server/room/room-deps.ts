import type { Logger } from 'pino';
import type { GroupCommit } from '../updates/group-commit';
import type { UpdateLog } from '../updates/update-log';
import type { RoomLimits } from './limits';
import type { RoomStore } from './room-store';

/** What every room of a process shares. */
export interface RoomDeps {
  readonly log: UpdateLog;
  readonly commits: GroupCommit;
  readonly store: RoomStore;
  readonly limits: RoomLimits;
  readonly logger: Logger;
  /** Milliseconds, monotonic or not. */
  readonly now: () => number;
  readonly newUid: () => string;
}
