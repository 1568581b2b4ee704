import { type Field, isExtension, isExtensionValue, isId } from '../ytext/fields';
import { fromData, toData } from './data-attribute';

/** One TipTap attribute that survives the clipboard as a `data-` attribute (SCHEMA S2). */
export function dataAttribute(
  name: string,
  fallback: unknown,
  accepts: (value: unknown) => boolean,
) {
  const html = `data-${name}`;
  return {
    default: fallback,
    parseHTML: (element: HTMLElement) => fromData(element, html, accepts) ?? fallback,
    renderHTML: (attrs: Record<string, unknown>) =>
      attrs[name] === fallback ? {} : { [html]: toData(attrs[name]) },
  };
}

/** The attributes of the fields of a block or chip, by name. */
export function fieldAttributes(fields: readonly Field[]) {
  return Object.fromEntries(
    fields.map((field) => [field.name, dataAttribute(field.name, field.fallback, field.reads)]),
  );
}

/** `uid` of a block, `id` of a chip. */
export function idAttribute(name: 'uid' | 'id') {
  return dataAttribute(name, '', isId);
}

/** Extension fields of later versions, carried along unseen (`lib/ytext` F9). */
export function extraAttribute() {
  return dataAttribute('extra', null, isExtra);
}

function isExtra(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([k, v]) => isExtension(k) && isExtensionValue(v));
}
