import type { Place } from './place';

/** One way in which a text writes a term, with every place of it. */
export interface TermForm {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface TermVariant {
  readonly kind: 'variant';
  readonly why: 'registry' | 'unit' | 'quotes' | 'measure' | 'figures' | 'spelling';
  /** Two or more, the one used most first. */
  readonly forms: readonly TermForm[];
}

/** A variant of the forms in which a term was found; null when there is but one. */
export function variantOf(why: TermVariant['why'], places: readonly Place[]): TermVariant | null {
  const forms = new Map<string, Place[]>();
  for (const place of places) {
    const form = forms.get(place.text);
    if (form) form.push(place);
    else forms.set(place.text, [place]);
  }
  if (forms.size < 2) return null;
  const sorted = [...forms].map(([text, all]) => ({ text, places: all }));
  sorted.sort((a, b) => b.places.length - a.places.length);
  return { kind: 'variant', why, forms: sorted };
}
