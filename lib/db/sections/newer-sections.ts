import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import type { NewerSection } from '../../sections/library-section';
import { readLibrarySource } from '../../sections/section-source';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { db } from '../client';
import { builtInSection } from './built-in-section';
import { ownSections } from './own-sections';

/**
 * Of the library blocks that a text names, those that have a newer version now (LB12). A built-in block
 * that the office changed is newer than the one of the program. Retired blocks are not told. Throws as
 * `placeInOffice`.
 */
export async function newerSections({
  actorId,
  draftId,
  sources,
}: DraftActor & {
  /** `<block>@<version>` each. */
  readonly sources: readonly string[];
}): Promise<NewerSection[]> {
  const asked = sources.flatMap((src) => {
    const source = readLibrarySource(src);
    return source ? [{ src, ...source }] : [];
  });
  return db().$transaction(async (tx) => {
    const place = await placeInOffice({ actorId, draftId }, tx);
    const names = asked.map(({ id }) => id);
    const rows = await tx.sectionBlock.findMany({
      where: {
        workspaceId: place.workspaceId,
        retiredAt: null,
        OR: [{ id: { in: names } }, { builtIn: { in: names } }],
      },
      select: { id: true, builtIn: true, currentVersion: true },
    });
    const found = asked.flatMap(({ src, id, version }) => {
      const row = rows.find((one) => one.id === id || one.builtIn === id);
      return row && row.currentVersion > version ? [{ src, version, row: row.id }] : [];
    });
    const latest = await ownSections([...new Set(found.map(({ row }) => row))], place, tx);
    const bases = await tx.sectionBlockVersion.findMany({
      where: { OR: found.map(({ row, version }) => ({ blockId: row, no: version })) },
      select: { blockId: true, no: true, schemaVersion: true, blocks: true },
    });
    const own = found.flatMap(({ src, version, row }): NewerSection[] => {
      const section = latest.find(({ id }) => id === row);
      const base = bases.find(({ blockId, no }) => blockId === row && no === version) ?? null;
      return section ? [{ src, section, base }] : [];
    });
    const stored = new Set(rows.map(({ builtIn }) => builtIn));
    const builtIn = asked.flatMap(({ src, id, version }): NewerSection[] => {
      const section = BUILT_IN_SECTIONS.find(({ key }) => key === id);
      if (!section || stored.has(id) || section.version <= version) return [];
      return [{ src, section: builtInSection(section, false), base: null }];
    });
    return [...own, ...builtIn];
  });
}
