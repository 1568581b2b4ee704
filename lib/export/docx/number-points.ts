import type { Block } from '../../draft/draft';
import { chooseStyle } from '../../numbering/choose-style';
import { ordinals } from '../../numbering/labels';
import { templateOf } from '../../numbering/marker-template';
import { ListCounters, type ListPlace } from './list-counters';
import { formKey, listLevels, type MarkerForm, type UsedForm } from './list-levels';
import { wordFormat } from './word-format';

/** A numbered list of the file, w:num: it belongs to an abstract list and may start a level anew. */
export interface WordList {
  readonly numId: number;
  readonly abstractId: number;
  readonly override: { readonly level: number; readonly start: number } | null;
}

export interface WordNumbering {
  /** The abstract lists: levels in order. The first one is the draft's multilevel list. */
  readonly abstracts: readonly (readonly MarkerForm[])[];
  readonly lists: readonly WordList[];
  /** Place of a block by its index; a point without one shows its label as text. */
  readonly places: ReadonlyMap<number, ListPlace>;
}

/** A point that opens a paragraph and that Word can count. */
export interface CountedPoint extends UsedForm {
  /** Index of its block. */
  readonly index: number;
  readonly ordinal: number;
}

/**
 * The points that Word can count.
 * @param opens indexes of the blocks that open a paragraph
 */
export function countedPoints(
  blocks: readonly Block[],
  opens: ReadonlySet<number>,
): CountedPoint[] {
  const counted: CountedPoint[] = [];
  for (const [index, ordinal] of ordinals(blocks).entries()) {
    const block = blocks[index];
    if (ordinal === null || !block || !opens.has(index)) continue;
    const style = block.style ?? chooseStyle(block.level);
    const template = templateOf(style, block.variant);
    const format = wordFormat(template);
    if (!format || ordinal < 1 || ordinal > format.max) continue;
    counted.push({ index, ordinal, style, template, level: block.level });
  }
  return counted;
}

/** The abstract lists of a file, and where in them each form is counted. */
export interface WordForms {
  readonly abstracts: readonly (readonly MarkerForm[])[];
  readonly homes: ReadonlyMap<string, { readonly abstractId: number; readonly level: number }>;
}

/** W2: one multilevel list; forms beyond its nine levels have lists of their own. */
export function formsOf(used: readonly UsedForm[]): WordForms {
  const levels = listLevels(used);
  const abstracts: (readonly MarkerForm[])[] = [levels];
  const homes = new Map(levels.map((form, level) => [formKey(form), { abstractId: 0, level }]));
  for (const form of used) {
    if (homes.has(formKey(form))) continue;
    homes.set(formKey(form), { abstractId: abstracts.length, level: 0 });
    abstracts.push([{ style: form.style, template: form.template }]);
  }
  return { abstracts, homes };
}

class Lists {
  readonly lists: WordList[] = [{ numId: 1, abstractId: 0, override: null }];
  private readonly machines = [
    new ListCounters((numId) => numId),
    new ListCounters((numId) => this.lists[numId - 1]?.abstractId ?? 0),
  ];
  /** The list that last counted a form, and the one that last counted anything. */
  private readonly lastOf = new Map<string, number>();

  constructor(private readonly homes: WordForms['homes']) {}

  private placeIn(list: WordList, level: number): ListPlace {
    const start = list.override?.level === level ? list.override.start : null;
    return { numId: list.numId, level, start };
  }

  /** W2: an open list that every program counts to this ordinal, else a new one that starts there. */
  place(point: CountedPoint): ListPlace {
    const { abstractId, level } = this.homes.get(formKey(point)) ?? { abstractId: 0, level: 0 };
    const candidates = [this.lastOf.get(formKey(point)), this.lastOf.get(''), 1];
    for (const numId of candidates) {
      const list = this.lists[(numId ?? 0) - 1];
      if (list?.abstractId !== abstractId) continue;
      const place = this.placeIn(list, level);
      if (this.machines.every((machine) => machine.next(place) === point.ordinal)) {
        return this.use(point, place);
      }
    }
    const numId = this.lists.length + 1;
    const list = { numId, abstractId, override: { level, start: point.ordinal } };
    this.lists.push(list);
    return this.use(point, this.placeIn(list, level));
  }

  private use(point: CountedPoint, place: ListPlace): ListPlace {
    for (const machine of this.machines) machine.advance(place, point.ordinal);
    this.lastOf.set(formKey(point), place.numId);
    this.lastOf.set('', place.numId);
    return place;
  }
}

/**
 * W2, W3: real numbering for counted points, in the order of the text. Most drafts come out as one
 * multilevel list; a series that Word would count otherwise (a kept ordinal, a marker that changes on the
 * way, the same marker on several depths) gets a list of its own that starts where it must. Total, linear.
 */
export function placePoints(counted: readonly CountedPoint[], forms: WordForms): WordNumbering {
  const lists = new Lists(forms.homes);
  const places = new Map(counted.map((point) => [point.index, lists.place(point)]));
  return { abstracts: forms.abstracts, lists: lists.lists, places };
}

/** The numbering of a draft; `opens` as in {@link countedPoints}. */
export function numberPoints(blocks: readonly Block[], opens: ReadonlySet<number>): WordNumbering {
  const counted = countedPoints(blocks, opens);
  return placePoints(counted, formsOf(counted));
}
