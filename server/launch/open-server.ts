import { closeDb } from '@/lib/db/client';
import { startServer } from '../main';
import { addressProblem } from './check-address';
import type { Config } from './config';
import type { StepResult } from './console';

/** The server while it runs. */
export interface OpenServer extends StepResult {
  /** The address to type into a browser. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server. Throws LaunchError when the address is taken or refused. */
export async function openServer(
  config: Config,
  databaseUrl: string,
  dev: boolean,
): Promise<OpenServer> {
  const { host, port, publicUrl, logLevel } = config;
  try {
    const running = await startServer({ host, port, publicUrl, logLevel, databaseUrl, dev });
    return {
      outcome: 'state.ready',
      url: publicUrl ?? `http://${nameOf(host)}:${port}`,
      close: async () => {
        await running.close();
        await closeDb();
      },
    };
  } catch (error) {
    throw addressProblem(error, host, port) ?? error;
  }
}

/** What a person on this machine types for the address we listen on. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
