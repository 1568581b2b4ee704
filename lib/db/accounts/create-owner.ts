import { hashPassword } from 'better-auth/crypto';
import { AppError } from '../../result/app-error';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { createAccount } from './create-account';
import { type CredentialsInput, credentialsInput } from './credentials-input';
import { needsSetup } from './needs-setup';

/** Advisory lock that lets only one first visit through. */
const SETUP_LOCK = 7_265_617_100;
const MAX_WORKSPACE_NAME = 100;

/**
 * The first visit: makes the owner account and the workspace. Throws `already-set-up` when there is
 * any account, also when two people try at once; `invalid-input`, `weak-password`.
 */
export async function createOwner(
  input: CredentialsInput & { readonly workspaceName: string },
): Promise<{ userId: string; workspaceId: string }> {
  const { name, email, password } = credentialsInput(input);
  const workspaceName = input.workspaceName.trim();
  if (!workspaceName || workspaceName.length > MAX_WORKSPACE_NAME) {
    throw new AppError('invalid-input', 'workspaceName', 'workspaceName');
  }
  if (!(await needsSetup())) throw new AppError('already-set-up');
  const passwordHash = await hashPassword(password);
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SETUP_LOCK})`;
    if (!(await needsSetup(tx))) throw new AppError('already-set-up');
    const userId = await createAccount({ name, email, passwordHash }, tx);
    const workspace = await tx.workspace.create({ data: { name: workspaceName } });
    const workspaceId = workspace.id;
    await tx.membership.create({ data: { workspaceId, userId, role: 'owner' } });
    await recordAudit({ workspaceId, actorId: userId, action: 'workspace.created' }, tx);
    return { userId, workspaceId };
  });
}
