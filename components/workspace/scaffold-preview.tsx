'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Scaffold } from '@/lib/sections/scaffolds/scaffold';
import {
  budgetOfMinutes,
  CHARS_PER_MINUTE,
  partBudget,
} from '@/lib/sections/scaffolds/word-budget';
import { TextField } from '../ui/field';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/**
 * The parts of a scaffold with what belongs there and how long each should be. Minutes and 字 are two
 * ways to say the same; 字 is what is kept.
 */
export function ScaffoldPreview({
  scaffold,
  error,
}: {
  readonly scaffold: Scaffold;
  readonly error: string | undefined;
}) {
  const t = useTranslations('newDraft');
  const [words, setWords] = useState(String(budgetOfMinutes(scaffold.minutes)));
  const total = Math.max(0, Number(words) || 0);
  let points = 0;
  return (
    <section aria-labelledby="parts" className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-[10rem_10rem_1fr]">
        <TextField
          name="minutes"
          label={t('minutes')}
          hint={t('minutesHint', { rate: CHARS_PER_MINUTE })}
          inputMode="decimal"
          value={total > 0 ? String(Math.round((total / CHARS_PER_MINUTE) * 10) / 10) : ''}
          onChange={({ target }) => setWords(wordsOf(target.value))}
          autoComplete="off"
        />
        <TextField
          name="words"
          label={t('words')}
          error={error}
          inputMode="numeric"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          autoComplete="off"
        />
      </div>
      <div>
        <h2 id="parts" className="border-b border-line-1 pb-1.5 text-12 text-ink-2">
          {t('parts')}
        </h2>
        <ol lang="zh-CN">
          {scaffold.parts.map(({ key, kind, heading, guidance, share }) => (
            <li
              key={key}
              className="grid grid-cols-[1fr_3rem_4rem] items-baseline gap-x-3 border-b border-line-1 py-2 md:grid-cols-[1fr_8rem_3rem_4rem]"
            >
              <span className="min-w-0">
                <span className="block font-medium">
                  {kind === 'point' ? `${NUMERALS[points++] ?? ''}、` : ''}
                  <Heading text={heading} />
                </span>
                <span className="block text-12 text-ink-3">{guidance}</span>
              </span>
              <span aria-hidden="true" className="h-1 bg-fill-2 max-md:hidden">
                <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
              </span>
              <span className="text-right text-12 text-ink-3">{Math.round(share * 100)}%</span>
              <span className="text-right">{partBudget(total, share).toLocaleString('en')}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** A heading with its places to fill in, as the text shows them. */
function Heading({ text }: { readonly text: string }) {
  return text
    .split(/(\{\{[^{}]+\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{{') ? (
        <span key={piece} className="rounded-[2px] bg-(--hold-tint) text-(--hold)">
          {piece.slice(2, -2)}
        </span>
      ) : (
        piece
      ),
    );
}

function wordsOf(minutes: string): string {
  const typed = Number(minutes.replace(/[^\d.]/g, ''));
  return typed > 0 ? String(budgetOfMinutes(typed)) : '';
}
