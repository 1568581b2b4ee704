import { useTranslations } from 'next-intl';
import type { LibrarySection } from '@/lib/sections/library-section';

/** Tags shown; the most used first. */
const SHOWN = 8;

/** The tags of what was found, with how many blocks have them. */
export function TagFilter({
  sections,
  value,
  onChange,
}: {
  readonly sections: readonly LibrarySection[];
  readonly value: string | null;
  readonly onChange: (tag: string | null) => void;
}) {
  const t = useTranslations('library');
  const counts = new Map<string, number>();
  for (const { tags } of sections) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const tags = [...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  const choice = (tag: string | null, name: string, count: number) => (
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
    <fieldset aria-label={t('tags')} className="-mb-px flex min-w-0 gap-3 overflow-x-auto">
      {choice(null, t('all'), sections.length)}
      {tags.map(([tag, count]) => choice(tag, tag, count))}
    </fieldset>
  );
}
