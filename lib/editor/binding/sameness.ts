import { type Attrs, Mark } from '@tiptap/pm/model';
import type { Sameness } from './common-ends';

/** Deep equality of attributes: primitives and the JSON of `extra` and `raw`. */
export function sameAttrs(a: Attrs, b: Attrs): boolean {
  if (a === b) return true;
  return Object.keys(a).every((key) => sameValue(a[key], b[key]));
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameValue((a as Attrs)[key], (b as Attrs)[key]))
  );
}

/** Exactly the same in the editor (from the text to the editor). */
export const STRICT: Sameness = {
  marks: (a, b) => Mark.sameSet(a.marks, b.marks),
  token: (a, b) => {
    if (a.t === 'open' && b.t === 'open') return a.type === b.type && sameAttrs(a.attrs, b.attrs);
    if (a.t === 'chip' && b.t === 'chip') return a.node.eq(b.node);
    return a.t === b.t;
  },
};

/** The same token of the text, whatever its marks and fields now are (from the editor to the text). */
export const IDENTITY: Sameness = {
  marks: () => true,
  token: (a, b) => {
    if (a.t === 'open' && b.t === 'open') return a.attrs.uid === b.attrs.uid;
    if (a.t === 'chip' && b.t === 'chip') {
      return a.node.type === b.node.type && a.node.attrs.id === b.node.attrs.id;
    }
    return a.t === b.t;
  },
};
