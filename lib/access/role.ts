/** From most to least rights. `owner` manages people, `drafter` writes, `reviewer` comments, `viewer` reads. */
export const ROLES = ['owner', 'drafter', 'reviewer', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Whether a role may change the text of a draft. */
export function canWrite(role: Role): boolean {
  return role === 'owner' || role === 'drafter';
}

/**
 * The role that counts in one draft: the draft's own override, except that it never lowers an owner
 * of the workspace (design §5).
 */
export function effectiveRole(workspaceRole: Role | null, draftRole: Role | null): Role | null {
  if (workspaceRole === 'owner') return 'owner';
  return draftRole ?? workspaceRole;
}
