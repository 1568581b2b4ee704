'use client';
import Lock from 'lucide-react/icons/lock';
import { useFormatter, useTranslations } from 'next-intl';
import { Banner } from '../ui/banner';
import type { StageActions } from './stage-actions';
import { useStageFacts } from './use-stage-facts';

/** That the text is final, by whom, and who can open it again. */
export function FinalBanner({
  draftId,
  read,
}: {
  readonly draftId: string;
  readonly read: StageActions['read'];
}) {
  const t = useTranslations('stage');
  const format = useFormatter();
  const { facts } = useStageFacts(true, 'final', draftId, read);
  const at = facts?.at ? format.dateTime(new Date(facts.at), SHORT) : null;
  return (
    <Banner
      icon={<Lock aria-hidden size={16} />}
      title={facts?.by && at ? t('finalBy', { name: facts.by, at }) : t('isFinal')}
    >
      {t('isFinalText')}
    </Banner>
  );
}

const SHORT = {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
} as const;
