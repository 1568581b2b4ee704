'use client';
import UserRound from 'lucide-react/icons/user-round';
import { useTranslations } from 'next-intl';
import { newUid } from '@/lib/editor/blocks/new-uid';
import type { Thread } from '@/lib/review/thread';
import { Button } from '../../ui/button';
import { AssignForm } from './assign-form';
import { AssignedTo } from './assigned-to';
import { ResolveForm } from './resolve-form';
import type { CardContext } from './thread-card';
import { placeOf, type ThreadForm } from './use-thread-form';
import { WordsForm } from './words-form';

/** Below a thread: who is to deal with it, reply, and the form that is open. */
export function ThreadFoot({
  thread,
  form,
  ...context
}: CardContext & { readonly thread: Thread; readonly form: ThreadForm }) {
  const t = useTranslations('comments');
  const { comments, actions, members, may, today } = context;
  const { feed, outbox } = comments;
  const given = thread.assignee !== null || thread.due !== null;
  const close = () => form.show(null);
  if (!may || thread.resolved) {
    return given ? (
      <p className="text-12">
        <AssignedTo {...{ thread, today }} />
      </p>
    ) : null;
  }
  if (form.open === 'resolve') {
    return <ResolveForm {...{ thread, comments, actions }} onClose={close} />;
  }
  if (form.open === 'assign') {
    return <AssignForm {...{ thread, comments, actions, members }} onClose={close} />;
  }
  if (form.open === 'reply') {
    const place = placeOf('reply', thread.id);
    return (
      <WordsForm
        {...{ outbox, place, members }}
        label={t('replyTo', { name: thread.comments[0]?.authorName ?? '' })}
        submit={t('reply')}
        autoFocus
        onSend={(words) => {
          const id = newUid();
          outbox.send(
            place,
            () => actions.reply(thread.id, id, words),
            () => {
              close();
              feed.read();
            },
          );
        }}
        onCancel={() => {
          outbox.stop(place);
          close();
        }}
      />
    );
  }
  return (
    <div className="-mx-2 flex items-center justify-between gap-2">
      <Button
        variant="ghost"
        className="min-w-0 shrink! px-2! text-12!"
        onClick={() => form.show('assign')}
      >
        {given ? (
          <AssignedTo {...{ thread, today }} />
        ) : (
          <>
            <UserRound aria-hidden size={14} />
            {t('assign')}
          </>
        )}
      </Button>
      <Button variant="ghost" className="text-accent!" onClick={() => form.show('reply')}>
        {t('reply')}
      </Button>
    </div>
  );
}
