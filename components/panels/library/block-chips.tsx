'use client';
import type { Editor } from '@tiptap/core';
import type { DraftMeta } from '@/lib/draft/draft';
import { ChipsOfText } from '../../editor/chip/chips-of-text';
import type { UnitActions } from '../../editor/chip/unit-choice';
import { useUnits } from '../../editor/chip/use-units';

/** Chips in the content of a library block, made and changed as in the draft whose library is open (LIB7). */
export function BlockChips(props: {
  readonly editor: Editor;
  readonly draftId: string;
  readonly meta: DraftMeta;
  readonly actions: UnitActions;
}) {
  const units = useUnits(props.draftId, props.actions);
  return <ChipsOfText {...props} units={units} />;
}
