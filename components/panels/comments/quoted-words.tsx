import { useTranslations } from 'next-intl';

/** What a thread speaks of, on two lines at most. */
export function QuotedWords({
  scope,
  quote,
}: {
  readonly scope: 'text' | 'chip' | 'section' | 'draft';
  readonly quote: string;
}) {
  const t = useTranslations('comments');
  const words = quote.replaceAll('\n', ' ');
  return (
    <p className="line-clamp-2 border-l-2 border-line-2 pl-2 text-12 text-ink-3">
      {scope === 'section' ? (
        t('onSection', { quote: words })
      ) : scope === 'chip' ? (
        t('onChip', { quote: words })
      ) : (
        <span lang="zh-CN">{words}</span>
      )}
    </p>
  );
}
