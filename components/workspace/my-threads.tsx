import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { MyThreads as Listed, Mention } from '@/lib/review/my-threads';
import type { ActResult } from '../forms/act';
import { PutAway } from './put-away';
import { SpeechDate } from './speech-date';
import { When } from './when';

const ROW =
  'flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t border-line-1 py-1.5 text-13 md:flex-nowrap';
const WORDS = 'min-w-0 flex-1 truncate max-md:basis-full';

/** 提到我的: open comments that are given to the person, and those that name the person. */
export function MyThreads({
  mentions,
  assigned,
  today,
  now,
  putAway,
}: Listed & {
  /** Civil date of today. */
  readonly today: string;
  readonly now: Date;
  readonly putAway: (commentId: string) => Promise<ActResult>;
}) {
  const t = useTranslations('myThreads');
  const count = mentions.length + assigned.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="my-threads" className="mb-6 border-t border-line-2 max-md:mt-4">
      <h2 id="my-threads" className="py-2 text-13 font-semibold">
        {t('title')} <span className="font-normal text-ink-3">{count}</span>
      </h2>
      <ul>
        {assigned.map(({ threadId, kind, draftId, draftName, words, due }) => (
          <li key={threadId} className={ROW}>
            <span className={WORDS}>
              <span className="text-ink-3">{t('assigned')}</span>{' '}
              <ThreadLink {...{ draftId, threadId, kind, words }} />
            </span>
            <DraftName name={draftName} />
            <span
              className={`w-28 flex-none text-right text-12 ${due && due < today ? 'text-over' : 'text-ink-2'}`}
            >
              {due ? <SpeechDate date={due} /> : null}
              {due && due < today ? <span className="sr-only">{t('late')}</span> : null}
            </span>
          </li>
        ))}
        {mentions.map(({ commentId, threadId, kind, draftId, draftName, words, fromName, at }) => (
          <li key={commentId} className={ROW}>
            <span className={WORDS}>
              <span className="text-ink-3">{t('from', { name: fromName })}</span>{' '}
              <ThreadLink {...{ draftId, threadId, kind, words }} />
            </span>
            <DraftName name={draftName} />
            <span className="flex-none text-12 text-ink-3">
              <When at={new Date(at)} now={now} />
            </span>
            <PutAway id={commentId} putAway={putAway}>
              {t('putAway')}
            </PutAway>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ThreadLink({
  draftId,
  threadId,
  kind,
  words,
}: {
  readonly kind: Mention['kind'];
  readonly draftId: string;
  readonly threadId: string;
  readonly words: string;
}) {
  return (
    <Link
      href={`/drafts/${draftId}?${kind === 'comment' ? 'thread' : 'suggestion'}=${threadId}`}
      lang="zh-CN"
      className="font-medium"
    >
      {words}
    </Link>
  );
}

function DraftName({ name }: { readonly name: string }) {
  return (
    <span lang="zh-CN" className="max-w-60 min-w-0 truncate text-ink-3 max-md:flex-1">
      {name}
    </span>
  );
}
