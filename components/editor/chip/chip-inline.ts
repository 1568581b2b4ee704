import type { Node } from '@tiptap/pm/model';
import { type ChipDeadline, deadlineOfChip } from '@/lib/deadlines/chip-deadline';
import type { DraftMeta } from '@/lib/draft/draft';

/** The deadline of a chip in the editor. */
export function chipDeadline(
  { attrs }: Pick<Node, 'attrs'>,
  { speechDate, region }: Pick<DraftMeta, 'speechDate' | 'region'>,
): ChipDeadline {
  const { text, relation, from, to } = attrs;
  const fields = { relation: relation ?? null, from: from ?? null, to: to ?? null };
  return deadlineOfChip({ text: String(text ?? ''), fields }, { speechDate, region });
}
