import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { makeUid } from '@/lib/draft/uid';
import { PostgresStore } from '../projections/postgres-store';
import type { AccessPort } from '../room/access-port';
import { ROOM_LIMITS, type RoomLimits } from '../room/limits';
import { LiveDraftRooms } from '../room/live-draft-rooms';
import { RoomRegistry } from '../room/room-registry';
import { GroupCommit } from '../updates/group-commit';
import { logPool } from '../updates/log-pool';
import { PostgresLog } from '../updates/postgres-log';
import { CollabUpgrade } from './collab-upgrade';

export interface CollabOptions {
  readonly databaseUrl: string;
  readonly access: AccessPort;
  readonly logger: Logger;
  readonly limits?: Partial<RoomLimits>;
  /** Host a reverse proxy is reached under, when it doesn't pass the Host header on. */
  readonly publicHost?: string | undefined;
}

/** Everything of the live texts, without an http server. */
export interface Collab {
  readonly upgrade: CollabUpgrade;
  readonly rooms: LiveDraftRooms;
  /** Whether commits get through. */
  readonly ready: () => Promise<boolean>;
  /** Closes sockets with 1012, waits for the queue, ends the connections to the database. */
  close(deadlineMs: number): Promise<void>;
}

/** Wires log, group commit, rooms and sockets together. */
export function createCollab(options: CollabOptions): Collab {
  const { databaseUrl, access, logger } = options;
  const pool = logPool(databaseUrl, (err) => logger.warn({ err }, 'log connection broke'));
  const log = new PostgresLog(pool);
  const commits = new GroupCommit(log, {
    onFailure: (err, attempt) => logger.warn({ err, attempt }, 'commit failed, will be retried'),
    onRecovery: (attempts) => logger.info({ attempts }, 'commits get through again'),
  });
  const registry = new RoomRegistry({
    log,
    commits,
    store: new PostgresStore(pool),
    limits: { ...ROOM_LIMITS, ...options.limits },
    logger,
    now: () => performance.now(),
    newUid: () => makeUid((n) => randomBytes(n)),
  });
  const upgrade = new CollabUpgrade(access, registry, options.publicHost);
  return {
    upgrade,
    rooms: new LiveDraftRooms(registry, access),
    ready: async () => {
      await pool.query('SELECT 1');
      return !commits.failing;
    },
    close: async (deadlineMs) => {
      await registry.close(deadlineMs);
      upgrade.stop();
      await pool.end();
    },
  };
}
