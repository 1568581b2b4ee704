import type { Genre } from '../genres';
import { follows, plainKey } from './companions';
import type { PlaceFacts } from './place-facts';
import { SECTION_JOBS, type SectionJob } from './section-job';

/** Why a block fits, one phrase each (FIT2-FIT4). */
export type FitReason =
  | { readonly kind: 'scaffold' }
  | { readonly kind: 'follows'; readonly before: string }
  | { readonly kind: 'job'; readonly job: SectionJob }
  | { readonly kind: 'next'; readonly job: SectionJob; readonly after: SectionJob }
  | { readonly kind: 'genre'; readonly genre: Genre };

/** What is compared of a block. */
export interface FitCandidate {
  readonly id: string;
  /** Key of the built-in block it is or stands for. */
  readonly key: string | null;
  readonly job: SectionJob | null;
  readonly genres: readonly Genre[];
  /** Drafts that use it. */
  readonly uses: number;
}

export interface Fit<T extends FitCandidate> {
  readonly block: T;
  readonly reasons: readonly FitReason[];
}

const WEIGHTS = { scaffold: 5, follows: 4, job: 3, next: 2, genre: 1 } as const;

/** The jobs that sections at this place may have: the section's own, else what usually comes next. */
export function fittingJobs({ job, before }: PlaceFacts): SectionJob[] {
  if (job) return [job];
  const after = before?.job ? SECTION_JOBS.indexOf(before.job) : -1;
  return SECTION_JOBS.slice(after + 1, after + 3);
}

/**
 * Library blocks for a place, the best first, each with its reasons; blocks without a reason and those
 * that the text has already are left out (FIT2-FIT5).
 */
export function rankFits<T extends FitCandidate>(
  candidates: readonly T[],
  place: PlaceFacts,
): Fit<T>[] {
  const used = new Set(place.used);
  return candidates
    .filter(({ id, key }) => !used.has(id) && !(key && used.has(key)))
    .map((block) => ({ block, reasons: reasonsOf(block, place) }))
    .filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'genre'))
    .map((fit) => ({ fit, score: fit.reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0) }))
    .sort((a, b) => b.score - a.score || b.fit.block.uses - a.fit.block.uses)
    .map(({ fit }) => fit);
}

function reasonsOf(block: FitCandidate, place: PlaceFacts): FitReason[] {
  const { key, job, genres } = block;
  const { before } = place;
  const reasons: FitReason[] = [];
  if (key && place.suggested.includes(plainKey(key))) reasons.push({ kind: 'scaffold' });
  if (key && before?.block && follows(before.block, key))
    reasons.push({ kind: 'follows', before: before.title });
  if (job && job === place.job) reasons.push({ kind: 'job', job });
  else if (job && !place.job && before?.job && fittingJobs(place).includes(job))
    reasons.push({ kind: 'next', job, after: before.job });
  if (place.genre && genres.includes(place.genre))
    reasons.push({ kind: 'genre', genre: place.genre });
  return reasons;
}
