'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import type { Role } from '@/lib/access/role';
import type { RescuedNotice } from '@/lib/wire/notices';
import type { ActResult } from '../forms/act';
import { DraftPeople, type DraftPeopleActions } from '../people/draft-people';
import { copyText } from '../ui/copy-text';
import { showToast } from '../ui/toast-store';
import { Toasts } from '../ui/toasts';
import { EditorBar } from './editor-bar';
import { EditorFrame } from './editor-frame';
import { ExportMenu } from './export-menu';
import { LivePeople, LiveTitle } from './live-bar';
import { ReaderTools } from './reader-tools';
import { moveToRegion } from './regions';
import { StatusBar } from './status-bar';
import { StoredText } from './stored-text';
import { StoredTitle } from './stored-title';
import { useEditorReady, useLive } from './use-live';
import { useOutlineOpen } from './use-outline-open';

export interface DraftEditorProps {
  readonly draftId: string;
  readonly name: string;
  readonly role: Role;
  readonly html: string | null;
  readonly chars: number;
  readonly rescued: readonly RescuedNotice[];
  readonly me: { readonly id: string; readonly name: string };
  readonly mayRename: boolean;
  readonly mayManage: boolean;
  readonly actions: DraftPeopleActions & {
    readonly rename: (draftId: string, name: string) => Promise<ActResult>;
    readonly dismissRescued: (id: string) => Promise<ActResult>;
    readonly chooseLocale: (locale: string) => Promise<void>;
  };
}

/** The page of a draft: the stored text at once, the live one as soon as it is here. */
export function DraftEditor(props: DraftEditorProps) {
  const { draftId, name, role, html, chars, rescued, me, mayRename, mayManage, actions } = props;
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const locale = useLocale();
  const desk = useRef<HTMLDivElement>(null);
  const live = useLive({ draftId, role, me, label: t('page') });
  const ready = useEditorReady(live);
  const [outlineOpen, setOutlineOpen] = useOutlineOpen();

  const copyAll = useCallback(async () => {
    const editor = live?.session.editor.get();
    if (live && editor && (await copyText(live.parts.wholeText(editor)))) {
      showToast(t('exportDone'));
    }
  }, [live, t]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F6') moveToRegion(event.shiftKey);
      else if (event.ctrlKey && event.altKey && event.code === 'Digit0') {
        setOutlineOpen((open) => !open);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [setOutlineOpen]);

  const showOutline = outlineOpen ? null : () => setOutlineOpen(true);
  const onLanguage = () => void actions.chooseLocale(locale === 'en' ? 'zh-CN' : 'en');
  const rename = mayRename ? (next: string) => actions.rename(draftId, next) : null;
  const Parts = live?.parts;
  return (
    <>
      <EditorFrame
        deskRef={desk}
        skip={common('skip')}
        outlineOpen={outlineOpen && Parts !== undefined}
        bar={
          <EditorBar
            title={
              live ? (
                <LiveTitle session={live.session} name={name} rename={rename} />
              ) : (
                <StoredTitle name={name} />
              )
            }
            people={live ? <LivePeople session={live.session} /> : null}
            actions={
              <>
                <DraftPeople draftId={draftId} me={me.id} mayManage={mayManage} actions={actions} />
                <ExportMenu draftId={draftId} copyAll={ready ? copyAll : null} />
              </>
            }
          />
        }
        outline={
          Parts && outlineOpen ? (
            <Parts.LiveOutline session={live.session} onClose={() => setOutlineOpen(false)} />
          ) : null
        }
        tools={
          Parts ? (
            <Parts.LiveTools session={live.session} showOutline={showOutline} />
          ) : (
            <ReaderTools showOutline={null} />
          )
        }
        notices={
          Parts ? (
            <Parts.LiveNotices session={live.session} copyAll={ready ? copyAll : null} />
          ) : null
        }
        page={
          <div data-region id="page" className="page">
            {ready ? null : <StoredText html={html} label={t('page')} />}
            {Parts ? <Parts.LivePage session={live.session} /> : null}
          </div>
        }
        aside={
          Parts ? (
            <Parts.LiveRescue
              session={live.session}
              stored={rescued}
              dismiss={actions.dismissRescued}
            />
          ) : null
        }
        status={
          Parts ? (
            <Parts.LiveStatus session={live.session} chars={chars} onLanguage={onLanguage} />
          ) : (
            <StatusBar chars={chars} points={null} phase="connecting" onLanguage={onLanguage} />
          )
        }
      />
      <Toasts />
    </>
  );
}
