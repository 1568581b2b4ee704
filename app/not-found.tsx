import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/entry/notice';
import { ButtonLink } from '@/components/ui/button';

export default async function NotFound() {
  const t = await getTranslations('page');
  return (
    <Notice title={t('notFoundTitle')} text={t('notFoundText')}>
      <ButtonLink variant="primary" size="form" href="/">
        {t('toDrafts')}
      </ButtonLink>
    </Notice>
  );
}
