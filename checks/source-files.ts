import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Paths of the repository's files, relative, with `/`: tracked or new, without what git ignores. */
export function repositoryFiles(root: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return [...new Set(listed)].filter((path) => path !== '' && existsSync(`${root}/${path}`));
}

/** Code that only tests and tools load: no fence keeps it in, and nothing else may import it. */
export function isTestFile(path: string): boolean {
  return /\.test\.tsx?$|(^|\/)testing\/|^(e2e|bench|checks)\//.test(path);
}
