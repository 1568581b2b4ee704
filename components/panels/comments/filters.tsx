'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { INPUT_STYLE } from '../../ui/field';
import { Segmented } from '../../ui/segmented';

export interface Choices {
  readonly resolved: boolean;
  readonly mine: boolean;
  readonly section: boolean;
  /** Only those of this author; null = of all. */
  readonly author: string | null;
}

export const ALL: Choices = { resolved: false, mine: false, section: false, author: null };

/** Open or resolved; only mine; only the section of the caret; only one author's. */
export function Filters({
  choices,
  counts,
  authors,
  onChange,
}: {
  readonly choices: Choices;
  readonly counts: { readonly open: number; readonly resolved: number };
  /** Who began threads. */
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (choices: Choices) => void;
}) {
  const t = useTranslations('comments');
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line-1 px-4 py-2">
      <Segmented
        name="comment-state"
        label={t('state')}
        value={choices.resolved ? 'resolved' : 'open'}
        onChange={(value) => onChange({ ...choices, resolved: value === 'resolved' })}
        choices={[
          { value: 'open', label: t('open', { n: counts.open }) },
          { value: 'resolved', label: t('resolved', { n: counts.resolved }) },
        ]}
      />
      <span className="flex-1" />
      {(['mine', 'section'] as const).map((key) => (
        <Button
          key={key}
          variant="ghost"
          aria-pressed={choices[key]}
          onClick={() => onChange({ ...choices, [key]: !choices[key] })}
        >
          {t(key)}
        </Button>
      ))}
      {authors.length > 1 ? (
        <select
          aria-label={t('author')}
          value={choices.author ?? ''}
          onChange={(event) => onChange({ ...choices, author: event.target.value || null })}
          className={`${INPUT_STYLE} h-7 w-auto! border-line-2! px-1.5! text-12! max-md:h-11`}
        >
          <option value="">{t('allAuthors')}</option>
          {authors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}
