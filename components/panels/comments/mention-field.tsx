'use client';
import { useTranslations } from 'next-intl';
import {
  type ComponentProps,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { mentionQuery } from '@/lib/review/mentions';
import type { ThreadPerson } from '@/lib/review/thread';
import { classNames } from '../../ui/class-names';

/** People offered at once. */
const MOST = 6;

interface Asked {
  /** Where the @ stands. */
  readonly from: number;
  readonly to: number;
  readonly found: readonly ThreadPerson[];
  readonly at: number;
}

/**
 * A field for words in which @ offers people: arrow keys choose, Enter or Tab take, Escape leaves the words as
 * they are. Keys of an input method belong to it.
 */
export function MentionField({
  value,
  onWrite,
  members,
  autoFocus,
  onKeyDown,
  ...field
}: Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'onKeyDown'> & {
  readonly value: string;
  readonly onWrite: (words: string) => void;
  readonly members: readonly ThreadPerson[];
  readonly autoFocus: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const t = useTranslations('comments');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  useEffect(() => {
    if (autoFocus) area.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  // After the words are in the field, not before.
  useLayoutEffect(() => {
    if (caret === null) return;
    area.current?.setSelectionRange(caret, caret);
    setCaret(null);
  }, [caret]);

  const ask = ({ value: words, selectionEnd: to }: HTMLTextAreaElement) => {
    const query = mentionQuery(words, to);
    const found = query ? matching(members, query.query) : [];
    setAsked(query && found.length > 0 ? { from: query.from, to, found, at: 0 } : null);
  };
  const take = ({ from, to }: Asked, { name }: ThreadPerson) => {
    const named = /[a-z0-9]$/i.test(name) ? `@${name} ` : `@${name}`;
    onWrite(value.slice(0, from) + named + value.slice(to));
    setCaret(from + named.length);
    setAsked(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const chosen = asked?.found[asked.at];
    if (!asked || !chosen || !plain) return onKeyDown(event);
    if (step)
      setAsked({ ...asked, at: (asked.at + step + asked.found.length) % asked.found.length });
    else if (event.key === 'Enter' || event.key === 'Tab') take(asked, chosen);
    else if (event.key === 'Escape') setAsked(null);
    else return onKeyDown(event);
    event.preventDefault();
  };
  return (
    <div className="grid gap-1">
      <textarea
        ref={area}
        {...field}
        value={value}
        aria-autocomplete="list"
        aria-controls={asked ? id : undefined}
        aria-activedescendant={asked ? `${id}-${asked.at}` : undefined}
        onChange={(event) => {
          onWrite(event.target.value);
          if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) {
            setAsked(null);
          } else ask(event.target);
        }}
        onCompositionEnd={({ currentTarget }) => ask(currentTarget)}
        onBlur={() => setAsked(null)}
        onKeyDown={onKey}
      />
      {asked ? (
        <div
          id={id}
          role="listbox"
          aria-label={t('mention')}
          className="anim-pop grid rounded-2 border border-line-1 bg-raised p-1 shadow-pop"
        >
          {asked.found.map((person, at) => (
            <div
              key={person.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === asked.at}
              // Not `click`: the caret must stay.
              onMouseDown={(event) => {
                event.preventDefault();
                take(asked, person);
              }}
              className={classNames(
                'flex h-8 cursor-pointer items-center rounded-1 px-2 text-13 hover:bg-fill-1 max-md:h-11',
                at === asked.at && 'bg-fill-2',
              )}
            >
              {person.name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function matching(members: readonly ThreadPerson[], query: string): readonly ThreadPerson[] {
  const wanted = query.toLowerCase();
  return members.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MOST);
}
