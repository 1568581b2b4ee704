import { useTranslations } from 'next-intl';
import { useSpeakingTime } from './speaking-time';

/** How long the whole speech takes to say. */
export function WholeTime({ beats, rate }: { readonly beats: number; readonly rate: number }) {
  const t = useTranslations('speaking');
  const { about } = useSpeakingTime(rate)(beats);
  if (beats === 0) return null;
  return (
    <span data-testid="speaking-time" title={t('rate', { rate })}>
      {about}
    </span>
  );
}
