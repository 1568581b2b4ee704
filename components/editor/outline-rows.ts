import type { Block } from '@/lib/draft/draft';
import { pointTitle } from '@/lib/draft/point-title';

export interface OutlineRow {
  readonly uid: string;
  readonly level: number;
  readonly label: string;
  readonly title: string;
  /** Characters of the point with everything under it, without spaces and numbers. */
  readonly chars: number;
}

export interface OutlineFacts {
  readonly rows: readonly OutlineRow[];
  /** Characters of the whole text. */
  readonly chars: number;
}

type OutlineBlock = Pick<Block, 'uid' | 'kind' | 'level'> & { readonly text: string };

/** Longest title that a row can show; the rest is cut by CSS anyway. */
const MAX_TITLE = 60;

/**
 * The points of a text as the outline shows them, with the size of every section. One pass, O(n).
 * @param labels one entry per block, null for blocks without a number
 */
export function outlineRows(
  blocks: readonly OutlineBlock[],
  labels: readonly (string | null)[],
): OutlineFacts {
  const rows: { uid: string; level: number; label: string; title: string; chars: number }[] = [];
  let open: (typeof rows)[number][] = [];
  let chars = 0;
  for (const [index, block] of blocks.entries()) {
    const size = countChars(block.text);
    chars += size;
    const label = labels[index] ?? null;
    if (block.kind === 'point' && label !== null) {
      open = open.filter((row) => row.level < block.level);
      const title = pointTitle(block.text).slice(0, MAX_TITLE);
      const row = { uid: block.uid, level: block.level, label, title, chars: 0 };
      rows.push(row);
      open.push(row);
    } else if (block.kind === 'closing') {
      open = [];
    }
    for (const row of open) row.chars += size;
  }
  return { rows, chars };
}

/** Characters without white space. */
export function countChars(text: string): number {
  let spaces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 9 && code <= 13)) spaces++;
  }
  return text.length - spaces;
}

/** True when two outlines look the same, so that nothing needs to be drawn. */
export function sameOutline(a: OutlineFacts, b: OutlineFacts): boolean {
  return (
    a.chars === b.chars &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => sameRow(row, b.rows[index]))
  );
}

/** Keeps the objects of unchanged rows, so that React skips them. */
export function keepRows(before: OutlineFacts, after: OutlineFacts): OutlineFacts {
  const rows = after.rows.map((row, index) => {
    const old = before.rows[index];
    return old && sameRow(row, old) ? old : row;
  });
  return { ...after, rows };
}

function sameRow(a: OutlineRow, b: OutlineRow | undefined): boolean {
  return (
    b !== undefined &&
    a.uid === b.uid &&
    a.level === b.level &&
    a.label === b.label &&
    a.title === b.title &&
    a.chars === b.chars
  );
}
