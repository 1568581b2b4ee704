import { rename, rm, writeFile } from 'node:fs/promises';
import { Problem } from './problem';

/**
 * CL8: writes a file as a whole or not at all: beside its place first, then over what is there.
 * @param output as the person wrote it, for the sentence
 */
export async function writeWhole(
  path: string,
  body: string | Uint8Array,
  output: string,
): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, body, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (!code) throw error;
    throw new Problem('problem.output-write', { output, code });
  }
}
