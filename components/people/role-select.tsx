'use client';
import { useTranslations } from 'next-intl';
import { ROLES, type Role } from '@/lib/access/role';

/**
 * A role to choose. `inherited` adds the choice "as in the workspace", with the value null.
 */
export function RoleSelect({
  label,
  value,
  onChange,
  inherited,
  disabled,
}: {
  readonly label: string;
  readonly value: Role | null;
  readonly onChange: (role: Role | null) => void;
  readonly inherited?: Role;
  readonly disabled?: boolean;
}) {
  const t = useTranslations('role');
  const draft = useTranslations('draftPeople');
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      disabled={disabled}
      onChange={(event) => onChange((event.target.value || null) as Role | null)}
      className="h-8 min-w-24 rounded-2 border border-line-2 bg-paper px-2 text-13 disabled:text-ink-3 max-md:h-11"
    >
      {inherited ? <option value="">{draft('inherit', { role: t(inherited) })}</option> : null}
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(role)}
        </option>
      ))}
    </select>
  );
}
