import { describe, expect, test } from 'vitest';
import { can, DRAFT_RIGHTS, type DraftRight, WORKSPACE_RIGHTS, type WorkspaceRight } from './can';
import { higherRole } from './higher-role';
import { canWrite, effectiveRole, ROLES } from './role';

/** SPEC A3, written out a second time on purpose: owner, drafter, reviewer, viewer. */
const TABLE: Record<WorkspaceRight | DraftRight, readonly [boolean, boolean, boolean, boolean]> = {
  'workspace.read': [true, true, true, true],
  'workspace.people': [true, false, false, false],
  'draft.create': [true, true, false, false],
  'units.read': [true, true, true, true],
  'units.write': [true, true, false, false],
  'library.save': [true, true, false, false],
  'library.manage': [true, false, false, false],
  'scaffolds.read': [true, true, true, true],
  'scaffolds.save': [true, true, false, false],
  'scaffolds.manage': [true, false, false, false],
  'templates.read': [true, true, true, true],
  'templates.save': [true, true, false, false],
  'templates.manage': [true, false, false, false],
  'draft.read': [true, true, true, true],
  'draft.comment': [true, true, true, false],
  'draft.suggest': [true, true, true, false],
  'draft.decide': [true, true, false, false],
  'draft.write': [true, true, false, false],
  'draft.meta': [true, true, false, false],
  'draft.bin': [true, true, false, false],
  'draft.progress': [true, true, false, false],
  'draft.sections': [true, true, false, false],
  'draft.versions': [true, true, false, false],
  'draft.stage': [true, false, false, false],
  'draft.people': [true, false, false, false],
};
const RIGHTS = Object.keys(TABLE) as (WorkspaceRight | DraftRight)[];

describe('A3 the table of rights', () => {
  for (const right of RIGHTS) {
    ROLES.forEach((role, column) => {
      test(`A3 ${role} ${TABLE[right][column] ? 'may' : 'may not'} ${right}`, () => {
        expect(can(role, right)).toBe(TABLE[right][column]);
      });
    });
  }

  test('A3 the table names every right', () => {
    expect([...RIGHTS].sort()).toEqual(
      [...Object.keys(WORKSPACE_RIGHTS), ...Object.keys(DRAFT_RIGHTS)].sort(),
    );
  });

  test('A3 draft.write is what the socket asks', () => {
    for (const role of ROLES) expect(can(role, 'draft.write')).toBe(canWrite(role));
  });
});

test('A1 no role gives no right', () => {
  for (const right of RIGHTS) expect(can(null, right)).toBe(false);
});

test('A1 roles are ordered', () => {
  expect(higherRole('viewer', 'drafter')).toBe('drafter');
  expect(higherRole('owner', 'drafter')).toBe('owner');
  expect(higherRole('reviewer', 'reviewer')).toBe('reviewer');
  expect(higherRole(null, 'viewer')).toBe('viewer');
  expect(higherRole('viewer', null)).toBe('viewer');
  expect(higherRole(null, null)).toBeNull();
});

describe('A2 the role in one draft', () => {
  for (const entry of [...ROLES, null]) {
    test(`A2 an owner stays owner with the entry ${entry}`, () => {
      expect(effectiveRole('owner', entry)).toBe('owner');
    });
    test(`A2 a guest has the entry ${entry}`, () => {
      expect(effectiveRole(null, entry)).toBe(entry);
    });
  }
  test('A2 an entry raises and lowers everybody else', () => {
    expect(effectiveRole('viewer', 'drafter')).toBe('drafter');
    expect(effectiveRole('drafter', 'viewer')).toBe('viewer');
    expect(effectiveRole('reviewer', null)).toBe('reviewer');
  });
});
