'use client';
import { useCallback } from 'react';
import { sectionBlocks } from '@/lib/editor/blocks/section-blocks';
import { type DropPlace, planDrop } from '@/lib/editor/sections/plan-drop';
import { SectionsOfDraft, sectionsOf } from '../sections/section-book';
import { goToBlock } from './go-to-block';
import type { LiveSession } from './live-session';
import { Outline } from './outline';
import { WordBudget } from './section-budget';
import { rateOf, SpeakingRate } from './speaking-time';
import { useCurrentPoint } from './use-current-point';
import { useLoaded } from './use-loaded';
import { useMayEdit } from './use-may-write';
import { useFact, useObservable } from './use-observable';
import { useSectionMoves } from './use-section-moves';

const loadMissing = () => import('../scaffolds/missing-parts');

/** The outline of the live text. */
export function LiveOutline({
  session,
  wordBudget,
  scaffold,
  onClose,
}: {
  readonly session: LiveSession;
  readonly wordBudget: number | null;
  /** Key of the scaffold that the draft was made from. */
  readonly scaffold: string | null;
  readonly onClose: () => void;
}) {
  const editor = useObservable(session.editor);
  const people = useObservable(session.people);
  const facts = useObservable(session.outline);
  const rate = useFact(session.meta, rateOf);
  const sections = useObservable(sectionsOf(session).known);
  const current = useCurrentPoint(editor);
  const mayWrite = useMayEdit(session);
  const moves = useSectionMoves(mayWrite ? editor : null);
  const missing = useLoaded(scaffold !== null && mayWrite, loadMissing);
  const go = useCallback(
    (uid: string) => {
      if (editor) goToBlock(editor, uid);
    },
    [editor],
  );
  const refusalOf = useCallback(
    (uid: string, place: DropPlace) => {
      const planned = editor && planDrop(sectionBlocks(editor.state.doc), uid, place);
      return planned && !planned.ok ? planned.error : null;
    },
    [editor],
  );
  return (
    <WordBudget value={wordBudget}>
      <SpeakingRate value={rate}>
        <SectionsOfDraft value={sections}>
          <Outline {...{ facts, current, people, moves, refusalOf, onClose }} onGo={go}>
            {editor && mayWrite && scaffold !== null && missing ? (
              <missing.MissingParts editor={editor} made={scaffold} />
            ) : null}
          </Outline>
        </SectionsOfDraft>
      </SpeakingRate>
    </WordBudget>
  );
}
