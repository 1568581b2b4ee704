import type { Change } from './list-changes';
import type { WrittenRun } from './written-words';

/** Changes of one person, in the order of the newer text; null: nobody knows whose. */
interface WriterGroup {
  readonly writer: number | null;
  readonly changes: readonly Change[];
}

/**
 * V13: changes by who made them, people in the order of their first change, what nobody is known to have
 * done at the end.
 * @param written of `writtenWords`
 * @param only the single person who wrote between the two texts, if so
 */
export function changesByWriter(
  changes: readonly Change[],
  written: readonly (readonly (readonly WrittenRun[])[])[],
  only: number | null,
): WriterGroup[] {
  const groups = new Map<number | null, Change[]>();
  for (const change of changes) {
    const writer = writerOf(change, written) ?? only;
    groups.set(writer, [...(groups.get(writer) ?? []), change]);
  }
  return [...groups]
    .map(([writer, own]) => ({ writer, changes: own }))
    .sort((a, b) => Number(a.writer === null) - Number(b.writer === null));
}

/** Kinds that bring words; a move or another look brings none. */
const BRINGS: ReadonlySet<Change['kind']> = new Set(['add', 'replace']);

function writerOf(
  { kind, block, piece, after }: Change,
  written: readonly (readonly (readonly WrittenRun[])[])[],
): number | null {
  if (!BRINGS.has(kind)) return null;
  let left = after.length;
  for (const runs of (written[block] ?? []).slice(piece ?? 0))
    for (const { text, writer } of runs) {
      if (left <= 0) return null;
      left -= text.length;
      if (writer !== null) return writer;
    }
  return null;
}
