import type { ChipInline, Inline } from '../../draft/draft';
import { writeUnits } from '../../responsibility/chip-units';
import type { PlannedChip } from '../block-phrases';

let made = 0;

/** The inlines of a block after planned chips were put in, as the editor does it. */
export function convert(inlines: readonly Inline[], chips: readonly PlannedChip[]): Inline[] {
  const result: Inline[] = [];
  const starts = new Map(chips.map((chip) => [chip.from, chip]));
  let place = 0;
  let until = 0;
  for (const inline of inlines) {
    const pieces = inline.type === 'chip' ? [inline] : units(inline.text);
    for (const piece of pieces) {
      const chip = starts.get(place);
      if (chip) {
        const fields: ChipInline['fields'] =
          chip.kind === 'deadline' ? {} : { units: writeUnits(chip.units) };
        const id = `made${++made}`;
        result.push({ type: 'chip', chip: chip.kind, id, text: chip.text, fields, marks: [] });
        until = chip.to;
      }
      if (place >= until) {
        const last = result.at(-1);
        if (typeof piece !== 'string') result.push(piece);
        else if (last?.type === 'text')
          result[result.length - 1] = { ...last, text: last.text + piece };
        else result.push({ type: 'text', text: piece, marks: [] });
      } else if (typeof piece !== 'string') throw new Error('a chip within a chip');
      place++;
    }
  }
  return result;
}

/** UTF-16 units: a planned place may stand at any of them. */
function units(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => text.charAt(i));
}

/** `[由甲局牵头]` responsibilities, `<6月底前>` deadlines, `{单位}` placeholders. */
export function inlinesOf(written: string): Inline[] {
  const kinds = { '[': 'responsibility', '<': 'deadline', '{': 'placeholder' } as const;
  return [...written.matchAll(/([[<{])(.*?)[\]>}]|[^[<{]+/gu)].map(([whole, open, words = '']) =>
    open
      ? {
          type: 'chip',
          chip: kinds[open as '['],
          id: `chip${++made}`,
          text: words,
          fields: {},
          marks: [],
        }
      : { type: 'text', text: whole, marks: [] },
  );
}

/** The other way round. */
export function written(inlines: readonly Inline[]): string {
  const signs = { responsibility: '[]', deadline: '<>', placeholder: '{}', unknown: '??' } as const;
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.text : [...signs[inline.chip]].join(inline.text),
    )
    .join('');
}
