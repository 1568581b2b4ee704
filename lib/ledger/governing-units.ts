import type { ChipUnit } from '../draft/draft';
import type { ReadClause } from './read-block';
import type { TailStretch } from './tails-of';
import { isAnswered } from './units-of';

/** A clause or a tail that others take their units from. */
export type UnitSource = Pick<ReadClause | TailStretch, 'units'>;

export interface Governed {
  readonly units: readonly ChipUnit[];
  /** Where they came from when not from the clause itself. */
  readonly source: UnitSource | null;
}

/**
 * L6: the units of a clause: its own; else those of its part of the sentence, else the last before it
 * in its block, else the narrowest tail. Own units that only support are joined by who answers.
 */
export function governingUnits(
  clauses: readonly ReadClause[],
  index: number,
  tails: readonly TailStretch[],
): Governed {
  const own = clauses[index]?.units ?? [];
  if (isAnswered(own)) return { units: own, source: null };
  const source = sourcesOf(clauses, index, tails).find(({ units }) =>
    own.length === 0 ? units.length > 0 : isAnswered(units),
  );
  if (!source) return { units: own, source: null };
  const names = new Set(own.map(({ name }) => name));
  const taken =
    own.length === 0 ? source.units : source.units.filter(({ role }) => role !== 'support');
  return { units: [...taken.filter(({ name }) => !names.has(name)), ...own], source };
}

function sourcesOf(
  clauses: readonly ReadClause[],
  index: number,
  tails: readonly TailStretch[],
): readonly UnitSource[] {
  const part = clauses[index]?.part;
  const running = (one: ReadClause) => one.runs && one.units.length > 0;
  const later = clauses.slice(index + 1).find((one) => one.part === part && running(one));
  const before = clauses.slice(0, index).findLast(running);
  return [later, before, ...tails].filter((one) => one !== undefined);
}
