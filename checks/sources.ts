import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fenceProblems } from './fences';
import { repositoryFiles } from './source-files';
import { specProblems } from './spec-ids';

/**
 * `checks/sources.ts fences` or `rules`: the import fences, or a test for every rule of a SPEC.md,
 * over the whole repository; exit code 1 on a problem.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const paths = repositoryFiles(root);
const texts = (kept: RegExp) =>
  new Map(
    paths
      .filter((path) => kept.test(path))
      .map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]),
  );

const problems = process.argv.includes('rules')
  ? specProblems(texts(/(^|\/)SPEC\.md$/), texts(/\.(test|spec)\.tsx?$|contract[^/]*\.ts$/))
  : [...texts(/\.tsx?$/)].flatMap(([path, code]) => fenceProblems(path, code));
for (const problem of problems) console.error(problem);
console.log(`${paths.length} files, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
