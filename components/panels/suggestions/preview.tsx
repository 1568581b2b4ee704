'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChangeWords } from '@/lib/editor/suggest/drawn-change';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import type { LiveSession } from '../../editor/live-session';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Segmented } from '../../ui/segmented';
import { fits, type SuggestionCard } from './cards';
import { nameFields } from './name-fields';
import { useTextWith } from './use-text-with';

const WHAT = ['all', 'none'] as const;
const NONE: readonly Suggestion[] = [];

/**
 * A look at the text as if all open suggestions were accepted, or none (SG10), over the text, which nobody can
 * write in meanwhile. Escape leaves it.
 */
export function Preview({
  session,
  cards,
  words,
  onClose,
}: {
  readonly session: LiveSession;
  /** All that are open. */
  readonly cards: readonly SuggestionCard[];
  readonly words: ChangeWords;
  readonly onClose: () => void;
}) {
  const t = useTranslations('suggestions');
  const [what, setWhat] = useState<(typeof WHAT)[number]>('all');
  const rows = useMemo(
    () => (what === 'all' ? cards.filter(fits).flatMap((card) => card.rows) : NONE),
    [what, cards],
  );
  const aside = cards.filter((card) => !fits(card)).reduce((n, card) => n + card.rows.length, 0);
  const text = useTextWith(session, rows);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (text) nameFields(article.current, rows, words);
  }, [text, rows, words]);
  const left = aside + (text?.left ?? 0);
  const main = document.querySelector('main');
  const region = useRef<HTMLElement>(null);
  useInsteadOf(main, region, onClose);
  if (!main) return null;
  return createPortal(
    <section
      ref={region}
      tabIndex={-1}
      aria-label={t('preview')}
      className="absolute inset-0 z-20 flex flex-col bg-paper outline-none max-md:fixed max-md:z-40 md:bg-ground"
    >
      <div className="flex min-h-[var(--tool-h)] flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-1 bg-surface px-4 py-1">
        <Segmented
          name="preview"
          label={t('preview')}
          value={what}
          onChange={(value) => setWhat(value === 'none' ? 'none' : 'all')}
          choices={WHAT.map((value) => ({ value, label: t(`as.${value}`) }))}
        />
        <p role="status" className="text-12 text-ink-3">
          {what === 'all' && left > 0 ? t('notFitting', { n: left }) : ''}
        </p>
        <span className="flex-1" />
        <Button onClick={onClose}>
          {t('backToText')}
          <span className="max-md:hidden">
            <Kbd>Esc</Kbd>
          </span>
        </Button>
      </div>
      <div className="@container min-h-0 flex-1 overflow-y-auto md:py-3">
        <div className="page">
          {text ? (
            <article
              ref={article}
              aria-label={t(`as.${what}`)}
              lang="zh-CN"
              className="speech"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: every text is escaped by draftToHtml
              dangerouslySetInnerHTML={{ __html: text.html }}
            />
          ) : null}
        </div>
      </div>
    </section>,
    main,
  );
}

/** What lies below takes nothing; the focus comes here and goes back. Escape leaves, but a field or menu first. */
function useInsteadOf(
  main: HTMLElement | null,
  region: { readonly current: HTMLElement | null },
  onClose: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const before = document.activeElement;
    const below = [...(main?.children ?? [])].filter((one) => one !== region.current);
    for (const one of below) one.toggleAttribute('inert', true);
    region.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(TAKES_ESCAPE)) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      for (const one of below) one.toggleAttribute('inert', false);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [main, region]);
}

const TAKES_ESCAPE = 'textarea, [role="menu"], [role="dialog"]';
