'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { can } from '@/lib/access/can';
import { isFinal, STAGES, type Stage } from '@/lib/review/stage';
import type { LiveSession } from '../editor/live-session';
import { useFact } from '../editor/use-observable';
import { useAct } from '../forms/use-act';
import { Menu, MenuChoices } from '../ui/menu';
import { showToast } from '../ui/toast-store';
import { FinalDialog } from './final-dialog';
import { ReopenDialog } from './reopen-dialog';
import type { StageActions } from './stage-actions';
import { StageSteps } from './stage-steps';
import { useStage } from './use-stage';

/** The stage of the draft in its bar; owners set it here. 定稿, and the way back from it, ask first. */
export function LiveStage({
  session,
  draftId,
  actions,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly actions: StageActions;
}) {
  const t = useTranslations('stage');
  const stage = useStage(session);
  const may = useFact(session.connection.state, ({ role }) => can(role, 'draft.stage'));
  const [asked, setAsked] = useState<Stage | null>(null);
  const { act, pending } = useAct();
  if (!may) return <StageSteps stage={stage} />;
  const set = (to: Stage, reason = '') =>
    act(
      () => actions.set(draftId, { from: stage, to, reason }),
      () => {
        setAsked(null);
        showToast(t('done', { stage: t(to) }));
      },
    );
  const choose = (to: Stage) => {
    if (to === stage) return;
    if (isFinal(to) || isFinal(stage)) setAsked(to);
    else set(to);
  };
  const close = () => setAsked(null);
  return (
    <>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            disabled={pending}
            title={t('change', { stage: t(stage) })}
            className="hover-fade inline-flex shrink-0 items-center gap-1 rounded-1 px-1.5 py-1 hover:bg-fill-1 data-[state=open]:bg-fill-2 max-md:min-h-8"
          >
            <span className="sr-only">{t('change', { stage: t(stage) })}</span>
            <span aria-hidden>
              <StageSteps stage={stage} />
            </span>
            <ChevronDown aria-hidden size={12} className="text-ink-3" />
          </button>
        }
      >
        <MenuChoices
          label={t('label')}
          value={stage}
          onChange={(value) => choose(value as Stage)}
          choices={STAGES.map((value) => ({ value, label: t(value) }))}
        />
      </Menu>
      <FinalDialog
        open={asked !== null && isFinal(asked)}
        {...{ stage, draftId, pending }}
        read={actions.read}
        onClose={close}
        onConfirm={(reason) => set('final', reason)}
      />
      <ReopenDialog
        to={asked !== null && isFinal(stage) ? asked : null}
        {...{ draftId, pending }}
        read={actions.read}
        onClose={close}
        onConfirm={set}
      />
    </>
  );
}
