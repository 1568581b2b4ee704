import type { Role } from '../../access/role';
import { blockText } from '../../draft/block-text';
import { wordCount } from '../../draft/word-count';
import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import type { BuiltInSection } from '../../sections/built-in/content';
import { genresOfBuiltIn } from '../../sections/built-in/genres-of';
import type { LibrarySection } from '../../sections/library-section';
import { SCHEMA_VERSION } from '../../wire/versions';
import { mayChangeIn, type OfficePlace } from '../access/office-place';
import type { Tx } from '../client';

/** A built-in block as the library shows it (LB4). */
export function builtInSection(section: BuiltInSection, mayChange: boolean): LibrarySection {
  const { key, version, title, purpose, tags, blocks } = section;
  const text = blocks.map(blockText).join('\n');
  return {
    id: key,
    version,
    title,
    purpose,
    tags,
    genres: genresOfBuiltIn(key),
    replaces: null,
    builtIn: true,
    retired: false,
    owner: '',
    author: '',
    mayChange,
    uses: 0,
    lastUse: null,
    schemaVersion: SCHEMA_VERSION,
    blocks,
    text,
    chars: wordCount(text).withPunctuation,
  };
}

/** The built-in blocks that the office has neither changed nor retired (LB4). */
export async function offeredBuiltIns(
  place: OfficePlace<Role | null>,
  tx: Tx,
): Promise<LibrarySection[]> {
  const rows = await tx.sectionBlock.findMany({
    where: { workspaceId: place.workspaceId, builtIn: { not: null } },
    select: { builtIn: true },
  });
  const replaced = new Set(rows.map(({ builtIn }) => builtIn));
  const mayChange = mayChangeIn(place, 'library', null);
  return BUILT_IN_SECTIONS.filter(({ key }) => !replaced.has(key)).map((section) =>
    builtInSection(section, mayChange),
  );
}
