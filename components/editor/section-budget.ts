import { createContext, useContext } from 'react';
import { findPart } from '@/lib/sections/scaffolds/scaffolds';
import { partBudget } from '@/lib/sections/scaffolds/word-budget';
import { readScaffoldSource } from '@/lib/sections/section-source';

/** 字 that the whole speech should have; null = no budget. */
export const WordBudget = createContext<number | null>(null);

/** The share of the whole that a block's scaffold part has; null for other blocks. */
export function shareOf(src: string | null): number | null {
  const source = readScaffoldSource(src);
  return source ? (findPart(source.scaffold, source.part)?.share ?? null) : null;
}

/** 字 that a section with this share should have (`lib/sections` SEC8). */
export function useSectionBudget(share: number | null): number | null {
  const total = useContext(WordBudget);
  return total !== null && share !== null ? partBudget(total, share) : null;
}
