import { useTranslations } from 'next-intl';
import { DraftTitle } from './draft-title';

/** Title and state before the connection exists. */
export function StoredTitle({ name }: { readonly name: string }) {
  const t = useTranslations('save');
  return (
    <>
      <DraftTitle name={name} rename={null} />
      <span className="text-12 whitespace-nowrap text-ink-3 max-md:text-center">
        {t('connecting')}
      </span>
    </>
  );
}
