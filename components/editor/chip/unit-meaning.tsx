import { useTranslations } from 'next-intl';
import type { CivilDate } from '@/lib/deadlines/civil-date';
import type { ChipUnit } from '@/lib/draft/draft';
import { type NamedUnit, standingOfName, type UnitBook } from '@/lib/units/unit-book';

/** Under the name of a unit: its full name when this is another one, and whether the name was in force that day. */
export function UnitMeaning({
  unit,
  book,
  day,
}: {
  readonly unit: ChipUnit;
  readonly book: UnitBook;
  /** Of the speech. */
  readonly day: CivilDate | null;
}) {
  const t = useTranslations('chip');
  const known = meantBy(unit, book);
  if (!known) return null;
  const standing = standingOfName(known, day);
  return (
    <>
      {known.unit.name === unit.name ? null : (
        <span className="block truncate text-12 text-ink-3">
          {t('alias', { name: known.unit.name })}
        </span>
      )}
      {standing === 'in-force' ? null : (
        <span className="block text-12 text-near">
          {t(`standing.${standing}`, { day: day ?? '' })}
        </span>
      )}
    </>
  );
}

/** The unit of a chip, by its id and, where the chip was made before the registry was here, by its name. */
function meantBy({ name, unitId }: ChipUnit, book: UnitBook): NamedUnit | undefined {
  const unit = unitId ? book.byId(unitId) : undefined;
  if (!unit) return book.byName(name);
  return { unit, alias: unit.aliases.find((alias) => alias.name === name) ?? null };
}
