import type * as Y from 'yjs';

/** Root names of the document (SPEC F1). Nothing else lives in the Y.Doc. */
export const TEXT_ROOT = 't';
export const OVERRIDES_ROOT = 'a';

/** A primitive stored in an embed, a format or an override (SPEC F6). */
export type Primitive = string | number | boolean | null;

/** The whole speech: blocks, characters and chips (SPEC F2). */
export function textOf(doc: Y.Doc): Y.Text {
  return doc.getText(TEXT_ROOT);
}

/** Later values of block and chip fields, keyed `id/field` (SPEC F5). */
export function overridesOf(doc: Y.Doc): Y.Map<Primitive> {
  return doc.getMap<Primitive>(OVERRIDES_ROOT);
}
