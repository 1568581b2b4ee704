const KIB = 1024;
const MIB = 1024 * KIB;

/** What one server grants. A bench or test may replace single values. */
export interface RoomLimits {
  /** Largest document update; a pasted text of 300,000 characters with marks stays well below. */
  readonly updateBytes: number;
  /** Largest frame read at all; the socket is closed with 1009 beyond. */
  readonly frameBytes: number;
  /** What may wait from one socket until its room is loaded. */
  readonly waitingBytes: number;
  /** Frames a socket may send at once, and per second for long. Beyond, it is read more slowly. */
  readonly framesBurst: number;
  readonly framesPerSecond: number;
  /** The same in bytes. */
  readonly bytesBurst: number;
  readonly bytesPerSecond: number;
  /** A full answer to a sync step 1 counts as so many frames. */
  readonly framesPerSync: number;
  /** One person's presence, as JSON. */
  readonly presenceBytes: number;
  /** One awareness frame; an echo of everybody in the room must fit. */
  readonly awarenessFrameBytes: number;
  readonly presenceTimeoutMs: number;
  readonly socketsPerUser: number;
  readonly socketsPerDraft: number;
  readonly roomsInMemory: number;
  /** A room nobody is in leaves the memory after this time. */
  readonly roomIdleMs: number;
  /** A socket whose unsent bytes exceed this is cut off. */
  readonly unsentBytes: number;
  /** How long a socket waits for its room while the database is away. */
  readonly loadDeadlineMs: number;
  /** People who only read hear of a commit at the latest after this time. */
  readonly readerAckMs: number;
  /** At most one `7 denied` per socket in this time. */
  readonly deniedEveryMs: number;
  /** Silence after which something is sent: stock clients give up after 30 s without a message. */
  readonly heartbeatMs: number;
  readonly normaliseAfterMs: number;
  readonly projectAfterMs: number;
  /** How long a change of stage waits for what is under way to be committed. */
  readonly settleDeadlineMs: number;
  readonly compactEveryUpdates: number;
  readonly compactEveryBytes: number;
}

export const ROOM_LIMITS: RoomLimits = {
  updateBytes: 8 * MIB,
  frameBytes: 16 * MIB,
  waitingBytes: 16 * MIB,
  framesBurst: 2_000,
  framesPerSecond: 400,
  bytesBurst: 24 * MIB,
  bytesPerSecond: 2 * MIB,
  framesPerSync: 20,
  presenceBytes: 4 * KIB,
  awarenessFrameBytes: 256 * KIB,
  presenceTimeoutMs: 30_000,
  socketsPerUser: 30,
  socketsPerDraft: 200,
  roomsInMemory: 2_000,
  roomIdleMs: 3_000,
  unsentBytes: 32 * MIB,
  loadDeadlineMs: 30_000,
  readerAckMs: 150,
  deniedEveryMs: 1_000,
  heartbeatMs: 15_000,
  normaliseAfterMs: 400,
  projectAfterMs: 1_000,
  settleDeadlineMs: 5_000,
  compactEveryUpdates: 2_000,
  compactEveryBytes: 4 * MIB,
};
