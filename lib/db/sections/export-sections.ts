import { AppError } from '../../result/app-error';
import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import { genresOfBuiltIn } from '../../sections/built-in/genres-of';
import { knownGenres } from '../../sections/genres';
import { type FileSection, MAX_FILE_SECTIONS } from '../../sections/library-file';
import { readContent } from '../../sections/read-content';
import { SCHEMA_VERSION } from '../../wire/versions';
import { type DraftActor, officePlace } from '../access/office-place';
import { db } from '../client';

/**
 * Blocks for a library file: the chosen ones, or all own ones that are offered (LB14). Throws `forbidden`,
 * `not-found`, `library-unknown` for content this version does not know, `library-file-large`.
 * @param ids null = all own ones
 */
export async function exportSections({
  actorId,
  draftId,
  ids,
}: DraftActor & { readonly ids: readonly string[] | null }): Promise<FileSection[]> {
  return db().$transaction(async (tx) => {
    const { workspaceId } = await officePlace({ actorId, draftId }, 'library.save', tx);
    const rows = await tx.sectionBlock.findMany({
      where: { workspaceId, ...(ids ? { id: { in: [...ids] } } : { retiredAt: null }) },
      orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
      take: MAX_FILE_SECTIONS + 1,
      select: { id: true, currentVersion: true },
    });
    if (rows.length > MAX_FILE_SECTIONS) throw new AppError('library-file-large');
    const versions = await tx.sectionBlockVersion.findMany({
      where: { OR: rows.map(({ id, currentVersion }) => ({ blockId: id, no: currentVersion })) },
    });
    const own = rows.flatMap(({ id }) => versions.find(({ blockId }) => blockId === id) ?? []);
    const builtIn = BUILT_IN_SECTIONS.filter(({ key }) => ids?.includes(key));
    return [
      ...own.map(({ title, purpose, tags, genres, blocks, schemaVersion }): FileSection => {
        const content = readContent(blocks, schemaVersion, SCHEMA_VERSION);
        if (!content.ok) throw new AppError(content.error);
        return { title, purpose, tags, genres: knownGenres(genres), blocks: content.value };
      }),
      ...builtIn.map(({ key, title, purpose, tags, blocks }): FileSection => {
        return { title, purpose, tags, genres: genresOfBuiltIn(key), blocks };
      }),
    ];
  });
}
