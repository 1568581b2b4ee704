import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account Postgres runs under; null = the one we run under ourselves. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

const OWN_ACCOUNT = 'lectern-postgres';

/**
 * Postgres refuses to run as root. As root: the account `postgres` when the machine has it, else one
 * of our own, made once, else `nobody` where no account can be made (some containers).
 */
export function runAs(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  return account('postgres') ?? account(OWN_ACCOUNT) ?? createAccount() ?? account('nobody');
}

/** The entry of /etc/passwd, or null. */
function account(name: string): RunAs | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function createAccount(): RunAs | null {
  const args = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT];
  spawnSync('useradd', args, { stdio: 'ignore' });
  return account(OWN_ACCOUNT);
}
