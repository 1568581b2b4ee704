import type { Call } from './command';
import { line } from './console-line';
import { Problem } from './problem';
import { readSpeech, type Speech } from './read-speech';

/**
 * Does something with every file of the call, in order: what came of those that could be read, and a sentence
 * for each of the others.
 */
export async function eachFile<T>(
  { files, at }: Call,
  work: (speech: Speech) => T,
): Promise<{ results: T[]; failures: string[] }> {
  const results: T[] = [];
  const failures: string[] = [];
  for (const file of files) {
    try {
      results.push(work(await readSpeech(file, at.folder)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.push(line(at.language, error.id, { file, ...error.values }));
    }
  }
  return { results, failures };
}

/** One result of one file as it is, of several files as a list. */
export function asJson(files: readonly string[], results: readonly unknown[]): string {
  if (results.length === 0 && files.length === 1) return '';
  return JSON.stringify(files.length === 1 ? results[0] : results, null, 2);
}
