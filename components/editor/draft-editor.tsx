'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Role } from '@/lib/access/role';
import type { DraftMeta } from '@/lib/draft/draft';
import type { Stage } from '@/lib/review/stage';
import type { RescuedNotice } from '@/lib/wire/notices';
import type { ActResult } from '../forms/act';
import type { PanelActions } from '../panels/panel-actions';
import type { DraftPeopleActions } from '../people/draft-people';
import type { StageActions } from '../stage/stage-actions';
import type { UnitActions } from './chip/unit-choice';
import { EditorBar } from './editor-bar';
import { EditorFrame } from './editor-frame';
import type { UpdateMeta } from './meta-dialog';
import { StatusBar } from './status-bar';
import { StoredText } from './stored-text';
import { StoredTitle } from './stored-title';
import { ToolsPlace } from './tools-place';
import { useChrome, useEditorReady, useLive } from './use-live';
import { useOutlineOpen } from './use-outline-open';

export interface DraftEditorProps {
  readonly draftId: string;
  readonly meta: DraftMeta;
  /** Civil date of today in the workspace's zone. */
  readonly today: string;
  readonly role: Role;
  readonly stage: Stage;
  readonly html: string | null;
  readonly chars: number;
  /** 字 the speech should have; null = no budget. */
  readonly wordBudget: number | null;
  /** Key of the scaffold that the draft was made from. */
  readonly scaffold: string | null;
  readonly rescued: readonly RescuedNotice[];
  readonly me: { readonly id: string; readonly name: string };
  readonly mayRename: boolean;
  readonly mayManage: boolean;
  readonly actions: DraftPeopleActions & {
    readonly rename: (draftId: string, name: string) => Promise<ActResult>;
    readonly dismissRescued: (id: string) => Promise<ActResult>;
    readonly chooseLocale: (locale: string) => Promise<void>;
    readonly updateMeta: UpdateMeta;
    readonly units: UnitActions;
    readonly stage: StageActions;
    readonly panels: PanelActions;
  };
}

/** The page of a draft: the stored text at once, the live one as soon as it is here. */
export function DraftEditor(props: DraftEditorProps) {
  const { draftId, meta, today, role, stage, html, chars, rescued, me } = props;
  const { mayRename, mayManage, actions } = props;
  const { name } = meta;
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const live = useLive({ draftId, meta, role, stage, label: t('page') });
  const ready = useEditorReady(live);
  const chrome = useChrome(ready);
  const [outlineOpen, setOutlineOpen] = useOutlineOpen();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'Digit0') return;
      setOutlineOpen((open) => !open);
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [setOutlineOpen]);

  const showOutline = outlineOpen ? null : () => setOutlineOpen(true);
  const rename = mayRename ? (next: string) => actions.rename(draftId, next) : null;
  const session = live?.session;
  const Core = live?.core;
  const Chrome = session ? chrome : null;
  return (
    <>
      <EditorFrame
        skip={common('skip')}
        bar={
          <EditorBar
            title={
              session && Chrome ? (
                <Chrome.LiveTitle {...{ session, draftId, rename }} stage={actions.stage} />
              ) : (
                <StoredTitle name={name} mayRename={mayRename} />
              )
            }
            people={session && Chrome ? <Chrome.LivePeople session={session} me={me} /> : null}
            actions={
              session && Chrome ? (
                <Chrome.DraftActions
                  {...{ session, draftId, mayManage, actions }}
                  mayChange={mayRename}
                  me={me.id}
                />
              ) : null
            }
          />
        }
        outline={
          outlineOpen ? (
            session && Chrome ? (
              <Chrome.LiveOutline
                session={session}
                wordBudget={props.wordBudget}
                scaffold={props.scaffold}
                onClose={() => setOutlineOpen(false)}
              />
            ) : (
              <OutlinePlace label={t('outline')} />
            )
          ) : null
        }
        tools={
          session && Chrome ? (
            <Chrome.LiveTools session={session} showOutline={showOutline} />
          ) : role === 'viewer' ? null : (
            <ToolsPlace />
          )
        }
        notices={
          session && Chrome ? (
            <>
              <Chrome.LiveKeys session={session} />
              <Chrome.LiveNotices {...{ session, draftId }} readStage={actions.stage.read} />
              <Chrome.SinceLastLine draftId={draftId} read={actions.panels.versions.since} />
            </>
          ) : null
        }
        page={
          <div data-region id="page" className="page">
            {ready ? null : <StoredText html={html} label={t('page')} />}
            {session && Core ? <Core.LivePage session={session} /> : null}
            {session && Chrome ? <Chrome.LiveOverText {...props} session={session} /> : null}
          </div>
        }
        aside={
          session && Chrome ? (
            <Chrome.LiveRescue
              session={session}
              stored={rescued}
              dismiss={actions.dismissRescued}
            />
          ) : null
        }
        panels={
          session && Chrome ? (
            <Chrome.LivePanels
              session={session}
              draft={{ draftId, me, today, wordBudget: props.wordBudget }}
              actions={actions.panels}
            />
          ) : null
        }
        status={
          session && Chrome ? (
            <Chrome.LiveStatus
              session={session}
              chars={chars}
              chooseLocale={actions.chooseLocale}
            />
          ) : (
            <StatusBar chars={chars} points={null} connection="connecting" onLanguage={null} />
          )
        }
      />
      {Chrome ? <Chrome.Toasts /> : null}
    </>
  );
}

/** Keeps the place of the outline until it is there, so that the page does not jump. */
function OutlinePlace({ label }: { readonly label: string }) {
  return (
    <nav
      aria-label={label}
      className="w-[var(--outline-w)] flex-none border-r border-line-1 bg-surface max-xl:hidden"
    />
  );
}
