import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/entry/notice';
import { ButtonAnchor } from '@/components/ui/button-anchor';

export default async function NotFound() {
  const t = await getTranslations('page');
  return (
    <Notice title={t('notFoundTitle')} text={t('notFoundText')}>
      <ButtonAnchor variant="primary" size="form" href="/">
        {t('toDrafts')}
      </ButtonAnchor>
    </Notice>
  );
}
