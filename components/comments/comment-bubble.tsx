'use client';
import type { Editor } from '@tiptap/core';
import MessageSquareDiff from 'lucide-react/icons/message-square-diff';
import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';

/** Milliseconds a selection must rest. */
const REST_MS = 200;
const GAP = 8;

/**
 * Beside a selection that rests: the ways to comment on it, and to say it otherwise. In the margin, below it on
 * a phone.
 */
export function CommentBubble({
  editor,
  onBegin,
  onSuggest,
}: {
  readonly editor: Editor;
  readonly onBegin: () => void;
  /** Null where other words are typed into the text itself. */
  readonly onSuggest: (() => void) | null;
}) {
  const t = useTranslations('comments');
  const reword = useTranslations('suggest.wording')('begin');
  const place = useRestingSelection(editor);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const desk = editor.view.dom.closest('.desk');
    if (!element || !desk || place === null) return;
    const put = () => {
      const line = editor.view.coordsAtPos(place);
      const words = editor.view.dom.getBoundingClientRect();
      const seen = desk.getBoundingClientRect();
      const width = element.offsetWidth;
      const inMargin = seen.right - words.right >= width + 2 * GAP;
      const left = inMargin ? words.right + GAP : line.right - width / 2;
      element.style.left = `${Math.max(GAP, Math.min(left, seen.right - width - GAP))}px`;
      element.style.top = `${inMargin ? line.top : line.bottom + GAP}px`;
      const hidden = line.bottom < seen.top || line.top > seen.bottom - GAP;
      element.style.visibility = hidden ? 'hidden' : 'visible';
    };
    put();
    desk.addEventListener('scroll', put, { passive: true });
    // A panel that opens takes room from the text as a smaller window does.
    const room = new ResizeObserver(put);
    room.observe(desk);
    return () => {
      desk.removeEventListener('scroll', put);
      room.disconnect();
    };
  }, [editor, place]);
  if (place === null) return null;
  return (
    <div ref={box} className="anim-pop fixed z-20 flex gap-1.5">
      <Button
        // Not `click`: the selection must stay.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onBegin}
        title={`${t('add')}　Ctrl Alt M`}
        className="bg-raised! shadow-pop"
      >
        <MessageSquarePlus aria-hidden size={15} />
        {t('add')}
      </Button>
      {onSuggest ? (
        <Button
          onMouseDown={(event) => event.preventDefault()}
          onClick={onSuggest}
          className="bg-raised! shadow-pop"
        >
          <MessageSquareDiff aria-hidden size={15} />
          {reword}
        </Button>
      ) : null}
    </div>
  );
}

/** The end of a selection of words that has rested; null while there is none. */
function useRestingSelection(editor: Editor): number | null {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      setPlace(null);
      const { selection } = editor.state;
      if (selection.empty || editor.view.composing) return;
      timer = setTimeout(() => {
        if (!editor.isDestroyed) setPlace(editor.state.selection.to);
      }, REST_MS);
    };
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) look();
    };
    look();
    editor.on('selectionUpdate', look);
    editor.on('transaction', changed);
    return () => {
      clearTimeout(timer);
      editor.off('selectionUpdate', look);
      editor.off('transaction', changed);
    };
  }, [editor]);
  return place;
}
