'use client';
import Eye from 'lucide-react/icons/eye';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { can } from '@/lib/access/can';
import type { Decision } from '@/lib/suggestions/suggestion';
import { toldApart } from '@/lib/suggestions/told-apart';
import { commentsOf } from '../../comments/comments';
import { useObservable } from '../../editor/use-observable';
import { useChangeWords } from '../../suggest/change-words';
import { suggestDesk } from '../../suggest/suggest-desk';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useSteady } from '../../ui/use-steady';
import { useCardBesideText } from '../comments/use-card-beside-text';
import { useCaretSection } from '../comments/use-caret-section';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { type SuggestionCard as Card, cardsOf, fits } from './cards';
import { goToCard } from './go-to-card';
import type { Otherwise } from './post-decision';
import { Preview } from './preview';
import { spanOfCard } from './span-of-card';
import { SuggestionCard } from './suggestion-card';
import { ALL, SuggestionFilters } from './suggestion-filters';
import { useArrivedSuggestion } from './use-arrived-suggestion';
import { useDecide } from './use-decide';
import { useDecideKeys } from './use-decide-keys';
import { useFocusOnward } from './use-focus-onward';
import { useSaid } from './use-said';
import { useStandings } from './use-standings';

/** 建议: what is suggested, in the order of the text, and the decisions on it. */
export function SuggestionsPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('suggestions');
  const title = useTranslations('panel')('suggestions');
  const desk = suggestDesk(session);
  const { feed } = desk;
  const open = useObservable(feed.open);
  const decided = useObservable(feed.decided);
  const editor = useObservable(session.editor);
  const people = useObservable(session.people);
  const standings = useStandings(session, open);
  const words = useChangeWords();
  const [choices, setChoices] = useState(ALL);
  const looked = useObservable(desk.active);
  const setActive = desk.active.set;
  useArrivedSuggestion(desk, (id, decided) => {
    setChoices({ ...ALL, decided });
    setActive(id);
  });
  const section = useCaretSection(editor, choices.section);
  const { decide, pending } = useDecide(draft.draftId, feed);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => () => desk.active.set(null), [desk]);
  const may = can(draft.role, 'draft.decide');
  const { outbox, feed: threads } = commentsOf(session, draft.draftId);
  const talk = useMemo(() => ({ outbox, feed }), [outbox, feed]);
  const talking = {
    talk,
    actions: actions.comments,
    members: useObservable(threads.people),
    me: draft.me.id,
    replies: can(draft.role, 'draft.comment'),
  };

  const asked = useMemo(() => cardsOf(open?.values() ?? [], standings), [open, standings]);
  const all = choices.decided ? cardsOf(decided.values(), standings).sort(latestFirst) : asked;
  const cards = all.filter(
    ({ rows, block }) =>
      (choices.author === '' || rows[0]?.authorId === choices.author) &&
      (choices.decided || !section || (block >= section.from && block < section.to)),
  );
  const current = cards.find(({ rows }) => rows.some(({ id }) => id === looked));
  const active = current?.id ?? null;
  useCardBesideText(list, editor, active, spanOfCard(session, current));

  const leaves = useFocusOnward(list, active, cards.length);

  const onDecide = useSteady((decision: Decision, card: Card, otherwise?: Otherwise) => {
    if (pending) return;
    leaves();
    if (decision !== 'open') setActive(neighbour(cards, card)?.id ?? null);
    decide(decision, [card.rows], otherwise);
  });
  const [previews, setPreviews] = useState(false);
  const onGo = useSteady((card: Card) => {
    if (!previews) return goToCard(session, card);
    setPreviews(false);
    // Once the text below takes the focus again.
    setTimeout(() => goToCard(session, card));
  });
  const said = useSaid(words);
  const [told, setTold] = useState('');
  useDecideKeys({
    move: (by) => {
      const at = current ? cards.indexOf(current) : -1;
      const next =
        at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
      const card = cards[next];
      setActive(card?.id ?? null);
      if (card) setTold(t('at', { at: next + 1, all: cards.length, said: said(card) }));
    },
    accept: () => {
      if (may && current && !choices.decided && fits(current)) onDecide('accepted', current);
    },
    reject: () => {
      if (may && current && !choices.decided) onDecide('rejected', current);
    },
  });

  const shown = cards.filter(fits);
  const count = (some: readonly Card[]) => toldApart(some.flatMap(({ rows }) => rows)).length;
  const authors = new Map(
    [...(open?.values() ?? [])].map(({ authorId, authorName }) => [authorId, authorName]),
  );
  const counts = {
    open: toldApart([...(open?.values() ?? [])]).length,
    decided: toldApart([...decided.values()]).length,
  };
  return (
    <>
      <PanelHeader title={title} onClose={onClose}>
        <Button
          variant="ghost"
          aria-pressed={previews}
          aria-disabled={open === null || undefined}
          onClick={() => setPreviews(!previews)}
        >
          <Eye aria-hidden size={15} />
          {t('preview')}
        </Button>
      </PanelHeader>
      {previews ? (
        <Preview {...{ session, words }} cards={asked} onClose={() => setPreviews(false)} />
      ) : null}
      <p role="status" className="sr-only">
        {told}
      </p>
      <SuggestionFilters {...{ choices, counts, authors }} onChange={setChoices} />
      <div className="relative min-h-0 flex-1 overflow-y-auto">
        <div ref={list} className="grid gap-3 px-4 py-3">
          {cards.map((card) => (
            <SuggestionCard
              key={card.id}
              {...{ card, people, words, may, pending, onDecide, onGo, ...talking }}
              draftId={draft.draftId}
              active={card.id === active}
              onActivate={setActive}
            />
          ))}
          {open === null ? (
            <p role="status" className="text-12 text-ink-3">
              {t('loading')}
            </p>
          ) : cards.length > 0 ? null : choices.decided || open.size > 0 ? (
            <p className="text-ink-3">{t(choices.decided ? 'noneDecided' : 'noneFiltered')}</p>
          ) : (
            <EmptyState title={t('noneTitle')}>{t(may ? 'noneMay' : 'noneRead')}</EmptyState>
          )}
        </div>
      </div>
      {may && !choices.decided && shown.length > 1 ? (
        <div className="flex flex-none flex-wrap items-center gap-2 border-t border-line-1 px-4 py-2">
          <Button
            aria-disabled={pending || undefined}
            onClick={() =>
              !pending &&
              decide(
                'accepted',
                shown.map(({ rows }) => rows),
              )
            }
          >
            {t('acceptAll', { n: count(shown) })}
          </Button>
          <Button
            variant="ghost"
            aria-disabled={pending || undefined}
            onClick={() =>
              !pending &&
              decide(
                'rejected',
                cards.map(({ rows }) => rows),
              )
            }
          >
            {t('rejectAll', { n: count(cards) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** The card to go on with when one is decided. */
function neighbour(cards: readonly Card[], { id }: Card): Card | undefined {
  const at = cards.findIndex((card) => card.id === id);
  return cards[at + 1] ?? cards[at - 1];
}

function latestFirst(a: Card, b: Card): number {
  const at = ({ rows }: Card) => rows[0]?.decidedAt ?? '';
  return at(a) < at(b) ? 1 : -1;
}
