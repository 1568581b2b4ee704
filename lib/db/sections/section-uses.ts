import type { LibrarySection, SectionUse } from '../../sections/library-section';
import { type DraftActor, placeInOffice } from '../access/office-place';
import type { Tx } from '../client';
import { db } from '../client';
import { Prisma } from '../generated/client';

/** Drafts that one answer names. */
const MOST_NAMED = 50;

interface Counted {
  readonly id: string;
  readonly uses: number;
  readonly draft_id: string;
  readonly name: string;
  readonly at: Date;
}

/** The same blocks with how many drafts use each, and the one edited last (LB9). One query. */
export async function withUses<T extends LibrarySection>(
  sections: readonly T[],
  { workspaceId, actorId }: { readonly workspaceId: string; readonly actorId: string },
  tx: Tx,
): Promise<T[]> {
  const owners = new Map<string, string>();
  for (const { id, replaces } of sections) {
    owners.set(id, id);
    if (replaces !== null) owners.set(replaces, id);
  }
  if (owners.size === 0) return [];
  const pairs = [...owners].map(([source, id]) => Prisma.sql`(${source}, ${id})`);
  const rows = await tx.$queryRaw<Counted[]>`
    WITH wanted(source, id) AS (VALUES ${Prisma.join(pairs)}),
    used AS (
      SELECT DISTINCT w.id, d.id AS draft_id, d.name, coalesce(d.last_edited_at, d.created_at) AS at
      FROM draft_projection p JOIN draft d ON d.id = p.draft_id
      CROSS JOIN LATERAL unnest(p.sources) AS s(source) JOIN wanted w ON w.source = s.source
      WHERE p.sources && ${[...owners.keys()]}::text[] AND ${readable(workspaceId, actorId)})
    SELECT DISTINCT ON (id) id, draft_id, name, at, count(*) OVER (PARTITION BY id)::int AS uses
    FROM used ORDER BY id, at DESC`;
  const counted = new Map(rows.map((row) => [row.id, row]));
  return sections.map((section) => {
    const row = counted.get(section.id);
    return row ? { ...section, uses: row.uses, lastUse: asUse(row) } : section;
  });
}

/** The drafts that a block was put into, the last edited first, 50 at most (LB9). Throws as `placeInOffice`. */
export async function listUses({
  actorId,
  draftId,
  id,
}: DraftActor & { readonly id: string }): Promise<SectionUse[]> {
  return db().$transaction(async (tx) => {
    const { workspaceId } = await placeInOffice({ actorId, draftId }, tx);
    const row = await tx.sectionBlock.findFirst({ where: { id, workspaceId } });
    const sources = row?.builtIn ? [id, row.builtIn] : [id];
    const rows = await tx.$queryRaw<Omit<Counted, 'id' | 'uses'>[]>`
      SELECT d.id AS draft_id, d.name, coalesce(d.last_edited_at, d.created_at) AS at
      FROM draft_projection p JOIN draft d ON d.id = p.draft_id
      WHERE p.sources && ${sources}::text[] AND ${readable(workspaceId, actorId)}
      ORDER BY at DESC LIMIT ${MOST_NAMED}`;
    return rows.map(asUse);
  });
}

function asUse({ draft_id, name, at }: Pick<Counted, 'draft_id' | 'name' | 'at'>): SectionUse {
  return { draftId: draft_id, name, at: at.toISOString() };
}

/** Drafts of the office that the person may open: all for its members, for a guest those of the invitations. */
function readable(workspaceId: string, actorId: string): Prisma.Sql {
  return Prisma.sql`d.workspace_id = ${workspaceId} AND d.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM membership m WHERE m.workspace_id = ${workspaceId} AND m.user_id = ${actorId})
    OR EXISTS (SELECT 1 FROM draft_member g WHERE g.draft_id = d.id AND g.user_id = ${actorId}))`;
}
