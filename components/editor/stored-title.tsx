import { useTranslations } from 'next-intl';
import { TITLE_LOOK } from './title-look';

/** Title and state before the tools are here. */
export function StoredTitle({
  name,
  mayRename,
}: {
  readonly name: string;
  readonly mayRename: boolean;
}) {
  const t = useTranslations('save');
  return (
    <>
      <h1 className={mayRename ? `${TITLE_LOOK} px-1.5` : TITLE_LOOK}>{name}</h1>
      <span className="text-12 whitespace-nowrap text-ink-3 max-md:text-center">
        {t('connecting')}
      </span>
    </>
  );
}
