import type { Block } from '../draft/draft';
import { besideOthers } from './beside-others';
import type { Proposal } from './hunk';
import { hunksOf } from './hunks-of';
import { rebase } from './rebase';
import { partTokens, sameTokens } from './text-tokens';

/** What became of changes that were told. */
export interface SaidOfTold {
  /** Changes of the older text that the newer one says. */
  readonly said: readonly Proposal[];
  /** Changes of the older text that were refused. */
  readonly out: readonly Proposal[];
  /** The copies as they were told, on the newer text. */
  readonly told: readonly (readonly Block[])[];
}

/**
 * F8: who goes on with words that were accepted goes on with words of the text. Of several states of a copy that
 * were told the one is meant whose changes the text says most exactly; in doubt the older one, for what came after
 * it stays a suggestion then.
 * @param told states of a copy of `base`, the oldest first
 * @param refused changes that are not to stay
 */
export function saidOfTold(
  base: readonly Block[],
  main: readonly Block[],
  told: readonly (readonly Block[])[],
  refused: (one: Proposal) => boolean = () => false,
): SaidOfTold {
  const blocks = new Map(main.map((block) => [block.uid, block]));
  const isExact = ({ hunk }: Proposal) =>
    hunk.op !== 'insert' || sameWords(hunk.block, blocks.get(hunk.block.uid));
  const states = told.map((fork) => {
    const own = hunksOf(base, fork);
    const out = own.filter(refused);
    const left = out.length > 0 ? own.filter((one) => !out.includes(one)) : own;
    const beside = out.length === 0 && besideOthers({ base, main, fork, own });
    const now = beside || rebase(base, main, left);
    const said = now.items.flatMap(({ item, state }) => (state === 'there' ? [item] : []));
    return { said, out, blocks: now.blocks, known: said.filter(isExact).length + out.length };
  });
  const most = Math.max(...states.map(({ known }) => known));
  const { said = [], out = [] } = states.find(({ known }) => known === most) ?? {};
  return { said, out, told: states.map((one) => one.blocks) };
}

function sameWords(a: Block, b: Block | undefined): boolean {
  return b !== undefined && sameTokens(partTokens(a.inlines), partTokens(b.inlines));
}
