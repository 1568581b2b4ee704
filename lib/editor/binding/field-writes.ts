import { kindOf } from '@/lib/schema/node-to-block';
import { BLOCK_FIELDS, chipFields, isExtension, isExtensionValue } from '@/lib/ytext/fields';
import type { Primitive } from '@/lib/ytext/roots';
import type { Run } from './runs';

/**
 * Calls back with every field of a block opening or chip and its value, as it may be stored.
 * @returns false when an attribute does not fit its field and was left out
 */
export function writeFields(run: Run, write: (name: string, value: Primitive) => void): boolean {
  if (run.t !== 'open' && run.t !== 'chip') return true;
  const { attrs, type } = run.t === 'open' ? run : run.node;
  const fields = run.t === 'open' ? BLOCK_FIELDS : (chipFields(type.name) ?? []);
  let all = true;
  for (const field of fields) {
    const value =
      run.t === 'open' && field.name === 'kind' ? kindOf({ type, attrs }) : attrs[field.name];
    if (value !== attrs[field.name]) all = false;
    if (field.accepts(value) || field.reads(value)) write(field.name, value as Primitive);
    else all = false;
  }
  for (const [name, value] of Object.entries(attrs.extra ?? {})) {
    if (isExtension(name) && isExtensionValue(value)) write(name, value);
    else all = false;
  }
  return all;
}
