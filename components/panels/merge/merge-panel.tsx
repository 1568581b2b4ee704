'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { can } from '@/lib/access/can';
import { mergeFindings } from '@/lib/checks/merge/merge-findings';
import type { Place } from '@/lib/checks/merge/place';
import type { TermVariant } from '@/lib/checks/merge/term-variant';
import type { Block } from '@/lib/draft/draft';
import { docToBlocks } from '@/lib/schema/node-to-block';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { unitBook } from '@/lib/units/unit-book';
import { commentsOf } from '../../comments/comments';
import { goToBlock } from '../../editor/go-to-block';
import { goToPlace } from '../../editor/go-to-place';
import { WordBudget } from '../../editor/section-budget';
import { tryUntilDone } from '../../editor/try-until-done';
import { useMayWrite } from '../../editor/use-may-write';
import { useObservable } from '../../editor/use-observable';
import { useSettled } from '../../editor/use-settled';
import { sectionsOf } from '../../sections/section-book';
import { EmptyState } from '../../ui/empty-state';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { FindingList } from './finding-list';
import { LeftBehindList } from './left-behind-list';
import { leftBehind, mergeSections } from './merge-sections';
import { SectionList } from './section-list';
import { UnifyDialog } from './unify-dialog';

/** Below this the panel is a sheet over the text. */
const PHONE = '(max-width: 767.98px)';
const NO_BLOCKS: readonly Block[] = [];
const readBlocks = (editor: Editor): readonly Block[] => docToBlocks(editor.state.doc);

/** 统稿: all sections with what is open in them, and what stands out between them. */
export function MergePanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('merge');
  const { draftId, role, wordBudget } = draft;
  const editor = useObservable(session.editor);
  const { rows } = useObservable(session.outline);
  const { works, people } = useObservable(sectionsOf(session).known);
  const threads = useObservable(commentsOf(session, draftId).feed.threads);
  const [blocks] = useSettled(editor, readBlocks, NO_BLOCKS);
  const [units, setUnits] = useState<readonly RegistryUnit[]>([]);
  const [variant, setVariant] = useState<TermVariant | null>(null);
  const mayWrite = useMayWrite(session) && editor?.isEditable === true;
  const mayGive = can(role, 'draft.sections');
  const { list } = actions.units;
  useEffect(
    () =>
      tryUntilDone(
        () => list(draftId),
        (answer) => setUnits(answer.units ?? []),
      ),
    [list, draftId],
  );
  const book = useMemo(() => unitBook(units), [units]);
  const findings = useMemo(() => mergeFindings(blocks, book), [blocks, book]);
  const sections = useMemo(
    () => mergeSections(blocks, rows, works, threads),
    [blocks, rows, works, threads],
  );
  const headings = useMemo(() => headingsOf(blocks, rows), [blocks, rows]);
  const go = (run: (live: Editor) => void) => {
    if (!editor) return;
    // The sheet would hide the place.
    if (window.matchMedia(PHONE).matches) onClose();
    run(editor);
  };
  const ready = sections.filter(({ work }) => work?.status === 'ready').length;
  return (
    <>
      <PanelHeader
        title={t('title')}
        fact={ready > 0 ? t('ready', { n: ready }) : null}
        onClose={onClose}
      />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-4">
        {sections.length === 0 ? (
          <div className="px-4">
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          </div>
        ) : (
          <WordBudget value={wordBudget}>
            <SectionList
              {...{ sections, people, mayGive }}
              onGo={(uid) => go((live) => goToBlock(live, uid))}
            />
          </WordBudget>
        )}
        <LeftBehindList
          works={leftBehind(rows, works)}
          {...{ people, draftId }}
          actions={mayGive ? actions.sections : null}
          onDiscarded={() => sectionsOf(session).read()}
        />
        <FindingList
          findings={findings}
          whereIs={(uid) => headings.get(uid) ?? t('front')}
          onGo={(place: Place) => go((live) => goToPlace(live, place))}
          onUnify={mayWrite ? setVariant : null}
        />
      </div>
      {editor && variant ? (
        <UnifyDialog {...{ editor, variant }} onClose={() => setVariant(null)} />
      ) : null}
    </>
  );
}

/** For every block the point that it stands in or under, with its number. */
function headingsOf(
  blocks: readonly Block[],
  rows: readonly { readonly uid: string; readonly label: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  const points = new Map(rows.map(({ uid, label, title }) => [uid, label + title]));
  const headings = new Map<string, string>();
  let last: string | undefined;
  for (const { uid } of blocks) {
    last = points.get(uid) ?? last;
    if (last) headings.set(uid, last);
  }
  return headings;
}
