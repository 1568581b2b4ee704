import { AppError } from '@/lib/result/app-error';
import { type SectionFacts, sectionFacts } from '@/lib/sections/section-facts';

const FIELDS = ['title', 'purpose', 'tags'] as const;

/** The first field that the server would refuse; null when all is well. */
export function factsProblem(
  facts: SectionFacts,
): { readonly field: (typeof FIELDS)[number] } | null {
  try {
    sectionFacts(facts);
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const field = FIELDS.find((name) => name === error.field);
    return { field: field ?? 'title' };
  }
}
