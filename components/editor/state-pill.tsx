'use client';
import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import Lock from 'lucide-react/icons/lock';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useFormatter, useTranslations } from 'next-intl';
import type { SaveState } from '@/lib/editor/connection/save-state';
import { type SaveWords, saveWords } from './save-words';

const ICON = {
  connecting: RefreshCw,
  saving: RefreshCw,
  saved: Check,
  synced: Check,
  offline: CloudOff,
  retry: RefreshCw,
  readOnly: Lock,
  closed: TriangleAlert,
} as const satisfies Record<SaveWords['key'], unknown>;

const TONE = { quiet: 'text-ink-3', near: 'text-near', over: 'text-over' } as const;

/**
 * Whether the text is safe, always true. The visible words carry time and count; readers hear only
 * changes of kind.
 */
export function StatePill({ state }: { readonly state: SaveState }) {
  const t = useTranslations('save');
  const format = useFormatter();
  const { key, tone } = saveWords(state);
  const Icon = ICON[key];
  const time =
    state.savedAt === null
      ? ''
      : format.dateTime(new Date(state.savedAt), {
          hour: '2-digit',
          minute: '2-digit',
          hour12: false,
        });
  const words =
    key === 'saved'
      ? t('saved', { time })
      : key === 'offline'
        ? t('offline', { n: state.pending })
        : t(key);
  const kind = key === 'saved' ? t('synced') : key === 'offline' ? t('offline', { n: 0 }) : t(key);
  return (
    <>
      <span
        aria-hidden="true"
        data-testid="save-state"
        data-phase={state.phase}
        className={`inline-flex shrink-0 items-center gap-1 text-12 whitespace-nowrap max-md:justify-center ${TONE[tone]}`}
      >
        <Icon size={13} />
        {words}
      </span>
      <span role="status" className="sr-only">
        {kind}
      </span>
    </>
  );
}
