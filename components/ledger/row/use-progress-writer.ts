'use client';
import { useState } from 'react';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { basisOf } from '@/lib/ledger/row-basis';
import type { ProgressField } from '@/lib/ledger/row-progress';
import { askServer } from '../../forms/ask-server';
import type { ErrorKey } from '../../forms/form-state';
import type { UnseenWords } from './ledger-actions';
import type { ProgressContext } from './progress-context';

export type Delivery =
  | { readonly state: 'saving' | 'saved' }
  | { readonly state: 'refused'; readonly error: ErrorKey };

export interface FieldDraft {
  readonly value: string;
  /** What stood there when the writer began, and the version of the row. */
  readonly base: string;
  readonly seen: number;
  /** Version that holds it; null = not committed. */
  readonly version: number | null;
}

/**
 * One field of a task's progress: what is typed stays until the server has it, and words of somebody else
 * that it replaced are handed back.
 */
export function useProgressWriter(
  task: LedgerTask,
  field: ProgressField,
  { draftId, actions, refresh }: Pick<ProgressContext, 'draftId' | 'actions' | 'refresh'>,
) {
  const [draft, setDraft] = useState<FieldDraft | null>(null);
  const [delivery, setDelivery] = useState<Delivery | null>(null);
  const [unseen, setUnseen] = useState<UnseenWords | null>(null);
  const version = task.progress?.version ?? 0;
  const stored = task.progress?.[field] ?? (field === 'status' ? 'unstarted' : '');
  // What the feed shows includes the draft once it has its version.
  const open = draft !== null && (draft.version === null || version < draft.version) ? draft : null;

  const type = (value: string) => {
    setDelivery(null);
    const { base, seen } = open ?? { base: stored, seen: version };
    setDraft({ value, base, seen, version: null });
  };
  const save = async ({ value, base, seen }: Omit<FieldDraft, 'version'>) => {
    if (value.trim() === stored) return setDraft(null);
    setDraft({ value, base, seen, version: null });
    setDelivery({ state: 'saving' });
    setUnseen(null);
    const write = { draftId, rowId: task.id, seen, fields: { [field]: value } };
    const answer = await askServer(() =>
      actions.writeProgress({ ...write, basis: basisOf(task.source) }),
    );
    if (answer.error) return setDelivery({ state: 'refused', error: answer.error });
    const written = 'written' in answer ? answer.written : undefined;
    setDelivery({ state: 'saved' });
    // Typed on meanwhile: that is not in it.
    setDraft((now) => (now?.value === value ? { ...now, version: written?.version ?? 0 } : now));
    setUnseen(written?.unseen[0] ?? null);
    refresh();
  };
  return {
    value: open?.value ?? stored,
    dirty: open !== null && open.version === null,
    /** What another person wrote while this one was typing. */
    theirs: open && open.version === null && open.base !== stored ? stored : null,
    delivery,
    unseen,
    type,
    save: () => (open ? save(open) : undefined),
    set: (value: string) => save({ value, base: stored, seen: version }),
    forget: () => setUnseen(null),
  };
}
