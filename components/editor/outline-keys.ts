import type { OutlineRow } from './outline-rows';

/**
 * Where an arrow key goes from a row (WAI-ARIA tree): up and down, to the parent, to the first one under
 * it, to the ends.
 * @returns the uid to go to, the same one at an end; null for other keys
 */
export function nextRow(rows: readonly OutlineRow[], uid: string, key: string): string | null {
  const at = rows.findIndex((row) => row.uid === uid);
  const here = rows[at];
  if (!here) return null;
  const to = target(rows, at, key);
  return to === null ? null : (to ?? here).uid;
}

function target(
  rows: readonly OutlineRow[],
  at: number,
  key: string,
): OutlineRow | undefined | null {
  const level = rows[at]?.level ?? 0;
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowLeft':
      return rows.slice(0, at).findLast((row) => row.level < level);
    case 'ArrowRight':
      return rows.slice(at + 1, at + 2).find((row) => row.level > level);
    default:
      return null;
  }
}
