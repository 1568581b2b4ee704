import { useTranslations } from 'next-intl';
import { GENRES, type Genre } from '@/lib/sections/genres';

/** The kinds of speeches that a block is meant for; none = for all. */
export function GenreChoice({ chosen }: { readonly chosen: readonly Genre[] }) {
  const t = useTranslations('library');
  const nameOf = useTranslations('genre');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-12 text-ink-2">{t('genresOf')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {GENRES.map((genre) => (
          <label
            key={genre}
            className="hover-fade flex h-7 cursor-pointer items-center rounded-2 border border-line-2 px-2 text-12 text-ink-2 has-checked:border-accent has-checked:bg-accent-tint has-checked:text-accent has-focus-visible:shadow-focus max-md:h-11"
          >
            <input
              type="checkbox"
              name="genres"
              value={genre}
              defaultChecked={chosen.includes(genre)}
              className="sr-only"
            />
            {nameOf(genre)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
