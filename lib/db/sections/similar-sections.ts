import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import type { SimilarSection } from '../../sections/library-section';
import { likeness, NEARLY_SAME, shingles, sketchOf } from '../../sections/likeness/shingles';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { db } from '../client';
import { Prisma } from '../generated/client';
import { builtInSection } from './built-in-section';
import { checkedContent } from './checked-content';

/** Blocks that are told, and that are compared word by word to find them. */
const MOST_TOLD = 3;
const MOST_COMPARED = 30;

const BUILT_INS = BUILT_IN_SECTIONS.map((section) => {
  const { id, title, text } = builtInSection(section, false);
  return { id, title, shingles: shingles(text) };
});

/**
 * Offered blocks that say nearly the same as these, the most alike first (LB10, `lib/sections` LIKE1). Throws
 * as saving does.
 */
export async function similarSections({
  actorId,
  draftId,
  blocks,
}: DraftActor & { readonly blocks: unknown }): Promise<SimilarSection[]> {
  const { text } = checkedContent(blocks);
  const sketch = sketchOf(text);
  const own = await db().$transaction(async (tx) => {
    const { workspaceId } = await placeInOffice({ actorId, draftId }, tx);
    if (sketch.length === 0) return [];
    return tx.$queryRaw<{ id: string; title: string; text: string; key: string | null }[]>`
      WITH near AS (
        SELECT id, built_in, current_version, (
          SELECT count(*) FROM unnest(sketch) AS s(one) WHERE s.one IN (${Prisma.join(sketch)})) AS shared
        FROM section_block WHERE sketch && ${sketch}::int[] AND workspace_id = ${workspaceId}
          AND retired_at IS NULL
        ORDER BY shared DESC, id LIMIT ${MOST_COMPARED})
      SELECT n.id, v.title, v.text, n.built_in AS key FROM near n
      JOIN section_block_version v ON v.block_id = n.id AND v.no = n.current_version`;
  });
  const replaced = new Set(own.map(({ key }) => key));
  const said = shingles(text);
  const builtIn = BUILT_INS.filter(({ id }) => !replaced.has(id));
  return [
    ...own.map(({ text: words, ...one }) => ({ ...one, shingles: shingles(words) })),
    ...builtIn,
  ]
    .map(({ id, title, shingles: theirs }) => ({ id, title, likeness: likeness(theirs, said) }))
    .filter((one) => one.likeness >= NEARLY_SAME)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_TOLD);
}
