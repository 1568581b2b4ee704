import Globe from 'lucide-react/icons/globe';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SavePhase } from '@/lib/editor/connection/save-state';

/** The word for the connection in every phase of saving. */
export const CONNECTION = {
  connecting: 'connecting',
  saving: 'connected',
  saved: 'connected',
  'read-only': 'connected',
  offline: 'disconnected',
  retrying: 'connecting',
  closed: 'disconnected',
} as const satisfies Record<SavePhase, string>;

/** Size of the text, connection, language. */
export function StatusBar({
  chars,
  speaking = null,
  points,
  connection,
  onLanguage,
  selected = 0,
  unfilled = null,
  tools = null,
}: {
  readonly chars: number;
  /** How long it takes to say. */
  readonly speaking?: ReactNode;
  /** Null until the text is here. */
  readonly points: number | null;
  readonly connection: (typeof CONNECTION)[SavePhase];
  /** Null until it can be changed. */
  readonly onLanguage: (() => void) | null;
  /** Characters in the selection. */
  readonly selected?: number;
  /** How many places are to be filled. */
  readonly unfilled?: ReactNode;
  /** Find, keys. */
  readonly tools?: ReactNode;
}) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const look = useTranslations('look');
  const locale = useLocale();
  return (
    <footer
      data-region
      className="flex items-center gap-5 border-t border-line-1 bg-surface px-4 text-12 whitespace-nowrap text-ink-2 max-md:hidden"
    >
      <span data-testid="chars">{common('chars', { n: chars })}</span>
      {speaking}
      {points === null ? null : <span>{t('points', { n: points })}</span>}
      {unfilled}
      {selected > 0 ? <span data-testid="selected">{t('selected', { n: selected })}</span> : null}
      <span className="flex-1" />
      {tools}
      <span>{t(connection)}</span>
      <button
        type="button"
        lang={locale === 'en' ? 'zh-CN' : 'en'}
        disabled={!onLanguage}
        onClick={onLanguage ?? undefined}
        className="inline-flex items-center gap-1 rounded-1 px-1 hover:text-ink-1"
      >
        <Globe aria-hidden size={13} />
        {look(locale === 'en' ? 'zh-CN' : 'en')}
      </button>
    </footer>
  );
}
