'use client';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useState } from 'react';
import {
  find,
  findKey,
  findPlugin,
  findState,
  goToHit,
  type Range,
} from '@/lib/editor/find/find-plugin';
import { comeIntoSight } from '@/lib/editor/sight/come-into-sight';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { FindField } from './find-field';
import { closePageTool } from './page-tool';
import { ReplaceRow } from './replace-row';

/** A longer selection is where to search rather than what to search for. */
const MOST_WORDS = 40;

/**
 * Find and, with the right to write, replace: a bar over the page. It is here as soon as Ctrl F is, so that the words
 * typed directly after it never land in the text (LATE5).
 */
export function FindBar({
  editor,
  mayWrite,
}: {
  readonly editor: Editor;
  readonly mayWrite: boolean;
}) {
  const t = useTranslations('find');
  const [chosen] = useState(() => selectionOf(editor));
  const [words, setWords] = useState(chosen.words);
  const [within, setWithin] = useState(chosen.words === '' && chosen.range !== null);
  const { count, active, chips } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { hits, active } = findState(state);
      return { count: hits.length, active, chips: hits.filter((hit) => hit.chip).length };
    },
  });
  const { range } = chosen;
  useEffect(() => {
    if (!findKey.get(editor.state)) editor.registerPlugin(findPlugin());
    find(editor.view, words, within ? range : null);
    showHit(editor);
  }, [editor, words, within, range]);
  useEffect(() => () => leave(editor), [editor]);

  const go = (step: 1 | -1) => {
    goToHit(editor.view, step);
    showHit(editor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      closePageTool();
      event.stopPropagation();
    } else if (event.key === 'F3') {
      go(event.shiftKey ? -1 : 1);
      event.preventDefault();
    }
  };
  return (
    <search
      data-find
      aria-label={t('title')}
      onKeyDown={onKeyDown}
      className="anim-pop absolute top-11 right-4 z-30 grid w-96 max-w-[calc(100%-2rem)] gap-1.5 rounded-3 bg-raised p-2 shadow-pop max-md:top-2"
    >
      <div className="flex items-center gap-1">
        <FindField
          label={t('find')}
          value={words}
          autoFocus
          onWords={setWords}
          onEnter={(back) => go(back ? -1 : 1)}
        />
        <output className="min-w-13 px-1 text-right text-12 whitespace-nowrap text-ink-3">
          {words === '' ? '' : t('place', { active: active + 1, count })}
        </output>
        <Button
          variant="ghost"
          square
          aria-label={t('previous')}
          title={`${t('previous')}　Shift Enter`}
          onClick={() => go(-1)}
        >
          <ChevronUp aria-hidden size={16} />
        </Button>
        <Button
          variant="ghost"
          square
          aria-label={t('next')}
          title={`${t('next')}　Enter`}
          onClick={() => go(1)}
        >
          <ChevronDown aria-hidden size={16} />
        </Button>
        <Button
          variant="ghost"
          square
          aria-label={t('close')}
          title={`${t('close')}　Esc`}
          onClick={closePageTool}
        >
          <X aria-hidden size={16} />
        </Button>
      </div>
      {mayWrite ? (
        <ReplaceRow editor={editor} count={count} chips={chips} onDone={() => showHit(editor)} />
      ) : null}
      {range ? (
        <Check checked={within} onChange={setWithin} className="px-1 text-12 text-ink-2">
          {t('within')}
        </Check>
      ) : null}
    </search>
  );
}

/** What was selected when the bar opened: words to look for, or a range to look in. */
function selectionOf({ state }: Editor): { readonly words: string; readonly range: Range | null } {
  const { from, to, empty, $from, $to } = state.selection;
  if (empty) return { words: '', range: null };
  const words = $from.sameParent($to) ? state.doc.textBetween(from, to) : '';
  return words.length > MOST_WORDS
    ? { words: '', range: { from, to } }
    : { words, range: { from, to } };
}

function showHit({ view }: Editor): void {
  const hit = view.dom.querySelector('.find-active');
  if (hit) comeIntoSight(hit, { block: 'nearest' });
}

/** The hit that was looked at stays selected, and the caret is in the text again. */
function leave({ view, isDestroyed }: Editor): void {
  if (isDestroyed) return;
  const { hits, active } = findState(view.state);
  const hit = hits[active];
  find(view, '', null);
  if (hit)
    view.dispatch(
      view.state.tr.setSelection(TextSelection.create(view.state.doc, hit.from, hit.to)),
    );
  view.focus();
}
