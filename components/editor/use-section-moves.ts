'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { SectionBlock } from '@/lib/editor/blocks/section-blocks';
import { moveSection } from '@/lib/editor/commands/move-section';
import type { MoveRefusal, Planned } from '@/lib/editor/sections/move-plan';
import { type DropPlace, planDrop } from '@/lib/editor/sections/plan-drop';
import { planShift } from '@/lib/editor/sections/plan-shift';
import { planStep } from '@/lib/editor/sections/plan-step';
import { showToast } from '../ui/toast-store';
import { showUndoToast } from './undo-toast';

/** Moving sections by the uid of their point; what happened is said in a toast with undo. */
export interface SectionMoves {
  drop(uid: string, place: DropPlace): void;
  step(uid: string, direction: 'up' | 'down'): void;
  shift(uid: string, delta: 1 | -1): void;
  /** The section that the caret stands in: a point with all under it, or the paragraph. */
  stepAtCaret(direction: 'up' | 'down'): void;
  shiftAtCaret(delta: 1 | -1): void;
  /** Says why a section cannot be let go where the pointer is. */
  refuse(refusal: MoveRefusal): void;
}

/** Null without an editor that may be written in. */
export function useSectionMoves(editor: Editor | null): SectionMoves | null {
  const t = useTranslations('outline');
  return useMemo(() => {
    if (!editor) return null;
    const refuse = (refusal: MoveRefusal) => {
      if (refusal !== 'same') showToast(t(`refused.${refusal}`));
    };
    const act = (
      done: 'moved' | 'shifted',
      plan: (b: readonly SectionBlock[]) => Planned,
      scroll = false,
    ) => {
      const { view } = editor;
      if (!view.editable || view.composing) return;
      const refusal = moveSection(view, plan, scroll);
      if (refusal) refuse(refusal);
      else showUndoToast(editor, t(done), { undo: t('undo'), later: t('undoLater') });
    };
    const indexOf = (blocks: readonly SectionBlock[], uid: string) =>
      blocks.findIndex((block) => block.uid === uid);
    const caretBlock = () => editor.state.selection.$head.index(0);
    return {
      refuse,
      drop: (uid, place) => act('moved', (blocks) => planDrop(blocks, uid, place)),
      step: (uid, way) => act('moved', (blocks) => planStep(blocks, indexOf(blocks, uid), way)),
      shift: (uid, delta) =>
        act('shifted', (blocks) => planShift(blocks, indexOf(blocks, uid), delta)),
      stepAtCaret: (way) => act('moved', (blocks) => planStep(blocks, caretBlock(), way), true),
      shiftAtCaret: (delta) =>
        act('shifted', (blocks) => planShift(blocks, caretBlock(), delta), true),
    };
  }, [editor, t]);
}
