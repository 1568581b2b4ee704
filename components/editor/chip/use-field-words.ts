import { useTranslations } from 'next-intl';
import { DEADLINE_RELATIONS, PLACEHOLDER_TYPES } from '@/lib/draft/draft';
import type { FieldChange } from '@/lib/draft/field-change';
import { readAsked } from '@/lib/placeholders/asked-for';
import { readUnits } from '@/lib/responsibility/chip-units';
import { type UnitsChange, unitsChanged } from '@/lib/responsibility/units-changed';
import { useRoleWords } from './use-role-words';

const NAMED = ['relation', 'from', 'to', 'name', 'type', 'measure', 'options'] as const;

/**
 * A change of a chip's field in words, only what differs: 牵头：甲局 → 乙局；配合：增加丙局. 截止日：2026-06-30 → 2026-07-15.
 * The wording is told without a name.
 */
export function useFieldWords(): (change: FieldChange) => string {
  const t = useTranslations('suggest.field');
  const chip = useTranslations('chip');
  const worded = useFieldValue();
  const said = (what: string, before: string, after: string) => {
    if (before && after) return t('replaced', { what, before, after });
    return after ? t('set', { what, after }) : t('unset', { what, before });
  };
  const unitsSaid = ({ how, role, before: was, after: is }: UnitsChange) => {
    const [before, after] = [was.join('、'), is.join('、')];
    if (how === 'meaning') return t('meaning', { names: after });
    if (role === null) return t('listOrder', { before, after });
    const what = chip(`roles.${role}`);
    if (how === 'order') return t('order', { what, before, after });
    if (before && after) return t('replaced', { what, before, after });
    return after ? t('added', { what, names: after }) : t('removed', { what, names: before });
  };
  return ({ field, before, after }) => {
    if (field === 'units') {
      const changes = unitsChanged(readUnits({ units: before }), readUnits({ units: after }));
      return changes.map(unitsSaid).join(t('and')) || t('units');
    }
    const [was, is] = [worded(field, before), worded(field, after)];
    const what = NAMED.find((one) => one === field);
    return what ? said(t(`what.${what}`), was, is) : `${was || '—'} → ${is || '—'}`;
  };
}

/** What a field says, in words; '' for nothing. */
export function useFieldValue(): (field: string, value: FieldChange['after']) => string {
  const chip = useTranslations('chip');
  const places = useTranslations('placeholders');
  const roles = useRoleWords();
  return (field, value) => {
    if (field === 'units') return roles(readUnits({ units: value }));
    const relation = DEADLINE_RELATIONS.find((one) => one === value);
    if (field === 'relation' && relation) return chip(`relations.${relation}`);
    const type = PLACEHOLDER_TYPES.find((one) => one === value);
    if (field === 'type' && type) return places(`types.${type}`);
    if (field === 'options')
      return readAsked({ type: 'choice', options: value }).options.join('、');
    return String(value ?? '');
  };
}
