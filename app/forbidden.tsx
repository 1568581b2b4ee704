import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/entry/notice';
import { Button, ButtonLink } from '@/components/ui/button';
import { signOutAction } from './session/actions';

export default async function Forbidden() {
  const t = await getTranslations('page');
  return (
    <Notice title={t('forbiddenTitle')} text={t('forbiddenText')}>
      <ButtonLink variant="primary" size="form" href="/">
        {t('toDrafts')}
      </ButtonLink>
      <form action={signOutAction}>
        <Button type="submit" size="form">
          {t('switchAccount')}
        </Button>
      </form>
    </Notice>
  );
}
