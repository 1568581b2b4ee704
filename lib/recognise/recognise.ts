import { type CivilDate, yearOf } from '../deadlines/civil-date';
import type { DeadlineReading } from '../deadlines/deadline-reading';
import { findDeadlines } from '../deadlines/find-deadlines';
import type { ChipUnit } from '../draft/draft';
import { findResponsibilities } from '../responsibility/find-responsibilities';
import type { KnownUnit } from '../responsibility/unit-lexicon';
import { innermostPoints } from './point-scopes';
import { type RecognisedPoint, recognisePoints } from './points';
import { sectionsLookingBack } from './sections-looking-back';

export interface RecogniseContext {
  /** Civil date of the speech; null when it is not fixed yet. */
  readonly speechDate: CivilDate | null;
  /** Name of a province, or `north` or `south`. */
  readonly region?: string;
  /** Names and aliases of the registry. */
  readonly units?: readonly KnownUnit[];
}

/** A unit with its role; `unitId` when the registry knows the name. */
export type RecognisedUnit = ChipUnit;

/** Offsets are UTF-16 units of the text, `end` exclusive; `text` is what stands there. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the innermost point whose scope holds `start`, or null. */
  readonly point: number | null;
}

export interface RecognisedResponsibility extends Span {
  readonly units: readonly RecognisedUnit[];
}

export interface RecognisedDeadline
  extends Span,
    Pick<DeadlineReading, 'relation' | 'from' | 'to'> {
  readonly reading: DeadlineReading;
}

export interface Recognition {
  readonly points: RecognisedPoint[];
  readonly responsibilities: RecognisedResponsibility[];
  readonly deadlines: RecognisedDeadline[];
}

/**
 * RR1: a text read as data: its points, who has to do something, and by when; each list in text order
 * without overlaps. Pure, deterministic, total, linear in the length.
 */
export function recognise(text: string, ctx: RecogniseContext): Recognition {
  const points = recognisePoints(text);
  const responsibilities = findResponsibilities(text, {
    units: ctx.units ?? [],
    year: ctx.speechDate === null ? null : yearOf(ctx.speechDate),
    behindMarkers: points.map(({ end }) => end),
    looksBack: sectionsLookingBack(points),
  });
  // 每月5日前 comes again and again: it bounds no task once.
  const deadlines = findDeadlines(text, ctx, sectionsLookingBack(points)).filter(
    ({ reading }) => reading.relation !== 'recurring',
  );
  return {
    points,
    responsibilities: placed(text, points, responsibilities),
    deadlines: placed(text, points, deadlines).map((found) => {
      const { relation, from, to } = found.reading;
      return { ...found, relation, from, to };
    }),
  };
}

function placed<T extends { readonly start: number }>(
  text: string,
  points: readonly RecognisedPoint[],
  items: readonly T[],
): (T & { point: number | null })[] {
  const places = innermostPoints(
    text,
    points,
    items.map(({ start }) => start),
  );
  return items.map((item, index) => ({ ...item, point: places[index] ?? null }));
}
