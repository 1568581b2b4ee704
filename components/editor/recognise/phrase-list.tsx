'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Phrase } from '@/lib/recognise/block-phrases';
import { Check } from '../../ui/check';
import { useBoundWords } from '../chip/deadline-words';
import { useRoleWords } from '../chip/use-role-words';
import type { PhraseGroup } from './group-phrases';

/** A box to tick for each phrase: its kind, its words, and how they are read. */
export function PhraseList({
  groups,
  chosen,
  onChange,
}: {
  readonly groups: readonly PhraseGroup[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const t = useTranslations('recognise');
  const id = useId();
  const set = (key: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChange(next);
  };
  return groups.map(({ point, phrases }, index) => (
    <section key={phrases[0]?.key} aria-labelledby={`${id}${index}`} className="mt-3">
      <h3
        id={`${id}${index}`}
        className="truncate border-b border-line-1 pb-1 text-12 text-ink-3"
        lang={point ? 'zh-CN' : undefined}
      >
        {point ? (
          <>
            <span className="font-medium text-ink-2">{point.path}</span>
            <span className="ml-1.5">{point.title}</span>
          </>
        ) : (
          t('opening')
        )}
      </h3>
      <ul>
        {phrases.map(({ key, phrase }) => (
          <li key={key} className="border-b border-line-1 last:border-0">
            <Check
              checked={chosen.has(key)}
              onChange={(on) => set(key, on)}
              className="items-baseline! py-1.5"
            >
              <span
                className={`w-8 flex-none text-12 ${phrase.kind === 'deadline' ? 'text-dead' : 'text-resp'}`}
              >
                {t(`kind.${phrase.kind}`)}
              </span>
              <span className="min-w-0 flex-1">
                <span lang="zh-CN" className="block text-13">
                  {phrase.text}
                </span>
                <Read phrase={phrase} />
              </span>
            </Check>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** How the words are read: dates, or units by role. */
function Read({ phrase: { date, units } }: { readonly phrase: Phrase }) {
  const t = useTranslations('recognise');
  const chip = useTranslations('chip');
  const bounds = useBoundWords();
  const roleWords = useRoleWords();
  const read = date
    ? `${chip(`relations.${date.relation}`)} ${bounds(date) ?? t('noDate')}`
    : roleWords(units);
  return <span className="block text-12 text-ink-3 tabular-nums">{read}</span>;
}
