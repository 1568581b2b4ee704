import { createServer } from 'node:net';
import { LaunchError } from './launch-error';

/**
 * Throws LaunchError `problem.port` or `problem.host` when nothing can listen there: told before a
 * database is made for nothing.
 */
export function checkAddress(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(addressProblem(error, host, port) ?? error));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The sentence for an error of `listen`; null when it is something else. */
export function addressProblem(error: unknown, host: string, port: number): LaunchError | null {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EADDRINUSE') return new LaunchError('problem.port', { host, port });
  const refused = ['EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN'].includes(code);
  return refused ? new LaunchError('problem.host', { host, port, code }) : null;
}
