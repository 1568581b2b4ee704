'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';

export interface Choices {
  readonly resolved: boolean;
  readonly mine: boolean;
  readonly section: boolean;
}

/** Open or resolved; only mine; only the section of the caret. */
export function Filters({
  choices,
  counts,
  onChange,
}: {
  readonly choices: Choices;
  readonly counts: { readonly open: number; readonly resolved: number };
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
    </div>
  );
}
