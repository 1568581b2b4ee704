import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import type { PlaceFacts } from '../../sections/fit/place-facts';
import { fittingJobs, rankFits } from '../../sections/fit/rank-fits';
import { jobOfBlock } from '../../sections/fit/section-job';
import type { FittingSection } from '../../sections/library-section';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { db, type Tx } from '../client';
import { offeredBuiltIns } from './built-in-section';
import { ownSections } from './own-sections';
import { withUses } from './section-uses';

/** Blocks that are told, and stored ones that are looked at. */
const MOST_TOLD = 20;
const MOST_RANKED = 100;

/** Library blocks that fit a place of the draft, the best first, with why (LB13). Throws as `placeInOffice`. */
export async function fittingSections({
  actorId,
  draftId,
  place: facts,
}: DraftActor & { readonly place: PlaceFacts }): Promise<FittingSection[]> {
  return db().$transaction(async (tx) => {
    const place = await placeInOffice({ actorId, draftId }, tx);
    const { workspaceId } = place;
    const rows = await tx.sectionBlock.findMany({
      where: {
        workspaceId,
        retiredAt: null,
        OR: [{ job: { in: fittingJobs(facts) } }, { builtIn: { not: null } }],
      },
      orderBy: { changedAt: 'desc' },
      take: MOST_RANKED,
      select: { id: true },
    });
    const own = await ownSections(
      rows.map(({ id }) => id),
      place,
      tx,
    );
    const all = [...own, ...(await offeredBuiltIns(place, tx))];
    const counted = await withUses(all, { workspaceId, actorId }, tx);
    const candidates = counted.map((section) => ({
      id: section.id,
      key: section.builtIn ? section.id : section.replaces,
      job: jobOfBlock(section),
      genres: section.genres,
      uses: section.uses,
      section,
    }));
    return rankFits(candidates, { ...facts, before: await named(facts.before, workspaceId, tx) })
      .slice(0, MOST_TOLD)
      .map(({ block: { section }, reasons }) => ({ section, reasons }));
  });
}

/** A block from the library is called by its title, not by its first words. */
async function named(
  before: PlaceFacts['before'],
  workspaceId: string,
  tx: Tx,
): Promise<PlaceFacts['before']> {
  if (!before?.block) return before;
  const builtIn = BUILT_IN_SECTIONS.find(({ key }) => key === before.block);
  if (builtIn) return { ...before, title: builtIn.title };
  const row = await tx.sectionBlock.findFirst({
    where: { id: before.block, workspaceId },
    select: { builtIn: true, currentVersion: true },
  });
  const version = row && {
    blockId_no: { blockId: before.block, no: row.currentVersion },
  };
  const stored = version && (await tx.sectionBlockVersion.findUnique({ where: version }));
  return stored ? { ...before, title: stored.title, block: row.builtIn ?? before.block } : before;
}
