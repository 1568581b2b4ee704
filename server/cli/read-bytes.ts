import { createReadStream } from 'node:fs';
import { Problem } from './problem';

/** The largest file that is read: a thousand long speeches. Work is linear below it. */
export const MAX_FILE_BYTES = 10_000_000;

/** All bytes of a file, or of the standard input for `-`; throws a `Problem` when it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreadable(error);
  }
  if (size > MAX_FILE_BYTES) throw new Problem('problem.large', { limit: MAX_FILE_BYTES / 1e6 });
  return Buffer.concat(chunks);
}

function unreadable(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem('problem.no-such-file');
  if (code === 'EISDIR') return new Problem('problem.folder');
  if (code === 'EACCES' || code === 'EPERM') return new Problem('problem.not-allowed');
  return code ? new Problem('problem.read', { code }) : error;
}
