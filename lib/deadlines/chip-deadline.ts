import { type ChipInline, DEADLINE_RELATIONS, type DeadlineRelation } from '../draft/draft';
import { type CivilDate, readCivilDate } from './civil-date';
import type { DeadlineBounds } from './deadline-reading';
import { type DeadlineContext, type DeadlineReading, readDeadline } from './read-deadline';

/** When a deadline chip is due. */
export interface ChipDeadline extends DeadlineBounds {
  /** Null only when nothing was read. */
  readonly relation: DeadlineRelation | null;
  /** `set`: a person said so; `read`: derived from the words; `unread`: neither. */
  readonly source: 'read' | 'set' | 'unread';
  readonly ambiguous: boolean;
  readonly alternatives: readonly DeadlineBounds[];
  /** What the words alone say, also where a person said otherwise. */
  readonly reading: DeadlineReading | null;
}

/**
 * CD1, CD2: the deadline of a chip. Its dates are derived from its words and the day of the speech, so
 * that they move with it; only what a person corrected is stored. Total.
 */
export function deadlineOfChip(
  chip: Pick<ChipInline, 'text' | 'fields'>,
  ctx: DeadlineContext,
): ChipDeadline {
  const reading = readDeadline(chip.text, ctx);
  const { relation, from, to } = chip.fields;
  const said = DEADLINE_RELATIONS.find((one) => one === relation);
  const bounds = { from: dateOf(from), to: dateOf(to) };
  if (said || bounds.from || bounds.to) {
    return {
      relation: said ?? impliedRelation(bounds),
      ...bounds,
      source: 'set',
      ambiguous: false,
      alternatives: [],
      reading,
    };
  }
  if (!reading) {
    const none = { relation: null, from: null, to: null, ambiguous: false, alternatives: [] };
    return { ...none, source: 'unread', reading };
  }
  const { ambiguous, alternatives } = reading;
  return {
    relation: reading.relation,
    from: reading.from,
    to: reading.to,
    source: 'read',
    ambiguous,
    alternatives,
    reading,
  };
}

/**
 * CD3: whether what a person said about a chip is one of the ways to read its words. Words without a date,
 * or with an event that somebody has to date (汛期前), say nothing against it.
 */
export function agreesWithWords({ source, relation, from, to, reading }: ChipDeadline): boolean {
  if (source !== 'set' || !reading) return true;
  if (reading.basis === 'region' || reading.basis === 'unbound') return true;
  if (!reading.from && !reading.to && reading.basis !== 'rule') return true;
  const ways = [reading, ...reading.alternatives];
  return relation === reading.relation && ways.some((way) => way.from === from && way.to === to);
}

function dateOf(value: unknown): CivilDate | null {
  return typeof value === 'string' ? readCivilDate(value) : null;
}

function impliedRelation({ from, to }: DeadlineBounds): DeadlineRelation {
  if (from && to) return 'range';
  return from ? 'from' : 'by';
}
