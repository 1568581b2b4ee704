import type { DraftMeta } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { isBlocked, isFinal, type Stage } from '../../review/stage';
import type { SettledText } from '../../wire/draft-rooms';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { lockAnnotations } from '../annotations/append-event';
import { recordAudit } from '../audit/record-audit';
import { db, type Tx } from '../client';
import { draftMetaOf, META_COLUMNS } from '../drafts/draft-meta-of';
import { addVersion } from '../versions/add-version';
import { textHash } from '../versions/text-hash';
import { countBlockers } from './count-blockers';
import { lockDraft } from './lock-draft';

/** Characters of a reason. */
const MOST_REASON = 500;

interface StageChange {
  readonly actorId: string;
  readonly draftId: string;
  /** The stage that the person saw. */
  readonly from: Stage;
  readonly to: Stage;
  /** Why the text becomes final although something is open; '' = it should not. */
  readonly reason?: string;
}

/**
 * Sets the stage of a draft (SPEC ST1-ST7). 定稿 freezes the text for everybody; from 定稿 to any other stage
 * opens it again, in the next round. Throws `forbidden`, `not-found`, `stage-moved` when it is another one by
 * now, `stage-blocked`, `reason-long`, `unavailable`.
 */
export async function setStage(change: StageChange): Promise<void> {
  const { actorId, draftId } = change;
  if ((change.reason ?? '').trim().length > MOST_REASON) throw new AppError('reason-long');
  const guard = { userId: actorId, draftId, right: 'draft.stage' } as const;
  await db().$transaction((tx) => assertCanInDraft(guard, tx));
  await draftRooms().changeStage(draftId, (text) =>
    db().$transaction(async (tx) => {
      // Comments first, as those who comment lock; then no update and no other stage comes in between.
      await lockAnnotations(draftId, tx);
      await lockDraft(draftId, tx);
      const { workspaceId } = await assertCanInDraft(guard, tx);
      await write(change, text, workspaceId, tx);
      return change.to;
    }),
  );
}

async function write(
  change: StageChange,
  text: SettledText,
  workspaceId: string,
  tx: Tx,
): Promise<void> {
  const { actorId, draftId, from, to } = change;
  const draft = await tx.draft.findUniqueOrThrow({
    where: { id: draftId },
    select: { ...META_COLUMNS, status: true, round: true, seq: true, schemaVersion: true },
  });
  if (draft.status !== from) throw new AppError('stage-moved');
  if (from === to) return;
  if (draft.seq !== BigInt(text.seq)) throw new AppError('unavailable', 'not the newest text');
  const { blocks } = text;
  const blockers = await countBlockers(draftId, blocks, tx);
  const reason = isFinal(to) && isBlocked(blockers) ? (change.reason ?? '').trim() : null;
  if (reason === '') throw new AppError('stage-blocked');
  const round = isFinal(from) ? draft.round + 1 : draft.round;
  const meta = draftMetaOf(draft);
  const final = isFinal(to) ? { meta: withoutRate(meta), hash: textHash(meta, blocks) } : {};
  const { seq, schemaVersion } = draft;
  // What is opened again is kept already, as the 定稿 it was.
  const no = isFinal(from)
    ? null
    : await addVersion(
        {
          ...{ draftId, kind: 'stage', createdById: actorId, seq, schemaVersion, blocks },
          ...{ stage: to, round, ...final },
        },
        tx,
      );
  await tx.draft.update({
    where: { id: draftId },
    data: { status: to, round, stageById: actorId, stageAt: new Date() },
  });
  const detail = {
    ...{ from, to, round: String(round), version: no === null ? null : String(no) },
    ...('hash' in final ? { hash: final.hash } : {}),
    ...(reason === null ? {} : { reason, ...asWords(blockers) }),
  };
  await recordAudit({ workspaceId, draftId, actorId, action: 'draft.stage', detail }, tx);
}

/** How fast somebody speaks is no part of the text. */
function withoutRate({ speakingRate: _, ...meta }: DraftMeta): DraftMeta {
  return meta;
}

function asWords(counts: object): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, String(n)]));
}
