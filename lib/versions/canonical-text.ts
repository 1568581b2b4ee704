import type { Block, DraftMeta, Inline } from '../draft/draft';

/** First line; another form of the text gets another name. */
const FORM = 'lectern-text-1';

/**
 * The canonical text of a draft (V10): what a 定稿 is hashed from. Lines end in `\n`: the name of the form,
 * the fields, then one line of JSON with sorted keys for each block.
 */
export function canonicalText(meta: DraftMeta, blocks: readonly Block[]): string {
  const { name, speechDate, speaker, post, occasion, region } = meta;
  const fields = { name, speechDate, speaker, post, occasion, region };
  const lines = [FORM, sortedJson(fields), ...blocks.map((block) => sortedJson(contentOf(block)))];
  return `${lines.join('\n')}\n`;
}

function contentOf({ kind, level, style, variant, start, run, inlines }: Block) {
  return { kind, level, style, variant, start, run, inlines: joined(inlines) };
}

/** Neighbouring words of one look are one piece: where they were cut apart says nothing. */
function joined(inlines: readonly Inline[]): object[] {
  const pieces: { text: string; marks: string; chip: object | null }[] = [];
  for (const inline of inlines) {
    const marks = [...inline.marks].sort().join(' ');
    const chip = inline.type === 'chip' ? { kind: inline.chip, fields: inline.fields } : null;
    const last = pieces.at(-1);
    if (last && !chip && !last.chip && last.marks === marks) last.text += inline.text;
    else if (chip || inline.text !== '') pieces.push({ text: inline.text, marks, chip });
  }
  return pieces;
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
