'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { UnitRole } from '@/lib/draft/draft';

const ROLES = ['lead', 'responsible', 'support'] as const;

/** What a unit does: native radio buttons, so that arrow keys work. */
export function RoleChoice({
  unit,
  value,
  onChange,
}: {
  readonly unit: string;
  readonly value: UnitRole;
  readonly onChange: (role: UnitRole) => void;
}) {
  const t = useTranslations('chip');
  const name = useId();
  return (
    <fieldset
      aria-label={t('role', { name: unit })}
      className="inline-flex shrink-0 rounded-2 bg-fill-2 p-0.5"
    >
      {ROLES.map((role) => (
        <label
          key={role}
          className="hover-fade relative flex h-5.5 cursor-pointer items-center rounded-[3px] px-1.5 text-12 whitespace-nowrap text-ink-2 has-checked:bg-knob has-checked:text-ink-1 has-checked:shadow-[0_0_0_1px_var(--line-1)] has-focus-visible:shadow-focus"
        >
          <input
            type="radio"
            name={name}
            checked={role === value}
            onChange={() => onChange(role)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {t(`roles.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
