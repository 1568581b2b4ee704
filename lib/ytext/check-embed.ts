import {
  BLOCK_FIELDS,
  chipFields,
  type Field,
  isExtension,
  isExtensionValue,
  isId,
} from './fields';
import { LIMITS } from './limits';

type Embed = Readonly<Record<string, unknown>>;

function checkKeys(embed: Embed, own: readonly string[], fields: readonly Field[]): string | null {
  const keys = Object.keys(embed);
  if (keys.length > LIMITS.embedKeys) return 'too many keys';
  for (const key of keys) {
    if (own.includes(key)) continue;
    const field = fields.find((f) => f.key === key);
    if (field ? !field.accepts(embed[key]) : !isExtension(key)) return `field ${key.slice(0, 40)}`;
    if (!field && !isExtensionValue(embed[key])) return `value of ${key}`;
  }
  return null;
}

/**
 * Why a new embed is refused, or null when it is a block opening or a chip of this format
 * (SPEC V3). Chips of a later version are taken when their kind has the extension prefix.
 */
export function checkEmbed(embed: unknown): string | null {
  if (typeof embed !== 'object' || embed === null || Array.isArray(embed)) return 'not an object';
  const source = embed as Embed;
  if (Object.hasOwn(source, 'b')) {
    return isId(source.b) ? checkKeys(source, ['b'], BLOCK_FIELDS) : 'block id';
  }
  if (typeof source.c !== 'string') return 'neither block nor chip';
  if (!isId(source.id)) return 'chip id';
  const fields = chipFields(source.c);
  if (!fields && !isExtension(source.c)) return 'chip kind';
  const known = fields ?? chipFields('placeholder') ?? [];
  return checkKeys(source, ['c', 'id'], known);
}
