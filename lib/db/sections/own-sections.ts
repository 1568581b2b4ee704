import type { Role } from '../../access/role';
import { wordCount } from '../../draft/word-count';
import { type Genre, knownGenres } from '../../sections/genres';
import type { LibrarySection } from '../../sections/library-section';
import { mayChangeIn, type OfficePlace } from '../access/office-place';
import type { Tx } from '../client';
import { Prisma } from '../generated/client';

/** A stored block before its uses are counted. */
export type OwnSection = LibrarySection & { readonly job: string | null };

interface Row {
  readonly id: string;
  readonly built_in: string | null;
  readonly owner_id: string | null;
  readonly owner: string | null;
  readonly author: string | null;
  readonly retired: boolean;
  readonly job: string | null;
  readonly no: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: string[];
  readonly genres: string[] | null;
  readonly schema_version: number;
  readonly blocks: unknown;
  readonly text: string;
}

/** Stored blocks of an office by id, as the person sees them, in the order of the ids; foreign ones are left out. */
export async function ownSections(
  ids: readonly string[],
  place: OfficePlace<Role | null>,
  tx: Tx,
): Promise<OwnSection[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.id, b.built_in, b.created_by_id AS owner_id, o.name AS owner, u.name AS author,
           b.retired_at IS NOT NULL AS retired, b.job,
           v.no, v.title, v.purpose, v.tags, v.genres, v.schema_version, v.blocks, v.text
    FROM section_block b
    JOIN section_block_version v ON v.block_id = b.id AND v.no = b.current_version
    LEFT JOIN "user" o ON o.id = b.created_by_id
    LEFT JOIN "user" u ON u.id = v.created_by_id
    WHERE b.id IN (${Prisma.join(ids)}) AND b.workspace_id = ${place.workspaceId}`;
  const made = new Map(
    rows.map((row): [string, OwnSection] => [
      row.id,
      {
        id: row.id,
        version: row.no,
        title: row.title,
        purpose: row.purpose,
        tags: row.tags,
        genres: knownGenres(row.genres ?? []) satisfies Genre[],
        replaces: row.built_in,
        builtIn: false,
        retired: row.retired,
        owner: row.owner ?? '',
        author: row.author ?? '',
        mayChange: mayChangeIn(place, 'library', row.owner_id),
        uses: 0,
        lastUse: null,
        schemaVersion: row.schema_version,
        blocks: row.blocks,
        text: row.text,
        chars: wordCount(row.text).withPunctuation,
        job: row.job,
      },
    ]),
  );
  return ids.flatMap((id) => made.get(id) ?? []);
}
