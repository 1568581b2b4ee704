'use client';
import Check from 'lucide-react/icons/check';
import Link from 'lucide-react/icons/link';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useTranslations } from 'next-intl';
import type { Thread } from '@/lib/review/thread';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { copyCardLink } from '../card-link';
import { QuotedWords } from './quoted-words';
import type { CardContext } from './thread-card';
import type { ThreadForm } from './use-thread-form';

/** What a thread speaks of, its link, and the way to close it or open it again. */
export function ThreadHead({
  thread,
  form,
  onActivate,
  comments,
  draftId,
  actions,
  may,
}: CardContext & {
  readonly thread: Thread;
  readonly form: ThreadForm;
  readonly onActivate: () => void;
}) {
  const t = useTranslations('comments');
  const { act, pending } = useAct();
  // A thread that was taken back has nothing to open again.
  const alive = thread.comments.some(({ deletedAt }) => deletedAt === null);
  const copy = () => copyCardLink(draftId, 'thread', thread.id, t('linkCopied'));
  return (
    <div className="-my-1 flex items-center gap-1">
      <button
        type="button"
        title={t('show')}
        onClick={onActivate}
        className="min-w-0 flex-1 cursor-pointer text-left"
      >
        <QuotedWords scope={thread.scope} quote={thread.quote} />
      </button>
      <Button variant="ghost" square aria-label={t('link')} title={t('link')} onClick={copy}>
        <Link aria-hidden size={14} />
      </Button>
      {may && !thread.resolved ? (
        <Button
          variant="ghost"
          square
          aria-label={t('resolve')}
          title={t('resolve')}
          aria-expanded={form.open === 'resolve'}
          onClick={() => form.show(form.open === 'resolve' ? null : 'resolve')}
        >
          <Check aria-hidden size={16} />
        </Button>
      ) : null}
      {may && thread.resolved && alive ? (
        <Button
          variant="ghost"
          square
          aria-label={t('reopen')}
          title={t('reopen')}
          aria-disabled={pending || undefined}
          onClick={() =>
            act(
              () => actions.setResolved(thread.id, null),
              () => comments.feed.read(),
            )
          }
        >
          <RotateCcw aria-hidden size={15} />
        </Button>
      ) : null}
    </div>
  );
}
