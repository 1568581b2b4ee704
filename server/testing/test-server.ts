import pg from 'pg';
import { pino } from 'pino';
import { testDatabase } from '@/prisma/testing/test-database';
import { type RunningServer, serveHttp } from '../http/serve-http';
import type { RoomLimits } from '../room/limits';
import { DatabaseDoor } from './database-door';
import { OpenAccess } from './open-access';
import { seedDraft, seedUser } from './seed-drafts';

export interface TestServer {
  readonly port: number;
  /** Only the server goes through it to the database. */
  readonly door: DatabaseDoor;
  readonly access: OpenAccess;
  readonly pool: pg.Pool;
  /** Stops the server and starts it anew on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The live texts on a real port and a real database, without pages. Unknown drafts start with `no`. */
export async function testServer(limits: Partial<RoomLimits> = {}): Promise<TestServer> {
  const database = await testDatabase();
  const pool = new pg.Pool({ connectionString: database.url });
  const door = new DatabaseDoor(database.url);
  await door.open();
  const access = new OpenAccess(async (draftId) => {
    if (draftId.startsWith('no')) return false;
    await seedDraft(pool, draftId);
    return true;
  });
  const start = (port: number) =>
    serveHttp({
      port,
      host: '127.0.0.1',
      databaseUrl: door.url,
      access,
      logger: pino({ level: 'silent' }),
      limits,
      pages: 'none',
    });
  for (const user of ['jia', 'yi', 'bing']) await seedUser(pool, user);
  let server: RunningServer = await start(0);
  return {
    port: server.port,
    door,
    access,
    pool,
    restart: async () => {
      await server.close();
      server = await start(server.port);
    },
    close: async () => {
      await server.close();
      await door.shut();
      await pool.end();
      await database.drop();
    },
  };
}
