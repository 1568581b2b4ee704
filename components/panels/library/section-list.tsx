'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LibrarySection } from '@/lib/sections/library-section';
import { type CardActs, SectionCard } from './section-card';

/** Hundreds of cards stay as they are when more come behind them. */
const Card = memo(SectionCard);

/** The same acts at every drawing, doing what was meant last. */
function useSteadyActs(acts: CardActs): CardActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [steady] = useState<CardActs>(() => ({
    onOpen: (section) => latest.current.onOpen(section),
    onChoose: (section, chosen) => latest.current.onChoose(section, chosen),
    onInsert: (section) => latest.current.onInsert(section),
    onEdit: (section) => latest.current.onEdit(section),
    onVersions: (section) => latest.current.onVersions(section),
    onUses: (section) => latest.current.onUses(section),
    onRetire: (section, retired) => latest.current.onRetire(section, retired),
    dragged: (section) => latest.current.dragged(section),
  }));
  return steady;
}

/** Cards in a list: arrow keys step through them, Ctrl Enter inserts, the end of the list asks for more. */
export function SectionList({
  sections,
  openId,
  chosen,
  mayInsert,
  whyOf,
  acts,
  onEnd,
}: {
  readonly sections: readonly LibrarySection[];
  readonly openId: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly mayInsert: boolean;
  readonly whyOf?: (section: LibrarySection) => string;
  readonly acts: CardActs;
  readonly onEnd?: () => void;
}) {
  const t = useTranslations('library');
  const steady = useSteadyActs(acts);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element || !onEnd) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onEnd(), {
      rootMargin: '600px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [onEnd]);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const { target } = event;
    const item = target instanceof Element ? target.closest('[data-section]') : null;
    const section = sections.find(({ id }) => id === item?.getAttribute('data-section'));
    if (!item || !section) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (mayInsert && !section.retired) acts.onInsert(section);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const next = event.key === 'ArrowDown' ? item.nextElementSibling : item.previousElementSibling;
    const button = next?.querySelector<HTMLElement>('button[aria-expanded]');
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <>
      <ul aria-label={t('name')} onKeyDown={onKeyDown}>
        {sections.map((section) => (
          <Card
            key={section.id}
            section={section}
            open={section.id === openId}
            chosen={chosen.has(section.id)}
            mayInsert={mayInsert}
            {...(whyOf ? { why: whyOf(section) } : {})}
            acts={steady}
          />
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}
