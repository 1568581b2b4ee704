'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import type { DraftPeopleData } from '@/components/people/draft-people';
import { can } from '@/lib/access/can';
import { ROLES, type Role } from '@/lib/access/role';
import { roleInDraft } from '@/lib/db/access/role-in-draft';
import { updateDraftMeta } from '@/lib/db/drafts/update-draft-meta';
import { expectedFailure } from '@/lib/db/expected-failure';
import { createInvite } from '@/lib/db/invites/create-invite';
import { listInvites } from '@/lib/db/invites/list-invites';
import { revokeInvite as revoke } from '@/lib/db/invites/revoke-invite';
import { listDraftMembers } from '@/lib/db/members/list-draft-members';
import { setDraftRole as setRole } from '@/lib/db/members/set-draft-role';
import { dismissRescuedText } from '@/lib/db/rescued/dismiss-rescued-text';
import { runAnswer, runQuietly } from '../../forms/run-act';

const id = (value: string) => z.string().parse(value);
const roleOf = (role: Role) => z.enum(ROLES).parse(role);

export async function rename(draftId: string, name: string): Promise<ActResult> {
  return runQuietly(({ userId }) =>
    updateDraftMeta({ actorId: userId, draftId: id(draftId), patch: { name: id(name) } }),
  );
}

const META = z.object({
  speechDate: z.string().nullable(),
  speaker: z.string(),
  post: z.string(),
  occasion: z.string(),
  region: z.string(),
  speakingRate: z.number().nullish(),
});

export async function updateMeta(
  draftId: string,
  meta: z.infer<typeof META>,
): Promise<ActResult & { field?: string }> {
  let field: string | undefined;
  const result = await runQuietly(({ userId }) =>
    updateDraftMeta({ actorId: userId, draftId: id(draftId), patch: META.parse(meta) }).catch(
      (error: unknown) => {
        field = expectedFailure(error)?.field;
        throw error;
      },
    ),
  );
  return { ...result, ...(field ? { field } : {}) };
}

export async function dismissRescued(rescuedId: string): Promise<ActResult> {
  return runQuietly(({ userId }) => dismissRescuedText({ userId, id: id(rescuedId) }));
}

export async function loadPeople(draftId: string): Promise<Answer<DraftPeopleData>> {
  return runAnswer(async ({ userId: actorId }) => {
    const members = await listDraftMembers({ actorId, draftId: id(draftId) });
    const role = await roleInDraft({ userId: actorId, draftId });
    const invites = can(role, 'draft.people') ? await listInvites({ actorId, draftId }) : [];
    return { members, invites };
  });
}

export async function setDraftRole(
  draftId: string,
  userId: string,
  role: Role | null,
): Promise<ActResult> {
  return runQuietly((actor) =>
    setRole({
      actorId: actor.userId,
      draftId: id(draftId),
      userId: id(userId),
      role: role === null ? null : roleOf(role),
    }),
  );
}

export async function inviteToDraft(
  draftId: string,
  role: Role,
): Promise<ActResult & { path?: string }> {
  let path = '';
  const result = await runQuietly(async ({ userId: actorId }) => {
    const invite = await createInvite({ actorId, draftId: id(draftId), role: roleOf(role) });
    path = `/invite/${invite.token}`;
  });
  return { ...result, path };
}

export async function revokeInvite(inviteId: string): Promise<ActResult> {
  return runQuietly((actor) => revoke({ actorId: actor.userId, inviteId: id(inviteId) }));
}
