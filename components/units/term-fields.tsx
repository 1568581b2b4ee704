'use client';
import { useTranslations } from 'next-intl';
import { TextField } from '../ui/field';

/** The days between which something holds, as typed; either may be open. */
export function TermFields({
  of,
  from,
  to,
  onFrom,
  onTo,
}: {
  readonly of: 'unit' | 'alias';
  readonly from: string;
  readonly to: string;
  readonly onFrom: (value: string) => void;
  readonly onTo: (value: string) => void;
}) {
  const t = useTranslations('units');
  const labels = { unit: [t('from'), t('to')], alias: [t('aliasFrom'), t('aliasTo')] }[of];
  const fields = [
    ['from', from, onFrom],
    ['to', to, onTo],
  ] as const;
  return fields.map(([name, value, onValue], index) => (
    <TextField
      key={name}
      name={`${of}-${name}`}
      autoComplete="off"
      label={labels[index]}
      placeholder={t('dateHint')}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  ));
}
