'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { holdUndoStep } from '@/lib/editor/undo/undo-step';
import { chipHandle } from '../../editor/chip/chip-handle';
import { useChipPeers } from '../../editor/chip/chip-peers';
import { DeadlineForm } from '../../editor/chip/deadline-form';
import { ResponsibilityForm } from '../../editor/chip/responsibility-form';
import { useChip } from '../../editor/chip/use-chip';
import { useUnits } from '../../editor/chip/use-units';
import type { LedgerContext } from './ledger-context';

/**
 * A chip of the text, edited from the ledger by the form of its popover: every change is in the text at
 * once, and all until the form is left is one undo step (L20).
 */
export function ChipEditor({
  chipId,
  context,
}: {
  readonly chipId: string;
  readonly context: LedgerContext;
}) {
  const t = useTranslations('chip');
  const { editor, session, meta, draftId, units: unitActions } = context;
  const { awareness } = session.connection;
  const node = useChip(editor, chipId);
  const units = useUnits(draftId, unitActions);
  const peer = useChipPeers(chipBoard(editor.state), awareness).get(chipId)?.name ?? null;
  useEffect(() => {
    awareness.setLocalStateField('chip', chipId);
    return () => awareness.setLocalStateField('chip', null);
  }, [awareness, chipId]);
  if (!node) return <p className="px-3.5 py-2 text-ink-3">{t('gone')}</p>;
  const chip = chipHandle(editor, chipId);
  const props = { chip, node, meta, draftId, units, actions: unitActions, peer };
  return (
    <OneStep context={context}>
      {peer ? <p className="px-3.5 pt-2 text-ink-3">{t('also', { name: peer })}</p> : null}
      <div className="pt-2">
        {node.type.name === 'deadline' ? (
          <DeadlineForm {...props} />
        ) : (
          <ResponsibilityForm {...props} />
        )}
      </div>
    </OneStep>
  );
}

/** While the focus is inside, everything is one undo step; typing in the text begins another. */
function OneStep({
  context: { editor },
  children,
}: {
  readonly context: LedgerContext;
  readonly children: ReactNode;
}) {
  const release = useRef<(() => void) | null>(null);
  const end = () => {
    release.current?.();
    release.current = null;
  };
  useEffect(() => () => release.current?.(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus goes
    <div
      onFocus={() => {
        release.current ??= holdUndoStep(editor.state);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) end();
      }}
      className="rounded-2 border border-line-2 bg-raised"
    >
      {children}
    </div>
  );
}
