import { useTranslations } from 'next-intl';
import { readValue } from '@/lib/placeholders/read-value';
import { placeField } from '@/lib/templates/place-values';
import type { TemplatePlace } from '@/lib/templates/template-places';
import { Field, fieldIds, INPUT_STYLE, TextField } from '../ui/field';

/** One name of a template, by its type; left empty it stays open in the draft. */
export function PlaceField({
  place: { name, asked, count },
  unitList,
  speechDate,
  value,
  error,
  onType,
}: {
  readonly place: TemplatePlace;
  /** Id of the list of unit names. */
  readonly unitList: string;
  /** As it is typed now; the days of phrases are counted from it. */
  readonly speechDate: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly onType: (field: string, words: string) => void;
}) {
  const t = useTranslations('templates');
  const field = placeField(name);
  const frame = {
    name: field,
    label: <span lang="zh-CN">{name}</span>,
    error,
    aside:
      count > 1 ? <span className="text-12 text-ink-3">{t('count', { n: count })}</span> : null,
  };
  if (asked.type === 'choice' && asked.options.length > 0) {
    return (
      <Field {...frame}>
        <select
          name={field}
          {...fieldIds(field, null, error)}
          key={value}
          defaultValue={value ?? ''}
          onChange={(event) => onType(field, event.target.value)}
          lang="zh-CN"
          className={`${INPUT_STYLE} h-9 px-2 max-md:h-11 max-md:text-16`}
        >
          <option value="">{t('leftOpen')}</option>
          {asked.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  const typed = value?.trim() ?? '';
  const read = asked.type === 'date' ? readValue(typed, asked, { speechDate }) : null;
  return (
    <TextField
      {...frame}
      hint={read?.ok && read.value !== typed ? t('dateRead', { day: read.value }) : null}
      defaultValue={value}
      onChange={(event) => onType(field, event.target.value)}
      lang="zh-CN"
      autoComplete="off"
      spellCheck={false}
      {...(asked.type === 'date' ? { placeholder: t('dateExample') } : {})}
      {...(asked.type === 'number' ? { inputMode: 'decimal' as const } : {})}
      {...(asked.type === 'number' && asked.measure !== ''
        ? { placeholder: t('measured', { measure: asked.measure }) }
        : {})}
      {...(asked.type === 'unit' ? { list: unitList } : {})}
    />
  );
}
