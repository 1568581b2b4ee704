'use client';
import Check from 'lucide-react/icons/check';
import Link from 'lucide-react/icons/link';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useState } from 'react';
import type { ChangeWords } from '@/lib/editor/suggest/drawn-change';
import type { Decision } from '@/lib/suggestions/suggestion';
import { colourOf } from '../../suggest/shown-changes';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { When } from '../../workspace/when';
import { copyCardLink } from '../card-link';
import { PersonSeal } from '../comments/person-seal';
import { type SuggestionCard as Card, linesOf, sameCard } from './cards';
import { AcceptedLine, ChangeLine } from './change-line';
import { ConflictLines } from './conflict-lines';
import type { Otherwise } from './post-decision';
import { SuggestionTalk, type TalkContext } from './suggestion-talk';
import { useSaid } from './use-said';
import { WordsEdit, wordable } from './words-edit';

/** What a card needs beside its suggestions. */
export interface SuggestionContext extends TalkContext {
  readonly draftId: string;
  readonly words: ChangeWords;
  /** Whether this person decides. */
  readonly may: boolean;
  readonly pending: boolean;
  readonly onDecide: (decision: Decision, card: Card, otherwise?: Otherwise) => void;
  readonly onGo: (card: Card) => void;
}

interface CardProps extends SuggestionContext {
  readonly card: Card;
  readonly active: boolean;
  readonly onActivate: (id: string) => void;
}

/** A suggestion, or a group: who, when, what would change, and the decision. Drawn again only when it changed. */
export const SuggestionCard = memo(DrawnCard, (a, b) => {
  const names = Object.keys(a) as (keyof CardProps)[];
  return names.every((name) => (name === 'card' ? sameCard(a.card, b.card) : a[name] === b[name]));
});

function DrawnCard({ card, active, onActivate, ...context }: CardProps) {
  const t = useTranslations('suggestions');
  const said = useSaid(context.words);
  const [first] = card.rows;
  if (!first) return null;
  const lines = linesOf(card);
  const conflict = first.status === 'open' && (card.state === 'changed' || card.state === 'gone');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the focus does what a click does
    <article
      data-thread={card.id}
      tabIndex={-1}
      aria-label={said(card)}
      aria-current={active || undefined}
      onClick={() => onActivate(card.id)}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) onActivate(card.id);
      }}
      className={classNames(
        `sug-${colourOf(context.people, first.authorId)} grid gap-2 rounded-2 border border-l-[3px] border-l-(--sug)! bg-raised p-3`,
        conflict ? 'border-over' : active ? 'border-line-2' : 'border-line-1',
        active && 'shadow-pop',
      )}
    >
      <div className="flex items-center gap-2">
        <PersonSeal id={first.authorId} name={first.authorName} people={context.people} />
        <span className="truncate font-medium">{first.authorName}</span>
        <span className="text-12 text-ink-3">
          <When at={new Date(first.at)} now={new Date()} />
        </span>
        <span className="flex-1" />
        {conflict ? (
          <span className="inline-flex items-center gap-1 text-12 text-over">
            <TriangleAlert aria-hidden size={14} />
            {t(card.state === 'gone' ? 'gone' : 'changed')}
          </span>
        ) : lines.length > 1 ? (
          <span className="text-12 text-ink-3">{t('places', { n: lines.length })}</span>
        ) : null}
        <Button
          variant="ghost"
          square
          aria-label={t('link')}
          title={t('link')}
          className="-my-1.5"
          onClick={() => copyCardLink(context.draftId, 'suggestion', first.id, t('linkCopied'))}
        >
          <Link aria-hidden size={14} />
        </Button>
      </div>
      {lines.map(({ row, standing }) =>
        conflict && standing?.state === 'changed' ? (
          <ConflictLines key={row.id} suggestion={row} current={standing.current} />
        ) : (
          <ChangeLine key={row.id} suggestion={row} words={context.words} />
        ),
      )}
      {card.rows.map(({ id, reworded }) =>
        reworded ? <AcceptedLine key={id} hunk={reworded} /> : null,
      )}
      {first.status === 'open' ? (
        context.may ? (
          <Choices {...{ card, active, conflict }} {...context} />
        ) : null
      ) : (
        <Decided {...{ card }} {...context} />
      )}
      <SuggestionTalk rows={card.rows} {...context} />
    </article>
  );
}

function Choices({
  card,
  active,
  conflict,
  pending,
  onDecide,
  onGo,
}: SuggestionContext & {
  readonly card: Card;
  readonly active: boolean;
  readonly conflict: boolean;
}) {
  const t = useTranslations('suggestions');
  const [editing, setEditing] = useState(false);
  const off = { 'aria-disabled': pending || undefined };
  const reject = (
    <Button
      {...off}
      aria-keyshortcuts="Alt+N"
      title="Alt N"
      onClick={() => onDecide('rejected', card)}
    >
      {t('reject')}
    </Button>
  );
  if (conflict) {
    const now = card.state === 'changed' ? nowOf(card) : null;
    return (
      <Row>
        {now ? (
          <Button variant="primary" {...off} onClick={() => onDecide('accepted', card, { now })}>
            {t('applyNow')}
          </Button>
        ) : null}
        {card.state === 'changed' ? (
          <Button onClick={() => onGo(card)}>{t('editMyself')}</Button>
        ) : null}
        {reject}
      </Row>
    );
  }
  const told = linesOf(card).map(({ row }) => row);
  if (editing)
    return (
      <WordsEdit
        {...{ pending }}
        rows={told}
        onAccept={(words) => onDecide('accepted', card, { words })}
        onClose={() => setEditing(false)}
      />
    );
  return (
    <Row>
      <Button
        variant={active ? 'primary' : 'default'}
        {...off}
        aria-keyshortcuts="Alt+Y"
        title="Alt Y"
        onClick={() => onDecide('accepted', card)}
      >
        <Check aria-hidden size={15} />
        {t('accept')}
      </Button>
      {reject}
      {wordable(told).length > 0 ? (
        <Button variant="ghost" {...off} onClick={() => setEditing(true)}>
          {t('edit')}
        </Button>
      ) : null}
    </Row>
  );
}

/** What stands where the changes of a card are put (G7); null when they can't be put there. */
function nowOf({ rows, standings }: Card): ReadonlyMap<string, string> | null {
  const [first] = rows;
  const one = rows.length === 1 && first?.hunk.op === 'text';
  if (!one && rows.some(({ hunk }) => hunk.op !== 'chip')) return null;
  return new Map(
    rows.flatMap(({ id }, at) => {
      const standing = standings[at];
      return standing?.state === 'changed' ? [[id, standing.current]] : [];
    }),
  );
}

function Decided({ card, may, pending, onDecide }: SuggestionContext & { readonly card: Card }) {
  const t = useTranslations('suggestions');
  const [first] = card.rows;
  if (!first) return null;
  const name = first.decidedBy ?? '';
  return (
    <Row>
      <span
        className={classNames('text-12', first.status === 'accepted' ? 'text-done' : 'text-ink-3')}
      >
        {t(first.status === 'accepted' ? 'acceptedBy' : 'rejectedBy', { name })}
      </span>
      <span className="flex-1" />
      {may ? (
        <Button
          variant="ghost"
          aria-disabled={pending || undefined}
          onClick={() => onDecide('open', card)}
        >
          {t('undo')}
        </Button>
      ) : null}
    </Row>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}
