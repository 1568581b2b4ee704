import { resolve } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error';

/** Empty means "not set": people leave `NAME=` lines in their .env. */
const unset = (value: unknown) => (value === '' ? undefined : value);

const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type.optional());

/** Every setting; `.env.example` lists the same names (checked by a test). */
export const SETTINGS = {
  LECTERN_HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  LECTERN_PORT: z.preprocess(unset, z.coerce.number().int().min(1).max(65_535).default(3000)),
  LECTERN_DATA: z.preprocess(unset, z.string().default('./data')),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  AUTH_SECRET: optional(z.string().min(32)),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])),
} as const;

export interface Config {
  /** Address to listen on; loopback unless told otherwise. */
  readonly host: string;
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  /** Address people use when a reverse proxy stands before us, such as https://lectern.example. */
  readonly publicUrl: string | undefined;
  /** An own Postgres; undefined = the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Undefined = generated into the data folder. */
  readonly authSecret: string | undefined;
  readonly logLevel: string;
}

/** Reads the settings. Throws LaunchError `problem.setting` naming the first one that is not valid. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const outcome = z.object(SETTINGS).safeParse(env);
  if (!outcome.success) {
    const [issue] = outcome.error.issues;
    throw new LaunchError('problem.setting', {
      name: String(issue?.path[0]),
      reason: issue?.message ?? 'unknown',
    });
  }
  const set = outcome.data;
  return {
    host: set.LECTERN_HOST,
    port: set.LECTERN_PORT,
    dataDir: resolve(set.LECTERN_DATA),
    publicUrl: set.PUBLIC_URL?.replace(/\/$/, ''),
    databaseUrl: set.DATABASE_URL,
    authSecret: set.AUTH_SECRET,
    // A person at a terminal wants to read the steps; a log collector wants everything.
    logLevel: set.LOG_LEVEL ?? (process.stdout.isTTY ? 'warn' : 'info'),
  };
}
