import type { Hunk, Part } from '../../suggestions/hunk';
import type { TextToken } from '../../suggestions/text-tokens';

/**
 * A change whose blocks and chips bring no id that the text has already: nobody changes another block by
 * naming it (G5).
 * @param leaving ids that go elsewhere at the same time: a chip that is carried stays the same chip
 */
export function freshIds(
  tokens: readonly TextToken[],
  hunk: Hunk,
  newUid: () => string,
  leaving: ReadonlySet<string>,
): Hunk {
  if (hunk.op !== 'text' && hunk.op !== 'insert') return hunk;
  const parts = hunk.op === 'text' ? hunk.ins : hunk.block.inlines;
  if (parts.every(({ type }) => type === 'text')) return hunk;
  const known = new Set(tokens.map(idOf));
  for (const id of leaving) known.delete(id);
  known.delete('');
  const fresh = <P extends Part>(part: P): P => {
    const id = partId(part);
    const mine = id !== '' && known.has(id) ? newUid() : id;
    known.add(mine);
    if (part.type === 'text') return part;
    return part.type === 'break' ? { ...part, uid: mine } : { ...part, id: mine };
  };
  if (hunk.op === 'text') return { ...hunk, ins: hunk.ins.map(fresh) };
  return { ...hunk, block: { ...hunk.block, inlines: hunk.block.inlines.map(fresh) } };
}

/** Ids of what some changes take out. */
export function leavingIds(hunks: readonly Hunk[]): Set<string> {
  const parts = hunks.flatMap((hunk): readonly Part[] =>
    hunk.op === 'text' ? hunk.del : hunk.op === 'delete' ? hunk.block.inlines : [],
  );
  return new Set(parts.map(partId));
}

function idOf(token: TextToken): string {
  return token.t === 'open' ? token.uid : token.t === 'chip' ? token.chip.id : '';
}

function partId(part: Part): string {
  return part.type === 'break' ? part.uid : part.type === 'chip' ? part.id : '';
}
