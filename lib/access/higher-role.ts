import { ROLES, type Role } from './role';

/** The one of two roles with more rights; no role is the lowest. */
export function higherRole(a: Role | null, b: Role | null): Role | null {
  if (a === null || b === null) return a ?? b;
  return ROLES.indexOf(a) <= ROLES.indexOf(b) ? a : b;
}
