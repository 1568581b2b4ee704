import { useTranslations } from 'next-intl';
import { GENRES, type Genre } from '@/lib/sections/genres';
import { INPUT_STYLE } from '../../ui/field';

/** Which kind of speech the blocks are meant for. */
export function GenreFilter({
  value,
  onChange,
}: {
  readonly value: Genre | null;
  readonly onChange: (genre: Genre | null) => void;
}) {
  const t = useTranslations('library');
  const nameOf = useTranslations('genre');
  return (
    <select
      aria-label={t('genres')}
      value={value ?? ''}
      onChange={(event) => onChange(GENRES.find((genre) => genre === event.target.value) ?? null)}
      className={`${INPUT_STYLE} h-8 w-28! flex-none px-1.5 text-13! max-md:h-11`}
    >
      <option value="">{t('everyGenre')}</option>
      {GENRES.map((genre) => (
        <option key={genre} value={genre}>
          {nameOf(genre)}
        </option>
      ))}
    </select>
  );
}
