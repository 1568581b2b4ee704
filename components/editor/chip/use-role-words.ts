import { useTranslations } from 'next-intl';
import type { ChipUnit } from '@/lib/draft/draft';

const ROLES = ['lead', 'responsible', 'support'] as const;

/** Units by role in one line: 牵头 甲局　配合 乙局、丙局. */
export function useRoleWords(): (units: readonly ChipUnit[]) => string {
  const t = useTranslations('chip');
  return (units) =>
    ROLES.flatMap((role) => {
      const names = units.filter((unit) => unit.role === role).map(({ name }) => name);
      return names.length > 0
        ? [t('titleUnits', { roles: t(`roles.${role}`), name: names.join('、') })]
        : [];
    }).join('　');
}
