import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChangeWords } from '@/lib/editor/suggest/drawn-change';
import type { Hunk, TextHunk } from '@/lib/suggestions/hunk';
import { newWording } from '@/lib/suggestions/reworded';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { partTokens, wordingOf } from '@/lib/suggestions/text-tokens';

/** Characters shown around words, and of what comes or goes as a whole. */
const AROUND = 8;
const MOST = 240;

/** One change as it reads: struck and underlined words, fields of a chip, a paragraph's form, a move. */
export function ChangeLine({
  suggestion,
  words,
}: {
  readonly suggestion: Suggestion;
  readonly words: ChangeWords;
}) {
  const t = useTranslations('suggestions');
  const { hunk, quote } = suggestion;
  if (hunk.op === 'text') return <TextLine {...{ suggestion, hunk }} />;
  if (hunk.op === 'insert' || hunk.op === 'delete') {
    const said = shown(wordingOf(partTokens(hunk.block.inlines)));
    return (
      <Line label={t(hunk.op === 'insert' ? 'paragraphIn' : 'paragraphOut')}>
        {hunk.op === 'insert' ? <Comes>{said}</Comes> : <Goes>{said}</Goes>}
      </Line>
    );
  }
  if (hunk.op === 'move') return <Line label={words.move(hunk, 'asked')}>{shown(quote)}</Line>;
  if (hunk.op === 'attrs') return <Line label={shown(quote, 12)}>{words.attrs(hunk)}</Line>;
  return <Line label={shown(quote, 12)}>{words.field(hunk)}</Line>;
}

/** What was accepted of a change in other words than were suggested. */
export function AcceptedLine({ hunk }: { readonly hunk: Hunk }) {
  const t = useTranslations('suggestions');
  const words = newWording(hunk);
  return (
    <Line label={t('acceptedAs')}>{words ? <Comes>{shown(words)}</Comes> : t('nothing')}</Line>
  );
}

function TextLine({
  suggestion: { prefix, suffix },
  hunk,
}: {
  readonly suggestion: Suggestion;
  readonly hunk: TextHunk;
}) {
  const t = useTranslations('suggestions');
  const [gone, come] = [hunk.del, hunk.ins].map((parts) => wordingOf(partTokens(parts)));
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1).slice(-AROUND);
  const behind = suffix.split('\n', 1)[0]?.slice(0, AROUND) ?? '';
  if (gone === come) return <Line label={t('look')}>{shown(gone ?? '')}</Line>;
  return (
    <Line label="">
      <span className="text-ink-3">{before}</span>
      {gone ? <Goes>{shown(gone)}</Goes> : null}
      {come ? <Comes>{shown(come)}</Comes> : null}
      <span className="text-ink-3">{behind}</span>
    </Line>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className="leading-5.5 wrap-anywhere">
      {label ? <span className="mr-1.5 text-12 text-ink-3">{label}</span> : null}
      <span lang="zh-CN">{children}</span>
    </p>
  );
}

function Goes({ children }: { readonly children: ReactNode }) {
  return <del className="text-ink-3 decoration-over">{children}</del>;
}

function Comes({ children }: { readonly children: ReactNode }) {
  return (
    <ins className="bg-accent-tint text-accent decoration-1 underline-offset-3">{children}</ins>
  );
}

/** A paragraph's end shows as a sign; what is very long is cut. */
function shown(words: string, most = MOST): string {
  const signed = words.replaceAll('\n', '↵');
  return signed.length > most ? `${signed.slice(0, most)}…` : signed;
}
