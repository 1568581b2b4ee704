import type { FileSection } from '../../sections/library-file';
import { type DraftActor, officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { checkedContent } from './checked-content';
import { searchedWords } from './searched-words';
import { writeVersion } from './write-version';

export interface ImportOutcome {
  /** Blocks written, as new ones of the person. */
  readonly added: number;
  /** Blocks that the library has with the same facts and words. */
  readonly known: number;
}

/** Milliseconds that 2,000 blocks may take on a slow machine. */
const LONGEST_MS = 60_000;

/**
 * Adds the blocks of a file to the office's library: all or none (LB15). What is there already is left out.
 * Throws `forbidden`, `not-found`, and what saving throws.
 */
export async function importSections({
  actorId,
  draftId,
  sections,
}: DraftActor & { readonly sections: readonly FileSection[] }): Promise<ImportOutcome> {
  const checked = sections.map((facts) => ({ facts, content: checkedContent(facts.blocks) }));
  return db().$transaction(
    async (tx) => {
      const { workspaceId } = await officePlace({ actorId, draftId }, 'library.save', tx);
      const wordsOf = ({ facts, content }: (typeof checked)[number]) =>
        searchedWords(facts, content.text);
      const rows = await tx.sectionBlock.findMany({
        where: { workspaceId, retiredAt: null, words: { in: checked.map(wordsOf) } },
        select: { words: true },
      });
      const known = new Set(rows.map(({ words }) => words));
      let added = 0;
      for (const one of checked) {
        const words = wordsOf(one);
        if (known.has(words)) continue;
        known.add(words);
        const { id } = await tx.sectionBlock.create({
          data: { workspaceId, createdById: actorId },
          select: { id: true },
        });
        await writeVersion({ blockId: id, no: 1, actorId, ...one }, tx);
        added += 1;
      }
      if (added > 0) {
        const audit = { workspaceId, draftId, actorId, action: 'library.imported' } as const;
        await recordAudit({ ...audit, detail: { blocks: String(added) } }, tx);
      }
      return { added, known: checked.length - added };
    },
    { timeout: LONGEST_MS },
  );
}
