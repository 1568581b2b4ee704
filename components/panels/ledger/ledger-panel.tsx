'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { can } from '@/lib/access/can';
import { GROUPINGS, type Grouping } from '@/lib/ledger/group-rows';
import type { KeptLedger } from '@/lib/ledger/keep-ids';
import { ledgerCounts } from '@/lib/ledger/ledger-counts';
import type { LedgerAnchor, LedgerRow } from '@/lib/ledger/ledger-row';
import { ledgerView } from '@/lib/ledger/ledger-view';
import { useUnits } from '../../editor/chip/use-units';
import { useMayWrite } from '../../editor/use-may-write';
import { useObservable } from '../../editor/use-observable';
import { Button } from '../../ui/button';
import { ButtonAnchor } from '../../ui/button-anchor';
import { EmptyState } from '../../ui/empty-state';
import { Menu, MenuChoices } from '../../ui/menu';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { goToClause } from './go-to-clause';
import type { LedgerContext } from './ledger-context';
import { LedgerExport } from './ledger-export';
import { LedgerFacts } from './ledger-facts';
import { LedgerList } from './ledger-list';
import { lightClause } from './light-clause';
import { RecogniseAll } from './recognise-all';
import { useCurrentRow } from './use-current-row';
import { useKeptLedger } from './use-kept-ledger';
import { useLedger } from './use-ledger';

/** Below this the panel is a sheet over the text. */
const PHONE = '(max-width: 767.98px)';
const NONE: readonly LedgerRow[] = [];
const NOTHING: KeptLedger = { progress: [], hand: [] };

/** The task ledger of the live text: who does what until when, and where the speech says so. */
export function LedgerPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('ledger');
  const editor = useObservable(session.editor);
  const rows = useLedger(session) ?? NONE;
  const [by, setBy] = useState<Grouping>('section');
  const { draftId, today, role, me } = draft;
  const { kept, refresh } = useKeptLedger(session, draftId, me.id);
  const { tasks, gone } = useMemo(() => ledgerView(rows, kept ?? NOTHING), [rows, kept]);
  const current = useCurrentRow(editor, tasks);
  const counts = useMemo(() => ledgerCounts(tasks, today), [tasks, today]);
  const meta = useObservable(session.meta);
  const { book } = useUnits(draftId, actions.units);
  const writes = useMayWrite(session);
  const phone = window.matchMedia(PHONE).matches;
  const mayText = writes && !phone;
  const may = can(role, 'draft.progress') && !phone;
  const context = useMemo<LedgerContext | null>(
    () =>
      editor && kept
        ? {
            ...{ session, editor, meta, draftId, tasks, may, mayText, refresh },
            ...{ actions: actions.ledger, units: actions.units },
          }
        : null,
    [session, editor, kept, meta, draftId, actions, tasks, may, mayText, refresh],
  );

  const onGo = useCallback(
    (anchor: LedgerAnchor) => {
      // The sheet would hide the clause.
      if (window.matchMedia(PHONE).matches) onClose();
      if (editor) goToClause(editor, anchor);
    },
    [editor, onClose],
  );
  const onLight = useCallback(
    (anchor: LedgerAnchor | null) => lightClause(editor, anchor),
    [editor],
  );
  useEffect(() => () => lightClause(null, null), []);

  return (
    <>
      <PanelHeader title={t('title')} fact={t('count', { n: tasks.length })} onClose={onClose}>
        <Menu
          trigger={
            <Button variant="ghost" aria-label={`${t('groupBy')}　${t(`by.${by}`)}`}>
              {t(`by.${by}`)}
              <ChevronDown aria-hidden size={14} />
            </Button>
          }
        >
          <MenuChoices
            label={t('groupBy')}
            value={by}
            onChange={(value) => setBy(GROUPINGS.find((one) => one === value) ?? 'section')}
            choices={GROUPINGS.map((value) => ({ value, label: t(`by.${value}`) }))}
          />
        </Menu>
      </PanelHeader>
      {tasks.length === 0 && gone.length === 0 ? (
        <div className="flex-1 px-4">
          <EmptyState title={t('empty')} actions={<RecogniseAll session={session} />}>
            {t('emptyHint')}
          </EmptyState>
        </div>
      ) : (
        <>
          <LedgerFacts counts={counts} />
          <LedgerList
            {...{ rows: tasks, gone, context, book, by, current, today, onGo, onLight }}
          />
          <div className="flex flex-none items-center border-t border-line-1 py-1 pr-2 pl-4 text-12 text-ink-3">
            <span className="flex-1">{t('live')}</span>
            <ButtonAnchor variant="ghost" href={`/drafts/${draftId}/ledger`}>
              {t('wholePage')}
            </ButtonAnchor>
            <LedgerExport draftId={draftId} rows={tasks} />
          </div>
        </>
      )}
    </>
  );
}
