import { createContext, useContext } from 'react';
import { partBudget } from '@/lib/sections/scaffolds/word-budget';

/** 字 that the whole speech should have; null = no budget. */
export const WordBudget = createContext<number | null>(null);

/** Tells of a block's source the share of the whole that its part has; null for other sources. */
export type ShareOf = (src: string) => number | null;

/**
 * Brings the scaffolds, which come after the text is editable, and hands on the shares, again whenever
 * more scaffolds are known. Rejects when the network is away.
 * @returns how to stop
 */
export async function followShares(take: (shareOf: ShareOf) => void): Promise<() => void> {
  const [{ knownScaffolds }, { partOfSource }] = await Promise.all([
    import('@/lib/editor/guidance/known-scaffolds'),
    import('@/lib/sections/scaffolds/scaffolds'),
  ]);
  const tell = () => take((src) => partOfSource(src, knownScaffolds.get())?.share ?? null);
  tell();
  return knownScaffolds.subscribe(tell);
}

/** 字 that a section with this share should have (`lib/sections` SEC8). */
export function useSectionBudget(share: number | null): number | null {
  const total = useContext(WordBudget);
  return total !== null && share !== null ? partBudget(total, share) : null;
}
