import { AppError } from '../../result/app-error';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { lockAnnotations } from '../annotations/append-event';
import type { Tx } from '../client';
import type { Prisma } from '../generated/client';
import { hunkFrom } from './hunk-json';

export type GroupRow = Prisma.AnnotationGetPayload<{ include: { suggestion: true } }>;

/** What is decided together, with its draft. */
export interface DecidedGroup {
  readonly draftId: string;
  readonly workspaceId: string;
  /** In the order of their ids. */
  readonly rows: readonly GroupRow[];
}

/**
 * A suggestion with those of its group (SPEC SG5), with the draft's annotations locked. Throws `not-found`,
 * `forbidden` without the right to decide.
 */
export async function decidedGroup(
  { actorId, id }: { readonly actorId: string; readonly id: string },
  tx: Tx,
): Promise<DecidedGroup> {
  const where = { id, kind: 'suggestion' } as const;
  const found = await tx.annotation.findFirst({ where, select: { draftId: true } });
  if (!found) throw new AppError('not-found');
  const { draftId } = found;
  await lockAnnotations(draftId, tx);
  const right = { userId: actorId, draftId, right: 'draft.decide' } as const;
  const { workspaceId } = await assertCanInDraft(right, tx);
  const include = { suggestion: true } as const;
  const one = await tx.annotation.findUniqueOrThrow({ where: { id }, include });
  const groupId = one.suggestion?.groupId ?? null;
  if (groupId === null) return { draftId, workspaceId, rows: [one] };
  const group = await tx.annotation.findMany({
    where: { draftId, authorId: one.authorId, suggestion: { groupId }, status: one.status },
    include,
    orderBy: { id: 'asc' },
  });
  return { draftId, workspaceId, rows: group };
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

/** A change that takes another one back, as it is stored. */
export function inverseJson(inverse: PinnedHunk | null) {
  if (!inverse) return null;
  const base64 = (pin: Uint8Array | null) => pin && Buffer.from(pin).toString('base64');
  return { hunk: inverse.hunk as object, start: base64(inverse.start), end: base64(inverse.end) };
}

/** The same read back; null when there is nothing to take back. */
export function inverseFrom(json: Prisma.JsonValue): PinnedHunk | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const bytes = (pin: unknown) =>
    typeof pin === 'string' ? new Uint8Array(Buffer.from(pin, 'base64')) : null;
  return pinnedFrom(json.hunk, bytes(json.start), bytes(json.end));
}
