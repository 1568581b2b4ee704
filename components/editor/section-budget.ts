import { createContext, useContext } from 'react';
import { partBudget } from '@/lib/sections/scaffolds/word-budget';
import { readScaffoldSource } from '@/lib/sections/section-source';

/** 字 that the whole speech should have; null = no budget. */
export const WordBudget = createContext<number | null>(null);

/**
 * Brings the scaffolds, which come after the text is editable, and tells of a block's source the share
 * of the whole that its part has; null for other sources. Rejects when the network is away.
 */
export async function loadShareOf(): Promise<(src: string) => number | null> {
  const { findPart } = await import('@/lib/sections/scaffolds/scaffolds');
  return (src) => {
    const source = readScaffoldSource(src);
    return source ? (findPart(source.scaffold, source.part)?.share ?? null) : null;
  };
}

/** 字 that a section with this share should have (`lib/sections` SEC8). */
export function useSectionBudget(share: number | null): number | null {
  const total = useContext(WordBudget);
  return total !== null && share !== null ? partBudget(total, share) : null;
}
