'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { can } from '@/lib/access/can';
import { commentsOf } from '../../comments/comments';
import { useObservable } from '../../editor/use-observable';
import { EmptyState } from '../../ui/empty-state';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { ALL, type Choices, Filters } from './filters';
import { NewThread } from './new-thread';
import { OrphanTray } from './orphan-tray';
import { ThreadCard } from './thread-card';
import { threadAuthors, threadLists } from './thread-rows';
import { useArrivedThread } from './use-arrived-thread';
import { useCardBesideText } from './use-card-beside-text';
import { useCaretSection } from './use-caret-section';

/** 批注: the threads beside the text, in its order; a card and its words in the text follow each other. */
export function CommentsPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('comments');
  const title = useTranslations('panel')('comments');
  const comments = commentsOf(session, draft.draftId);
  const threads = useObservable(comments.feed.threads);
  const spans = useObservable(comments.spans);
  const active = useObservable(comments.active);
  const editor = useObservable(session.editor);
  const people = useObservable(session.people);
  const members = useObservable(comments.feed.people);
  const [choices, setChoices] = useState(ALL);
  const section = useCaretSection(editor, choices.section);
  const list = useRef<HTMLDivElement>(null);
  useCardBesideText(list, editor, active, active === null ? undefined : spans.get(active));
  useEffect(() => () => comments.active.set(null), [comments]);
  useArrivedThread(comments, setChoices);
  const authors = useMemo(() => threadAuthors(threads?.values() ?? []), [threads]);
  const lists = threadLists(threads?.values() ?? [], spans, members, {
    resolved: choices.resolved,
    person: choices.mine ? draft.me.id : null,
    author: choices.author,
    section,
  });
  const { placed, orphans } = lists;
  const may = can(draft.role, 'draft.comment');
  const { draftId, me, today } = draft;
  const context = {
    ...{ comments, draftId, people, members, may, today },
    actions: actions.comments,
    me: me.id,
  };
  const none = placed.length === 0 && orphans.length === 0;
  return (
    <>
      <PanelHeader title={title} onClose={onClose} />
      <Filters {...{ choices, authors }} counts={lists} onChange={setChoices} />
      <NewThread {...{ session, comments, draftId, members }} actions={actions.comments} />
      <div className="relative min-h-0 flex-1 overflow-y-auto">
        <div ref={list} className="grid gap-3 px-4 py-3">
          {placed.map((thread) => (
            <ThreadCard
              key={thread.id}
              {...context}
              thread={thread}
              active={thread.id === active}
              onActivate={comments.active.set}
            />
          ))}
          <OrphanTray
            {...context}
            session={session}
            threads={orphans}
            active={active}
            onActivate={comments.active.set}
          />
          {threads === null ? (
            <p role="status" className="text-12 text-ink-3">
              {t('loading')}
            </p>
          ) : none ? (
            <None choices={choices} may={may} total={threads.size} />
          ) : null}
        </div>
      </div>
    </>
  );
}

function None({
  choices,
  may,
  total,
}: {
  readonly choices: Choices;
  readonly may: boolean;
  readonly total: number;
}) {
  const t = useTranslations('comments');
  const filtered = choices.mine || choices.section || choices.author !== null;
  if (total > 0 && filtered) return <p className="text-ink-3">{t('noneFiltered')}</p>;
  if (choices.resolved) return <p className="text-ink-3">{t('noneResolved')}</p>;
  return <EmptyState title={t('noneTitle')}>{may ? t('noneMay') : t('noneRead')}</EmptyState>;
}
