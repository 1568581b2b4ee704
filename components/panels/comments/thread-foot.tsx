'use client';
import UserRound from 'lucide-react/icons/user-round';
import { useTranslations } from 'next-intl';
import type { Thread } from '@/lib/review/thread';
import { Button } from '../../ui/button';
import { AssignForm } from './assign-form';
import { AssignedTo } from './assigned-to';
import { ReplyForm } from './reply-form';
import { ResolveForm } from './resolve-form';
import type { CardContext } from './thread-card';
import type { ThreadForm } from './use-thread-form';

/** Below a thread: who is to deal with it, reply, and the form that is open. */
export function ThreadFoot({
  thread,
  form,
  ...context
}: CardContext & { readonly thread: Thread; readonly form: ThreadForm }) {
  const t = useTranslations('comments');
  const { comments, actions, members, may, today } = context;
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
    const label = t('replyTo', { name: thread.comments[0]?.authorName ?? '' });
    return (
      <ReplyForm
        threadId={thread.id}
        talk={comments}
        {...{ label, actions, members }}
        onClose={close}
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
