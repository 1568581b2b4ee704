'use client';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { INPUT_STYLE } from '../../ui/field';

/** UTF-16 units; the limit of the document format (`lib/ytext` F8). */
const LONGEST = 2_000;

/**
 * The words of a chip. They are in the text at once; words of somebody else that replace them are
 * shown with a way back.
 */
export function WordingField({
  value,
  peer,
  first,
  onChange,
}: {
  readonly value: string;
  readonly peer: string | null;
  /** Whether the popover begins here. */
  readonly first: boolean;
  readonly onChange: (words: string) => void;
}) {
  const t = useTranslations('chip');
  const id = useId();
  /** What stands in the field but not in the text: half-composed or too long. */
  const [held, setHeld] = useState<string | null>(null);
  const [lost, setLost] = useState<{ mine: string; theirs: string } | null>(null);
  const mine = useRef<string | null>(null);
  const composing = useRef(false);
  if (mine.current !== null && value !== mine.current && !composing.current) {
    const before = mine.current;
    mine.current = null;
    setLost({ mine: before, theirs: value });
  }
  const write = (words: string) => {
    // One line: a line end would end the paragraph.
    const line = words.replace(/[\r\n]+/gu, '');
    if (composing.current || line.length > LONGEST) return setHeld(line);
    setHeld(null);
    mine.current = line;
    onChange(line);
  };
  const shown = held ?? value;
  const tooLong = shown.length > LONGEST;
  return (
    <div className="border-t border-line-1 px-3.5 py-2.5">
      <div className="grid grid-cols-[minmax(2.5rem,auto)_1fr] items-start gap-1.5">
        <label htmlFor={id} className="pt-1.5 text-12 text-ink-3">
          {t('wording')}
        </label>
        <textarea
          id={id}
          lang="zh-CN"
          rows={Math.min(4, Math.max(1, Math.ceil(shown.length / 19)))}
          value={shown}
          {...(first ? { 'data-first': '' } : {})}
          aria-invalid={tooLong || undefined}
          aria-describedby={tooLong ? `${id}-error` : undefined}
          spellCheck={false}
          onChange={(event) => write(event.target.value)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            write(event.currentTarget.value);
          }}
          onBlur={() => {
            if (held !== null && held.length <= LONGEST) write(held);
          }}
          className={classNames(INPUT_STYLE, 'resize-none px-2! py-1 text-13!')}
        />
      </div>
      {tooLong ? (
        <p id={`${id}-error`} role="alert" className="mt-1 pl-11 text-12 text-over">
          {t('wordingLong', { n: shown.length })}
        </p>
      ) : null}
      {lost ? (
        <div role="alert" className="mt-2 rounded-2 bg-near-tint px-2.5 py-2">
          <p className="text-13">
            {t('changed', { name: peer ?? t('someone'), text: lost.theirs })}
          </p>
          <div className="mt-1.5 flex gap-2">
            <Button
              onClick={() => {
                write(lost.mine);
                setLost(null);
              }}
            >
              {t('restoreMine')}
            </Button>
            <Button variant="ghost" onClick={() => setLost(null)}>
              {t('seen')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
