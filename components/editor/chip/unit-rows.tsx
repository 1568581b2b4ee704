'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CivilDate } from '@/lib/deadlines/civil-date';
import type { ChipUnit } from '@/lib/draft/draft';
import type { UnitBook } from '@/lib/units/unit-book';
import { RoleChoice } from './role-choice';
import { UnitMeaning } from './unit-meaning';

/** The units of a responsibility in order: another in its place, role, place, removal. */
export function UnitRows({
  units,
  book,
  day,
  replaced,
  onReplace,
  onChange,
}: {
  readonly units: readonly ChipUnit[];
  readonly book: UnitBook;
  /** Of the speech; names are judged by it. */
  readonly day: CivilDate | null;
  /** Place of the unit that is being replaced. */
  readonly replaced: number | null;
  readonly onReplace: (index: number) => void;
  readonly onChange: (units: readonly ChipUnit[]) => void;
}) {
  const t = useTranslations('chip');
  if (units.length === 0) {
    return <p className="px-3.5 py-1.5 text-12 text-ink-3">{t('noUnits')}</p>;
  }
  const move = (from: number, to: number) => {
    const next = [...units];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <ol className="px-3.5">
      {units.map((unit, index) => {
        const { name } = unit;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may have the same name
          <li key={`${index} ${name}`} className="flex min-h-8 items-center gap-1">
            <span className="min-w-0 flex-1" lang="zh-CN">
              <button
                type="button"
                aria-label={t('replace', { name })}
                aria-pressed={index === replaced}
                title={t('replace', { name })}
                onClick={() => onReplace(index)}
                className="hover-fade block max-w-full truncate rounded-1 text-left hover:text-accent aria-pressed:text-accent"
              >
                {name}
              </button>
              <UnitMeaning {...{ unit, book, day }} />
            </span>
            <RoleChoice
              unit={name}
              value={unit.role}
              onChange={(role) =>
                onChange(units.map((one, i) => (i === index ? { ...one, role } : one)))
              }
            />
            <Small
              label={t('up', { name })}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <ChevronUp aria-hidden size={14} />
            </Small>
            <Small
              label={t('down', { name })}
              disabled={index === units.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <ChevronDown aria-hidden size={14} />
            </Small>
            <Small
              label={t('remove', { name })}
              onClick={() => onChange(units.filter((_one, i) => i !== index))}
            >
              <X aria-hidden size={14} />
            </Small>
          </li>
        );
      })}
    </ol>
  );
}

function Small({
  label,
  disabled = false,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={() => (disabled ? undefined : onClick())}
      className="hover-fade grid h-6 w-5 shrink-0 place-items-center rounded-1 text-ink-3 hover:bg-fill-1 hover:text-ink-1 aria-disabled:text-ink-4"
    >
      {children}
    </button>
  );
}
