import { AppError } from '../../result/app-error';
import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import type { SectionVersion } from '../../sections/library-section';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { db } from '../client';
import { builtInSection } from './built-in-section';

/** Versions that one answer holds. */
const MOST_VERSIONS = 50;

/** What a block said over time, the newest first (LB11). Throws `not-found`, `forbidden`. */
export async function sectionVersions({
  actorId,
  draftId,
  id,
}: DraftActor & { readonly id: string }): Promise<SectionVersion[]> {
  return db().$transaction(async (tx) => {
    const { workspaceId } = await placeInOffice({ actorId, draftId }, tx);
    const builtIn = BUILT_IN_SECTIONS.find(({ key }) => key === id);
    if (builtIn) {
      const { version: no, ...section } = builtInSection(builtIn, false);
      return [{ ...section, no, at: '' }];
    }
    const row = await tx.sectionBlock.findFirst({ where: { id, workspaceId } });
    if (!row) throw new AppError('not-found');
    const versions = await tx.sectionBlockVersion.findMany({
      where: { blockId: id },
      orderBy: { no: 'desc' },
      take: MOST_VERSIONS,
    });
    const names = await tx.user.findMany({
      where: { id: { in: versions.flatMap(({ createdById }) => createdById ?? []) } },
      select: { id: true, name: true },
    });
    const nameOf = new Map(names.map((user) => [user.id, user.name]));
    return versions.map(({ createdById, createdAt, ...version }) => ({
      no: version.no,
      title: version.title,
      purpose: version.purpose,
      tags: version.tags,
      schemaVersion: version.schemaVersion,
      blocks: version.blocks,
      author: nameOf.get(createdById ?? '') ?? '',
      at: createdAt.toISOString(),
    }));
  });
}
