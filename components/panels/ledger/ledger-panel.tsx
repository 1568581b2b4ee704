'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { GROUPINGS, type Grouping } from '@/lib/ledger/group-rows';
import { ledgerCounts } from '@/lib/ledger/ledger-counts';
import type { LedgerAnchor, LedgerRow } from '@/lib/ledger/ledger-row';
import { useObservable } from '../../editor/use-observable';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Menu, MenuChoices } from '../../ui/menu';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { goToClause } from './go-to-clause';
import { LedgerExport } from './ledger-export';
import { LedgerFacts } from './ledger-facts';
import { LedgerList } from './ledger-list';
import { lightClause } from './light-clause';
import { useCurrentRow } from './use-current-row';
import { useLedger } from './use-ledger';

/** Below this the panel is a sheet over the text. */
const PHONE = '(max-width: 767.98px)';
const NONE: readonly LedgerRow[] = [];

/** The task ledger of the live text: who does what until when, and where the speech says so. */
export function LedgerPanel({ session, draft, onClose }: PanelProps) {
  const t = useTranslations('ledger');
  const editor = useObservable(session.editor);
  const rows = useLedger(session) ?? NONE;
  const current = useCurrentRow(editor, rows);
  const [by, setBy] = useState<Grouping>('section');
  const { draftId, today } = draft;
  const counts = useMemo(() => ledgerCounts(rows, today), [rows, today]);

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
      <PanelHeader title={t('title')} fact={t('count', { n: rows.length })} onClose={onClose}>
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
      {rows.length === 0 ? (
        <div className="flex-1 px-4">
          <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
        </div>
      ) : (
        <>
          <LedgerFacts counts={counts} />
          <LedgerList {...{ rows, by, current, today, onGo, onLight }} />
          <div className="flex flex-none items-center border-t border-line-1 py-1 pr-2 pl-4 text-12 text-ink-3">
            <span className="flex-1">{t('live')}</span>
            <LedgerExport draftId={draftId} rows={rows} />
          </div>
        </>
      )}
    </>
  );
}
