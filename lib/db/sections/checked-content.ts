import { blockText } from '../../draft/block-text';
import type { Block, Inline } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { readContent } from '../../sections/read-content';
import { takeSections } from '../../sections/take-sections';
import { SCHEMA_VERSION } from '../../wire/versions';
import { BLOCK_FIELDS, chipFields, type Field } from '../../ytext/fields';

/**
 * Content a client wants to store (LB5). Throws `library-unknown`, `library-empty`, `section-too-long`.
 * @returns the blocks, and their wording, a line per block
 */
export function checkedContent(value: unknown): { blocks: Block[]; text: string } {
  const read = readContent(value, SCHEMA_VERSION, SCHEMA_VERSION);
  if (!read.ok) throw new AppError(read.error);
  const sound = read.value.every(
    (block) => accepts(BLOCK_FIELDS, { ...block }) && block.inlines.every(isSound),
  );
  if (!sound) throw new AppError('library-unknown');
  const taken = takeSections(read.value, 0, read.value.length);
  if (!taken.ok) throw new AppError(taken.error);
  return { blocks: taken.value, text: taken.value.map(blockText).join('\n') };
}

function isSound(inline: Inline): boolean {
  if (inline.type === 'text') return true;
  const fields = chipFields(inline.chip);
  return fields !== null && accepts(fields, { ...inline.fields, text: inline.text });
}

/** What the shared text takes: a value it refuses would only fail later, when the block is inserted. */
function accepts(fields: readonly Field[], values: Readonly<Record<string, unknown>>): boolean {
  return fields.every(({ name, accepts: takes }) => {
    const value = values[name];
    return value === undefined || takes(value);
  });
}
