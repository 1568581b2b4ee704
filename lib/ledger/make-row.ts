import type { Block, ChipUnit, UnitRole } from '../draft/draft';
import { type PlacedChip, placeOf } from './block-words';
import { chipDate, type DateContext } from './chip-date';
import type { LedgerRow } from './ledger-row';
import { type PointPlace, pointAt } from './points-of';
import { readBlock } from './read-block';
import { clauseText, taskText } from './task-text';

/** The text while its rows are made. */
export interface LedgerText {
  readonly blocks: readonly Block[];
  readonly labels: readonly (string | null)[];
  readonly places: readonly PointPlace[];
  readonly parents: readonly number[];
  readonly dates: DateContext;
  /** Units and dates that some row has taken over from elsewhere. */
  readonly used: Set<object>;
}

/** A stretch of the wording of one block. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Puts a row together; L11: named by its first units, without units by its first date. */
export function makeRow(
  text: LedgerText,
  input: {
    /** What the row is about. */
    readonly about: Stretch;
    /** Where its chips are. */
    readonly anchor: Stretch;
    readonly chips: readonly PlacedChip[];
    readonly units: readonly ChipUnit[];
    readonly unitChips: readonly string[];
    readonly deadlines: readonly PlacedChip[];
  },
): LedgerRow | null {
  const { about, anchor, chips, units } = input;
  const named = chips.find(({ chip }) => chip.chip === 'responsibility') ?? chips[0];
  const home = text.blocks[anchor.block];
  const told = text.blocks[about.block];
  if (!named || !home || !told) return null;
  const place = text.places[anchor.block];
  const point = (index = -1) => pointAt(text.blocks, text.labels, text.parents, index);
  const { words } = readBlock(told);
  const own = readBlock(home).words;
  const of = (role: UnitRole) => units.filter((unit) => unit.role === role);
  return {
    id: named.chip.id || `${home.uid}-${named.place}`,
    chipIds: chips.map(({ chip }) => chip.id),
    unitChips: input.unitChips,
    point: point(place?.point),
    section: point(place?.section),
    clause: clauseText(words, about.start, about.end),
    task: taskText(words, about.start, about.end),
    lead: of('lead'),
    responsible: of('responsible'),
    support: of('support'),
    deadlines: input.deadlines.map(({ chip }) => chipDate(chip, text.dates)),
    anchor: {
      blockUid: home.uid,
      chipId: named.chip.id,
      from: placeOf(own, anchor.start),
      to: placeOf(own, anchor.end),
    },
  };
}
