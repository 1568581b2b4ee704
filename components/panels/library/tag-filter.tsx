import { useTranslations } from 'next-intl';
import type { TagCount } from '@/lib/sections/library-section';

/** Tags shown; the most used first. */
const SHOWN = 10;

/** The tags of what was found, with how many blocks have them. */
export function TagFilter({
  tags,
  value,
  onChange,
}: {
  readonly tags: readonly TagCount[];
  readonly value: string | null;
  readonly onChange: (tag: string | null) => void;
}) {
  const t = useTranslations('library');
  const shown = tags.slice(0, SHOWN);
  const chosen = tags.find(({ tag }) => tag === value);
  if (chosen && !shown.includes(chosen)) shown.push(chosen);
  const choice = (tag: string | null, name: string, count: number | null) => (
    <button
      key={name}
      type="button"
      aria-pressed={value === tag}
      onClick={() => onChange(tag)}
      className="hover-fade shrink-0 border-b-2 border-transparent py-1.5 text-12 whitespace-nowrap text-ink-2 hover:text-ink-1 aria-pressed:border-ink-1 aria-pressed:font-medium aria-pressed:text-ink-1 max-md:py-3"
    >
      {name} {count}
    </button>
  );
  return (
    <fieldset
      aria-label={t('tags')}
      className="-mb-px flex min-w-0 gap-3 overflow-x-auto [scrollbar-width:none]"
    >
      {choice(null, t('all'), null)}
      {shown.map(({ tag, count }) => choice(tag, tag, count))}
    </fieldset>
  );
}
