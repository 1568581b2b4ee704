'use client';
import { useTranslations } from 'next-intl';
import { BLANK_KINDS } from '@/lib/templates/blanks/blank-offer';
import { type BlankChoice, BlankItem } from './blank-item';

/** All offers, kind by kind. */
export function BlankList({
  choices,
  isSound,
  onChange,
}: {
  readonly choices: readonly BlankChoice[];
  readonly isSound: (name: string) => boolean;
  readonly onChange: (index: number, change: Partial<BlankChoice>) => void;
}) {
  const t = useTranslations('templates');
  return BLANK_KINDS.map((kind) => {
    const own = choices.flatMap((choice, index) =>
      choice.offer.kind === kind ? [{ choice, index }] : [],
    );
    if (own.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={`blanks-${kind}`} className="mt-4">
        <h3 id={`blanks-${kind}`} className="border-b border-line-1 pb-1 text-12 text-ink-2">
          {t(`kinds.${kind}`)}
        </h3>
        <ul>
          {own.map(({ choice, index }) => (
            <BlankItem
              key={index}
              {...{ choice, index, onChange }}
              refused={choice.taken && !isSound(choice.name)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
