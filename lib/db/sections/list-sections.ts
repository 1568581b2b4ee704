import { can } from '../../access/can';
import { wordCount } from '../../draft/word-count';
import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import type { LibraryPage, LibrarySection } from '../../sections/library-section';
import { matchesTerms, searchTerms } from '../../sections/matches-terms';
import { db, type Tx } from '../client';
import { Prisma } from '../generated/client';
import { builtInSection } from './built-in-section';
import { mayChangeSection, type SectionActor, sectionPlace } from './section-place';

/** Rows that one search answers. */
export const MAX_FOUND = 200;

interface Row {
  readonly id: string;
  readonly built_in: string | null;
  readonly author_id: string | null;
  readonly author: string | null;
  readonly retired: boolean;
  readonly no: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: string[];
  readonly schema_version: number;
  readonly blocks: unknown;
  readonly text: string;
}

/**
 * The library of a draft's office: own blocks, the last saved first, then the built-in ones that
 * nobody changed (LB1, LB2, LB4, LB6). Throws `not-found`, `forbidden`.
 */
export async function listSections({
  actorId,
  draftId,
  query,
  retired,
}: SectionActor & {
  readonly query: string;
  /** Only the retired ones, instead of only the others. */
  readonly retired: boolean;
}): Promise<LibraryPage> {
  const terms = searchTerms(query);
  return db().$transaction(async (tx) => {
    const { workspaceId, role } = await sectionPlace({ actorId, draftId }, tx);
    const rows = await ownRows(workspaceId, terms, retired, tx);
    const own = rows.map(
      (row): LibrarySection => ({
        id: row.id,
        version: row.no,
        title: row.title,
        purpose: row.purpose,
        tags: row.tags,
        replaces: row.built_in,
        builtIn: false,
        retired: row.retired,
        author: row.author ?? '',
        mayChange: mayChangeSection(role, actorId, row.author_id),
        schemaVersion: row.schema_version,
        blocks: row.blocks,
        text: row.text,
        chars: wordCount(row.text).withPunctuation,
      }),
    );
    const maySave = can(role, 'library.save');
    if (retired) return { sections: own, maySave };
    const replaced = await replacedKeys(workspaceId, tx);
    const builtIn = BUILT_IN_SECTIONS.filter(({ key }) => !replaced.has(key))
      .map((section) => builtInSection(section, mayChangeSection(role, actorId, null)))
      .filter((section) => matchesTerms(section, terms));
    return { sections: [...own, ...builtIn], maySave };
  });
}

function ownRows(
  workspaceId: string,
  terms: readonly string[],
  retired: boolean,
  tx: Tx,
): Promise<Row[]> {
  const conditions = terms.map((term) => {
    const pattern = `%${term.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
    return Prisma.sql`AND lower(concat_ws(E'\n', v.title, v.purpose, array_to_string(v.tags, E'\n'), v.text)) LIKE ${pattern}`;
  });
  const filter = conditions.length > 0 ? Prisma.join(conditions, ' ') : Prisma.empty;
  return tx.$queryRaw<Row[]>`
    SELECT b.id, b.built_in, b.created_by_id AS author_id, u.name AS author, b.retired_at IS NOT NULL AS retired,
           v.no, v.title, v.purpose, v.tags, v.schema_version, v.blocks, v.text
    FROM section_block b
    JOIN section_block_version v ON v.block_id = b.id AND v.no = b.current_version
    LEFT JOIN "user" u ON u.id = v.created_by_id
    WHERE b.workspace_id = ${workspaceId} AND (b.retired_at IS NOT NULL) = ${retired} ${filter}
    ORDER BY v.created_at DESC, b.id
    LIMIT ${MAX_FOUND}`;
}

async function replacedKeys(workspaceId: string, tx: Tx): Promise<Set<string | null>> {
  const rows = await tx.sectionBlock.findMany({
    where: { workspaceId, builtIn: { not: null } },
    select: { builtIn: true },
  });
  return new Set(rows.map(({ builtIn }) => builtIn));
}
