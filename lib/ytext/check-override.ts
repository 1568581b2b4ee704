import type { Mark } from '../draft/draft';
import { MARKS } from '../draft/draft';
import { FIELDS_BY_NAME, isExtension, isExtensionValue, isId } from './fields';
import { LIMITS } from './limits';
import { splitKey } from './override-index';

/** Why an override key is refused, or null (SPEC V4). */
export function checkOverrideKey(key: string): string | null {
  if (key.length > LIMITS.id + 40) return 'override key too long';
  const parts = splitKey(key);
  if (!parts || !isId(parts[0])) return 'override key';
  return FIELDS_BY_NAME.has(parts[1]) || isExtension(parts[1]) ? null : 'override field';
}

/** Why an override value is refused, or null; `key` null = not known yet, then any value of F6 is taken. */
export function checkOverrideValue(key: string | null, value: unknown): string | null {
  const name = key === null ? null : splitKey(key)?.[1];
  const field = name ? FIELDS_BY_NAME.get(name) : undefined;
  const fits = field ? field.accepts(value) : isExtensionValue(value);
  return fits ? null : `value of override ${name ?? ''}`;
}

/** Why a text format is refused, or null: strong and em are true or null (SPEC V5). */
export function checkFormat(key: string, value: unknown): string | null {
  if (MARKS.includes(key as Mark))
    return value === true || value === null ? null : `value of ${key}`;
  if (!isExtension(key)) return 'format key';
  return isExtensionValue(value) ? null : `value of ${key}`;
}
