import { posix } from 'node:path';
import { AREAS, type Area, MAY_START_NEXT } from './areas';
import { impureGlobals } from './impure-globals';
import { type FoundImport, readImports } from './read-imports';
import { isTestFile } from './source-files';

const MAX_LINES = 350;

/**
 * What is wrong with one file, one sentence each; empty when nothing is. `path` is relative to the
 * root, with `/`. Tests are free, but nothing else may import them.
 */
export function fenceProblems(path: string, code: string): string[] {
  if (!/\.tsx?$/.test(path)) return [];
  const problems: string[] = [];
  const lines = code.split('\n').length - 1;
  if (lines > MAX_LINES) problems.push(`${path} has ${lines} lines, more than ${MAX_LINES}`);
  if (/(^|\/)(utils?|helpers?|misc|common)\.tsx?$/.test(path))
    problems.push(`${path} is not named after an idea`);
  const area = areaOf(path);
  if (!area || isTestFile(path)) return problems;
  for (const found of readImports(path, code)) {
    const problem = importProblem(path, area, found);
    if (problem) problems.push(`${path}:${found.line} ${problem}`);
  }
  if (area.pure)
    for (const use of impureGlobals(path, code)) problems.push(`${path} is pure and uses ${use}`);
  return problems;
}

function importProblem(path: string, area: Area, { specifier }: FoundImport): string | null {
  const target = targetOf(path, specifier);
  if (target === null) return packageProblem(path, area, specifier);
  if (isTestFile(`${target}.ts`) || isTestFile(`${target}/`))
    return `imports ${target}, which is for tests`;
  const other = areaOf(target);
  if (!other) return target.includes('/') ? `imports ${target}, which is in no area` : null;
  if (other.folder === area.folder || area.mayImport.includes(other.folder)) return null;
  return `imports ${target}: ${area.folder} may not import ${other.folder}`;
}

/** The file in the repository, without extension; null for a package. */
function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return null;
}

function packageProblem(path: string, area: Area, specifier: string): string | null {
  if (path === MAY_START_NEXT && specifier === 'next') return null;
  const banned = area.bannedPackages.some((pattern) => matches(pattern, specifier));
  return banned ? `imports ${specifier}, which ${area.folder} may not` : null;
}

function matches(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

function areaOf(path: string): Area | undefined {
  return AREAS.find(({ folder }) => path === folder || path.startsWith(`${folder}/`));
}
