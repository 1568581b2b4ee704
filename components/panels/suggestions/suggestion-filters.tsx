'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { Menu, MenuChoices } from '../../ui/menu';
import { Segmented } from '../../ui/segmented';

export interface SuggestionChoices {
  readonly decided: boolean;
  /** Author whose suggestions are shown; '' = everybody's. */
  readonly author: string;
  /** Only the section of the caret. */
  readonly section: boolean;
}

export const ALL: SuggestionChoices = { decided: false, author: '', section: false };

/** Open or decided; of one author; only the section of the caret. */
export function SuggestionFilters({
  choices,
  counts,
  authors,
  onChange,
}: {
  readonly choices: SuggestionChoices;
  readonly counts: { readonly open: number; readonly decided: number };
  readonly authors: ReadonlyMap<string, string>;
  readonly onChange: (choices: SuggestionChoices) => void;
}) {
  const t = useTranslations('suggestions');
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line-1 px-4 py-2">
      <Segmented
        name="suggestion-state"
        label={t('state')}
        value={choices.decided ? 'decided' : 'open'}
        onChange={(value) => onChange({ ...choices, decided: value === 'decided' })}
        choices={[
          { value: 'open', label: t('open', { n: counts.open }) },
          { value: 'decided', label: t('decided', { n: counts.decided }) },
        ]}
      />
      <span className="flex-1" />
      {authors.size > 1 || choices.author ? (
        <Menu
          trigger={
            <Button variant="ghost" aria-pressed={choices.author !== ''}>
              {authors.get(choices.author) ?? t('everybody')}
              <ChevronDown aria-hidden size={14} />
            </Button>
          }
        >
          <MenuChoices
            label={t('author')}
            value={choices.author}
            onChange={(author) => onChange({ ...choices, author })}
            choices={[
              { value: '', label: t('everybody') },
              ...[...authors].map(([value, label]) => ({ value, label })),
            ]}
          />
        </Menu>
      ) : null}
      <Button
        variant="ghost"
        aria-pressed={choices.section}
        onClick={() => onChange({ ...choices, section: !choices.section })}
      >
        {t('section')}
      </Button>
    </div>
  );
}
