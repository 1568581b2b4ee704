import type { BlockAttrs } from '../draft/draft';
import type { FieldValue } from './hunk';
import { sameEnds } from './same-ends';
import { sameToken, type TextToken } from './text-tokens';

/** One change of a line of tokens; places are those before it. */
export type Edit =
  | {
      readonly kind: 'splice';
      readonly from: number;
      readonly to: number;
      readonly insert: readonly TextToken[];
    }
  | { readonly kind: 'attrs'; readonly at: number; readonly attrs: Partial<BlockAttrs> }
  | {
      readonly kind: 'field';
      readonly at: number;
      readonly field: string;
      readonly value: FieldValue;
    }
  /** Tokens carried before the one at `into`, which is none of them. */
  | { readonly kind: 'carry'; readonly from: number; readonly to: number; readonly into: number };

/** The tokens after an edit. */
export function edited(tokens: readonly TextToken[], edit: Edit): TextToken[] {
  if (edit.kind === 'splice')
    return tokens.slice(0, edit.from).concat(edit.insert, tokens.slice(edit.to));
  if (edit.kind === 'carry') return carried(tokens, edit);
  const next = [...tokens];
  const token = next[edit.at];
  if (token) next[edit.at] = changedToken(token, edit);
  return next;
}

/** Items after some of them were carried elsewhere. */
export function carried<T>(
  items: readonly T[],
  { from, to, into }: { readonly from: number; readonly to: number; readonly into: number },
): T[] {
  const run = items.slice(from, to);
  const rest = items.slice(0, from).concat(items.slice(to));
  const at = into > from ? into - run.length : into;
  return rest.slice(0, at).concat(run, rest.slice(at));
}

/** The opening or chip after a change of it. */
export function changedToken(
  token: TextToken,
  edit: Extract<Edit, { kind: 'attrs' | 'field' }>,
): TextToken {
  if (edit.kind === 'attrs')
    return token.t === 'open' ? { ...token, attrs: { ...token.attrs, ...edit.attrs } } : token;
  if (token.t !== 'chip') return token;
  const { field, value } = edit;
  const { chip } = token;
  if (field === 'text') return { t: 'chip', chip: { ...chip, text: String(value ?? '') } };
  return { t: 'chip', chip: { ...chip, fields: { ...chip.fields, [field]: value } } };
}

/** How many tokens at both ends of a replaced stretch only change their marks: they stay where they are. */
export function commonEnds(old: readonly TextToken[], now: readonly TextToken[]) {
  return sameEnds(old, now, sameToken, (token) => token);
}
