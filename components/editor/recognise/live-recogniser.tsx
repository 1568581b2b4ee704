'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import type { Units } from '../chip/use-units';
import type { LiveSession } from '../live-session';
import { closePageTool, pageTool } from '../page-tool';
import { useLoaded } from '../use-loaded';
import { useMayEdit } from '../use-may-write';
import { useObservable } from '../use-observable';
import { OfferTip } from './offer-tip';

const loadFollower = () => import('@/lib/editor/recognise/follow-phrases');
const loadDialog = () => import('./recognise-dialog');

/** Reads the live text for units and dates, for those who may write: lines, the offer, the list of all. */
export function LiveRecogniser({
  editor,
  session,
  meta: { speechDate, region },
  units: {
    book: { known },
  },
}: {
  readonly editor: Editor;
  readonly session: LiveSession;
  readonly meta: DraftMeta;
  readonly units: Units;
}) {
  const mayWrite = useMayEdit(session);
  const context = useMemo<RecogniseContext>(
    () => ({ speechDate, region, units: known }),
    [speechDate, region, known],
  );
  const follower = useLoaded(mayWrite, loadFollower);
  const wanted = useObservable(pageTool)?.name === 'recognise';
  const dialog = useLoaded(wanted, loadDialog);
  useEffect(() => {
    if (follower && mayWrite) return follower.followPhrases(editor, context);
  }, [follower, mayWrite, editor, context]);
  if (!mayWrite) return null;
  return (
    <>
      <OfferTip editor={editor} speechDate={speechDate} />
      {wanted && dialog ? (
        <dialog.RecogniseDialog editor={editor} context={context} onClose={closePageTool} />
      ) : null}
    </>
  );
}
