'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { LiveSession } from '../editor/live-session';
import { useFact, useObservable } from '../editor/use-observable';
import { useNewerSections } from './library/use-newer-sections';
import { useSlashLibrary } from './library/use-slash-library';
import { openPanel, togglePanel } from './open-panel';
import type { PanelActions } from './panel-actions';
import { PanelHeader } from './panel-header';
import type { PanelDraft } from './panel-props';
import { PanelRail } from './panel-rail';
import { PANELS, panelById } from './panel-registry';
import { usePanel } from './use-panel';

/**
 * The panel that is open and the rail. Beside the page from 1280 px, over it below, a sheet from
 * below on a phone.
 */
export function LivePanels({
  session,
  draft,
  actions,
}: {
  readonly session: LiveSession;
  readonly draft: Omit<PanelDraft, 'role'>;
  readonly actions: PanelActions;
}) {
  const t = useTranslations('panel');
  const open = useObservable(openPanel);
  const role = useFact(session.connection.state, (state) => state.role);
  const Panel = usePanel(open);
  useSlashLibrary(session, draft.draftId, actions.library);
  useNewerSections(session, draft.draftId, actions.library);
  const entry = panelById(open);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = /^Digit([1-9])$/.exec(event.code)?.[1];
      const panel = event.ctrlKey && event.altKey && at ? PANELS[Number(at) - 1] : undefined;
      if (!panel) return;
      event.preventDefault();
      togglePanel(panel.id);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      openPanel.set(null);
    };
  }, []);

  const close = () => {
    openPanel.set(null);
    session.editor.get()?.view.focus();
  };
  return (
    <>
      {entry ? (
        <aside
          data-region
          aria-label={t(entry.title)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing)
              return;
            event.stopPropagation();
            close();
          }}
          className={`flex min-h-0 flex-none flex-col border-line-1 bg-surface max-md:absolute max-md:inset-x-0 max-md:bottom-14 max-md:z-30 max-md:h-[72%] max-md:rounded-t-3 max-md:border-t max-md:shadow-pop md:w-[var(--panel-w)] md:border-l md:max-xl:absolute md:max-xl:inset-y-0 md:max-xl:right-14 md:max-xl:z-20 md:max-xl:shadow-pop ${entry.wide ? '2xl:w-[32rem]' : ''}`}
        >
          {Panel ? (
            <Panel session={session} draft={{ ...draft, role }} actions={actions} onClose={close} />
          ) : (
            <>
              <PanelHeader title={t(entry.title)} onClose={close} />
              <p role="status" className="px-4 py-3 text-12 text-ink-3">
                {t('loading')}
              </p>
            </>
          )}
        </aside>
      ) : null}
      {PANELS.length > 0 ? <PanelRail open={open} /> : null}
    </>
  );
}
