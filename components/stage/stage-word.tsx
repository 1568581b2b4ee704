import { useTranslations } from 'next-intl';
import { isFinal, type Stage } from '@/lib/review/stage';
import { Tag } from '../ui/tag';

/** The stage of a draft in lists; 定稿 stands out. */
export function StageWord({ stage }: { readonly stage: Stage }) {
  const word = useTranslations('stage')(stage);
  return isFinal(stage) ? (
    <Tag tone="accent">{word}</Tag>
  ) : (
    <span className="text-ink-2">{word}</span>
  );
}
