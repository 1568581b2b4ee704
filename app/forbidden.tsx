import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/entry/notice';
import { Button } from '@/components/ui/button';
import { ButtonAnchor } from '@/components/ui/button-anchor';
import { signOutAction } from './session/actions';

export default async function Forbidden() {
  const t = await getTranslations('page');
  return (
    <Notice title={t('forbiddenTitle')} text={t('forbiddenText')}>
      <ButtonAnchor variant="primary" size="form" href="/">
        {t('toDrafts')}
      </ButtonAnchor>
      <form action={signOutAction}>
        <Button type="submit" size="form">
          {t('switchAccount')}
        </Button>
      </form>
    </Notice>
  );
}
