'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef } from 'react';
import type { Offer } from '@/lib/editor/recognise/offer';
import { acceptOffer } from '@/lib/editor/recognise/recognise-part';
import { Kbd } from '../../ui/kbd';
import { marginDate } from '../chip/deadline-words';
import { useOffer } from './use-offer';

/** Pixels between the words and the offer. */
const GAP = 8;

/**
 * What Tab would do, beside the words: behind them at the end of a paragraph, else under them. Over the text,
 * never in it: nothing moves.
 */
export function OfferTip({
  editor,
  speechDate,
}: {
  readonly editor: Editor;
  readonly speechDate: string | null;
}) {
  const t = useTranslations('recognise');
  const offer = useOffer(editor);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: element } = box;
    const page = element?.closest<HTMLElement>('.page');
    if (!element || !page || !offer) return;
    const put = () => place(editor, offer, element, page);
    put();
    const size = new ResizeObserver(put);
    size.observe(page);
    return () => size.disconnect();
  }, [editor, offer]);
  const date = offer?.phrase.date ? marginDate(offer.phrase.date, speechDate) : null;
  const words = offer ? t(`to.${offer.phrase.kind}`, { date: date ?? '' }).trim() : '';
  return (
    <>
      <span role="status" className="sr-only">
        {offer ? t('offered', { text: offer.phrase.text, words }) : ''}
      </span>
      {offer ? (
        <div
          ref={box}
          aria-hidden="true"
          data-testid="offer"
          // Not `click`: the text must keep the focus and the caret.
          onMouseDown={(event) => {
            event.preventDefault();
            acceptOffer(editor.state, editor.view.dispatch.bind(editor.view), editor.view);
          }}
          className="offer-tip"
        >
          <Kbd>Tab</Kbd>
          {words}
        </div>
      ) : null}
    </>
  );
}

/** Behind the words where nothing follows and there is room, else under their end. */
function place(
  { state, view }: Editor,
  { phrase, start, last }: Offer,
  element: HTMLElement,
  page: HTMLElement,
): void {
  const to = Math.min(start + phrase.to, state.doc.content.size);
  const from = page.getBoundingClientRect();
  const behind = last ? Math.max(state.selection.head, to) : to;
  const line = view.coordsAtPos(behind, -1);
  const edge = view.dom.getBoundingClientRect().right;
  const beside = last && line.right + GAP + element.offsetWidth <= edge;
  const left = beside ? line.right + GAP : Math.min(line.right, edge - element.offsetWidth);
  const middle = (line.top + line.bottom - element.offsetHeight) / 2;
  element.dataset.beside = String(beside);
  element.style.left = `${left - from.left}px`;
  element.style.top = `${(beside ? middle : line.bottom + 2) - from.top}px`;
}
