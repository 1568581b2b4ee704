import type { Hunk, Part } from './hunk';
import type { SentRow } from './plan-sync';
import { partTokens, wordingOf } from './text-tokens';

/**
 * The open suggestion that tells of each change that was made in a private copy; null where none does yet.
 * @param made what would take back what was done
 * @param rows the suggestions as they are asked for
 */
export function madeRows(
  made: readonly Hunk[],
  rows: readonly Pick<SentRow, 'id' | 'hunk'>[],
): (string | null)[] {
  const ids = new Map<string, string[]>();
  for (const { id, hunk } of rows) {
    const sign = signOf(hunk, false);
    ids.set(sign, [...(ids.get(sign) ?? []), id]);
  }
  return made.map((hunk) => ids.get(signOf(hunk, true))?.shift() ?? null);
}

/** What a change does, the same word for it and for what takes it back (`back`). */
function signOf(hunk: Hunk, back: boolean): string {
  switch (hunk.op) {
    case 'text': {
      const [gone, come] = back ? [hunk.ins, hunk.del] : [hunk.del, hunk.ins];
      return `words ${said(gone)} → ${said(come)}`;
    }
    case 'attrs':
      return `form ${hunk.uid}`;
    case 'chip':
      return `field ${hunk.id} ${hunk.field}`;
    case 'move':
      return `move ${hunk.runs.flatMap(({ uids }) => uids).sort()}`;
    default:
      return `${(hunk.op === 'insert') === back ? 'out' : 'in'} ${hunk.block.uid}`;
  }
}

const said = (parts: readonly Part[]) => wordingOf(partTokens(parts));
