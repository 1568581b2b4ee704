import pg from 'pg';
import { ROLE } from './init-cluster';

const DATABASE = 'lectern';
const DUPLICATE_DATABASE = '42P04';

/** Connection string of a database of the embedded Postgres. */
export function connectionUrl(port: number, password: string, database: string = DATABASE): string {
  return `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

/** True when the server answers a query. */
export async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client(connectionUrl(port, password, 'postgres'));
  // A connection that breaks later reports it as an event, too; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the database `lectern` when it is missing. */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client(connectionUrl(port, password, 'postgres'));
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } catch (error) {
    if ((error as { code?: string }).code !== DUPLICATE_DATABASE) throw error;
  } finally {
    await client.end();
  }
}
