import type { Role } from './role';

const EVERYBODY = ['owner', 'drafter', 'reviewer', 'viewer'] as const;
const COMMENTERS = ['owner', 'drafter', 'reviewer'] as const;
const WRITERS = ['owner', 'drafter'] as const;
const OWNERS = ['owner'] as const;

/** Rights that the role in the workspace decides. */
export const WORKSPACE_RIGHTS = {
  'workspace.read': EVERYBODY,
  'workspace.people': OWNERS,
  'draft.create': WRITERS,
  'units.read': EVERYBODY,
  'units.write': WRITERS,
  'library.save': WRITERS,
  'library.manage': OWNERS,
  'scaffolds.read': EVERYBODY,
  'scaffolds.save': WRITERS,
  'scaffolds.manage': OWNERS,
  'templates.read': EVERYBODY,
  'templates.save': WRITERS,
  'templates.manage': OWNERS,
} as const satisfies Record<string, readonly Role[]>;

/** Rights that the effective role in one draft decides (`effectiveRole`). */
export const DRAFT_RIGHTS = {
  'draft.read': EVERYBODY,
  'draft.comment': COMMENTERS,
  'draft.suggest': COMMENTERS,
  'draft.decide': WRITERS,
  'draft.write': WRITERS,
  'draft.meta': WRITERS,
  'draft.bin': WRITERS,
  'draft.progress': WRITERS,
  'draft.sections': WRITERS,
  'draft.versions': WRITERS,
  'draft.stage': OWNERS,
  'draft.people': OWNERS,
} as const satisfies Record<string, readonly Role[]>;

export type WorkspaceRight = keyof typeof WORKSPACE_RIGHTS;
export type DraftRight = keyof typeof DRAFT_RIGHTS;

const RIGHTS: Readonly<Record<WorkspaceRight | DraftRight, readonly Role[]>> = {
  ...WORKSPACE_RIGHTS,
  ...DRAFT_RIGHTS,
};

/** Whether a role gives a right. No role gives none. */
export function can(role: Role | null, right: WorkspaceRight | DraftRight): boolean {
  return role !== null && RIGHTS[right].includes(role);
}
