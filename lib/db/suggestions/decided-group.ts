import { AppError } from '../../result/app-error';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { SeenSuggestion } from '../../suggestions/suggestion';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { lockAnnotations } from '../annotations/append-event';
import type { Tx } from '../client';
import type { AnnotationStatus, Prisma } from '../generated/client';
import { hunkFrom } from './hunk-json';

export type GroupRow = Prisma.AnnotationGetPayload<{ include: { suggestion: true } }>;

/** What somebody decides in one go. */
export interface AskedGroup {
  readonly actorId: string;
  readonly draftId: string;
  /** The suggestions of one group as that person saw them, all of them. */
  readonly seen: readonly SeenSuggestion[];
}

/** What is decided together, with its draft. */
export interface DecidedGroup {
  readonly workspaceId: string;
  /** In the order of their ids. */
  readonly rows: readonly GroupRow[];
}

/**
 * The suggestions of a group that are in one of these states, with the draft's annotations locked (SPEC
 * SG5). Throws `suggestion-newer` when one of them is not as it was seen, or was not seen at all;
 * `suggestion-withdrawn`, `suggestion-decided`, `not-found`, `forbidden` without the right to decide.
 */
export async function decidedGroup(
  { actorId, draftId, seen }: AskedGroup,
  states: readonly AnnotationStatus[],
  tx: Tx,
): Promise<DecidedGroup> {
  await lockAnnotations(draftId, tx);
  const right = { userId: actorId, draftId, right: 'draft.decide' } as const;
  const { workspaceId } = await assertCanInDraft(right, tx);
  const include = { suggestion: true } as const;
  const kind = 'suggestion' as const;
  const ids = seen.map(({ id }) => id);
  const asked = await tx.annotation.findMany({
    where: { id: { in: ids }, draftId, kind },
    include,
  });
  const [first] = asked;
  if (!first || asked.length < new Set(ids).size) throw new AppError('not-found');
  for (const { status } of asked) {
    if (status === 'withdrawn') throw new AppError('suggestion-withdrawn');
    if (!states.includes(status)) throw new AppError('suggestion-decided');
  }
  const group = await tx.annotation.findMany({
    where: { draftId, kind, status: first.status, ...togetherWith(first) },
    include,
    orderBy: { id: 'asc' },
  });
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  if (group.length !== versions.size || group.some((row) => row.version !== versions.get(row.id)))
    throw new AppError('suggestion-newer');
  return { workspaceId, rows: group };
}

function togetherWith({ id, authorId, suggestion }: GroupRow): Prisma.AnnotationWhereInput {
  const groupId = suggestion?.groupId ?? null;
  return groupId === null ? { id } : { authorId, suggestion: { groupId } };
}

/** A stored change with its place. Throws for one that cannot be read. */
export function pinnedFrom(
  json: unknown,
  start: Uint8Array | null,
  end: Uint8Array | null,
): PinnedHunk {
  const hunk = hunkFrom(json);
  if (!hunk) throw new AppError('suggestion-gone', 'stored change not readable');
  return { hunk, start, end };
}
