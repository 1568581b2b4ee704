import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Marked } from './marked';
import { SpeechDate } from './speech-date';
import { When } from './when';

interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** One found draft, as plain data. */
export interface SearchResult {
  readonly id: string;
  readonly name: readonly Part[];
  readonly speechDate: string | null;
  readonly speaker: string;
  readonly lastEditedAt: Date | null;
  readonly places: number;
  readonly snippets: readonly {
    readonly parts: readonly Part[];
    readonly openStart: boolean;
    readonly openEnd: boolean;
    readonly word: string;
    readonly nth: number;
  }[];
}

/** The found drafts: title and facts, below it the lines with the words; a line leads to its place. */
export function SearchResults({
  drafts,
  now,
}: {
  readonly drafts: readonly SearchResult[];
  readonly now: Date;
}) {
  return (
    <ul className="border-t border-line-2">
      {drafts.map((draft) => (
        <li key={draft.id} className="border-b border-line-1 py-3">
          <Link
            href={`/drafts/${draft.id}`}
            lang="zh-CN"
            className="rounded-2 text-14 font-medium hover:underline max-md:text-16"
          >
            <Marked parts={draft.name} />
          </Link>
          <Facts draft={draft} now={now} />
          {draft.snippets.length > 0 ? <Lines draft={draft} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Facts({ draft, now }: { readonly draft: SearchResult; readonly now: Date }) {
  const t = useTranslations('search');
  return (
    <p className="flex flex-wrap gap-x-3 text-12 text-ink-3">
      <span>{draft.places > 0 ? t('places', { n: draft.places }) : t('nameOnly')}</span>
      {draft.speaker ? <span>{draft.speaker}</span> : null}
      {draft.speechDate ? <SpeechDate date={draft.speechDate} /> : null}
      {draft.lastEditedAt ? (
        <span className="ml-auto">
          <When at={draft.lastEditedAt} now={now} />
        </span>
      ) : null}
    </p>
  );
}

function Lines({ draft }: { readonly draft: SearchResult }) {
  return (
    <ul lang="zh-CN" className="mt-1 grid">
      {draft.snippets.map(({ parts, openStart, openEnd, word, nth }) => (
        <li key={`${word} ${nth}`}>
          <Link
            href={`/drafts/${draft.id}?${new URLSearchParams({ find: word, nth: String(nth) })}`}
            className="hover-fade -mx-2 block rounded-2 px-2 py-1 text-13 text-ink-2 hover:bg-fill-1 hover:text-ink-1 max-md:py-2.5 max-md:text-14"
          >
            {openStart ? '……' : null}
            <Marked parts={parts} />
            {openEnd ? '……' : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
