import type { ChangeWords } from '@/lib/editor/suggest/drawn-change';
import type { Suggestion } from '@/lib/suggestions/suggestion';

/** Marks the chips of a shown text with what they would say otherwise (SG10): their words may be the same. */
export function nameFields(
  text: HTMLElement | null,
  rows: readonly Suggestion[],
  words: ChangeWords,
): void {
  const said = new Map<string, string[]>();
  for (const { hunk } of rows)
    if (hunk.op === 'chip' && hunk.field !== 'text')
      said.set(hunk.id, [...(said.get(hunk.id) ?? []), words.field(hunk)]);
  for (const chip of text?.querySelectorAll<HTMLElement>('.chip[data-id]') ?? []) {
    const changes = said.get(chip.dataset.id ?? '')?.join('　');
    if (changes === undefined) continue;
    chip.dataset.says = changes;
    chip.setAttribute('role', 'note');
    chip.setAttribute('aria-label', `${chip.textContent} ${changes}`);
  }
}
