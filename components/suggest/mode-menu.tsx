'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import MessageSquareDiff from 'lucide-react/icons/message-square-diff';
import PencilLine from 'lucide-react/icons/pencil-line';
import { useTranslations } from 'next-intl';
import type { LiveSession } from '../editor/live-session';
import { useMayWrite } from '../editor/use-may-write';
import { useObservable } from '../editor/use-observable';
import { Button } from '../ui/button';
import { Menu, MenuChoices } from '../ui/menu';
import { type Mode, suggestDesk } from './suggest-desk';

/** In sight however narrow the row is. */
const END = 'sticky right-0 flex-none bg-surface';

const MODES = ['edit', 'suggest'] as const;

/** Whether what is typed changes the text or becomes a suggestion; who may not write has no choice. */
export function ModeMenu({ session }: { readonly session: LiveSession }) {
  const t = useTranslations('suggest');
  const { mode } = suggestDesk(session);
  const chosen = useObservable(mode);
  // What typing does now: the copy comes a moment after the choice.
  const now = useObservable(session.copy) === null ? 'edit' : 'suggest';
  const chooses = useMayWrite(session);
  if (!chooses) {
    return (
      <span
        className={`${END} inline-flex items-center gap-1.5 px-2 text-13 whitespace-nowrap text-accent`}
      >
        <MessageSquareDiff aria-hidden size={15} />
        {t('mode.suggest')}
      </span>
    );
  }
  return (
    <Menu
      trigger={
        <Button
          variant="ghost"
          title={`${t('modeHint')}　Ctrl Alt S`}
          aria-label={t('modeIs', { mode: t(`mode.${now}`) })}
          className={`${END} bg-surface! whitespace-nowrap ${now === 'suggest' ? 'text-accent!' : ''}`}
        >
          {now === 'suggest' ? (
            <MessageSquareDiff aria-hidden size={15} />
          ) : (
            <PencilLine aria-hidden size={15} />
          )}
          <span className="@max-[44rem]:hidden">{t(`mode.${now}`)}</span>
          <ChevronDown aria-hidden size={14} />
        </Button>
      }
    >
      <MenuChoices
        label={t('modeHint')}
        value={chosen}
        onChange={(next) => mode.set(next as Mode)}
        choices={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
    </Menu>
  );
}
