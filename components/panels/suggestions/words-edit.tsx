'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { newWording } from '@/lib/suggestions/reworded';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { Button } from '../../ui/button';
import { INPUT_STYLE } from '../../ui/field';

/** Words by suggestion, where they are not its author's. */
export type OtherWords = ReadonlyMap<string, string>;

/** The suggestions of a card whose words can be changed while it is accepted. */
export function wordable(rows: readonly Suggestion[]): readonly Suggestion[] {
  return rows.filter(({ hunk }) => newWording(hunk) !== null);
}

/** The new words of a card, to be changed and accepted so (SG12). Ctrl Enter accepts, Escape gives up. */
export function WordsEdit({
  rows,
  pending,
  onAccept,
  onClose,
}: {
  readonly rows: readonly Suggestion[];
  readonly pending: boolean;
  readonly onAccept: (words: OtherWords) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('suggestions');
  const common = useTranslations('common');
  const fields = wordable(rows);
  const [words, setWords] = useState<OtherWords>(
    () => new Map(fields.map(({ id, hunk }) => [id, newWording(hunk) ?? ''])),
  );
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const said = (id: string) => words.get(id) ?? '';
  // Of words that only come nothing would be left.
  const fits = fields.every(({ id, hunk }) =>
    hunk.op === 'text' && hunk.del.length > 0 ? true : said(id) !== '',
  );
  const accept = () => {
    if (fits && !pending) onAccept(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const accepts = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (accepts || (event.altKey && event.code === 'KeyY')) {
      event.preventDefault();
      event.stopPropagation();
      accept();
    } else if (event.key === 'Escape') {
      // Not the panel's: the form closes.
      event.preventDefault();
      onClose();
    }
  };
  return (
    <form
      className="grid gap-2"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      {fields.map(({ id, hunk }, at) => (
        <textarea
          key={id}
          ref={at === 0 ? first : undefined}
          aria-label={fields.length > 1 ? t('wordingOf', { n: at + 1 }) : t('wording')}
          lang="zh-CN"
          rows={1}
          value={said(id)}
          onChange={({ target: { value } }) =>
            setWords(new Map(words).set(id, withLines(value, linesOf(newWording(hunk) ?? ''))))
          }
          className={`${INPUT_STYLE} field-sizing-content max-h-60 min-h-9 resize-none py-1.5 leading-5.5 max-md:text-16`}
        />
      ))}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" aria-disabled={!fits || pending || undefined}>
          {t('acceptEdited')}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

const linesOf = (words: string) => words.split('\n').length;

/** A paragraph that was not suggested is not made here: further lines go on in the last one. */
function withLines(words: string, most: number): string {
  const lines = words.split('\n');
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join('')].join('\n');
}
