import type { ChipUnit } from '../draft/draft';
import type { PlacedChip } from './block-words';
import type { ReadClause } from './read-block';
import type { TailStretch } from './tails-of';
import { isAnswered } from './units-of';

/** A clause or a tail that others take their units from. */
export type UnitSource = Pick<ReadClause | TailStretch, 'units' | 'chips'>;

export interface Governed {
  readonly units: readonly ChipUnit[];
  /** Where they came from when not from the clause itself. */
  readonly source: UnitSource | null;
  /** Ids of the responsibility chips that name them, its own first. */
  readonly chipIds: readonly string[];
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
  const chips = clauses[index]?.chips ?? [];
  const alone = { units: own, source: null, chipIds: unitChips(chips) };
  if (isAnswered(own)) return alone;
  const source = sourcesOf(clauses, index, tails).find(({ units }) =>
    own.length === 0 ? units.length > 0 : isAnswered(units),
  );
  if (!source) return alone;
  const names = new Set(own.map(({ name }) => name));
  const taken =
    own.length === 0 ? source.units : source.units.filter(({ role }) => role !== 'support');
  return {
    units: [...taken.filter(({ name }) => !names.has(name)), ...own],
    source,
    chipIds: unitChips([...chips, ...source.chips]),
  };
}

/** The ids of the chips that name units. */
export function unitChips(chips: readonly PlacedChip[]): string[] {
  return chips.flatMap(({ chip }) => (chip.chip === 'responsibility' ? [chip.id] : []));
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
