'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { closeUndoStep } from '@/lib/editor/undo/undo-step';
import { restoreVersion } from '@/lib/editor/versions/restore-version';
import type { VersionRow } from '@/lib/versions/version-row';
import { useMayWrite } from '../../editor/use-may-write';
import { useObservable } from '../../editor/use-observable';
import { askServer } from '../../forms/ask-server';
import { useAct } from '../../forms/use-act';
import { useStage } from '../../stage/use-stage';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { showToast } from '../../ui/toast-store';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { KeepVersion } from './keep-version';
import { VersionItem } from './version-item';

/** 版本: what was kept, when and by whom; compare with now, restore, keep one under a name. */
export function VersionsPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('versions');
  const title = useTranslations('panel')('versions');
  const { draftId } = draft;
  const { list, keep, prepareRestore, verify } = actions.versions;
  const stage = useStage(session);
  const editor = useObservable(session.editor);
  const { act, pending } = useAct();
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  const reload = useCallback(async () => {
    setFailed(false);
    const answer = await askServer(() => list(draftId));
    if ('data' in answer && answer.data) setVersions(answer.data);
    else setFailed(true);
  }, [draftId, list]);
  // Every new stage keeps a version.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    void reload();
  }, [reload, stage]);
  const mayWrite = useMayWrite(session) && editor?.isEditable === true;

  const check = (version: VersionRow) =>
    act(async () => {
      const { data, ...result } = await verify(draftId, version.no);
      if (data) showToast(t(data.same ? 'verified' : 'notVerified'));
      return result;
    });
  const restore = (version: VersionRow) =>
    act(
      async () => {
        const { texts, ...result } = await prepareRestore(draftId, version.no);
        if (texts && editor) {
          const { state, view } = editor;
          const { tr, left } = restoreVersion(state, texts.version, texts.kept);
          if (tr) {
            closeUndoStep(state);
            view.dispatch(tr);
            closeUndoStep(view.state);
          }
          showToast(left > 0 ? t('left', { n: left }) : t(tr ? 'restored' : 'same'));
        }
        return result;
      },
      () => void reload(),
    );
  return (
    <>
      <PanelHeader title={title} fact={versions?.length || null} onClose={onClose}>
        <ButtonLink
          variant="ghost"
          href={`/drafts/${draftId}/compare?from=now&to=now&show=to&who=1`}
          prefetch={false}
        >
          {t('who')}
        </ButtonLink>
      </PanelHeader>
      {mayWrite ? (
        <KeepVersion
          busy={pending}
          onKeep={(label, done) =>
            act(
              () => keep(draftId, label),
              () => {
                done();
                showToast(t('kept', { label }));
                void reload();
              },
            )
          }
        />
      ) : null}
      <div className="min-h-0 flex-1 overflow-y-auto">
        {versions?.map((version) => (
          <VersionItem
            key={version.no}
            version={version}
            draftId={draftId}
            busy={pending}
            onVerify={() => check(version)}
            onRestore={mayWrite ? () => restore(version) : null}
          />
        ))}
        {versions?.length === 0 ? (
          <div className="px-4">
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          </div>
        ) : null}
        {failed ? (
          <div role="alert" className="grid justify-items-start gap-2 px-4 py-3 text-13">
            <p>{t('failed')}</p>
            <Button onClick={() => void reload()}>{t('again')}</Button>
          </div>
        ) : null}
        {versions === null && !failed ? (
          <p role="status" className="px-4 py-3 text-12 text-ink-3">
            {t('loading')}
          </p>
        ) : null}
      </div>
      <p className="border-t border-line-1 px-4 py-2 text-12 text-ink-3">{t('panelHint')}</p>
    </>
  );
}
