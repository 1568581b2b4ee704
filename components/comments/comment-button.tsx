'use client';
import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { beginRequested } from './begin-requested';

/** Among the tools: comment on what is selected, or on the section of the caret. */
export function CommentButton() {
  const t = useTranslations('comments');
  return (
    <Button
      variant="ghost"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => beginRequested.set(beginRequested.get() + 1)}
      title={`${t('add')}　Ctrl Alt M`}
      aria-keyshortcuts="Control+Alt+M"
    >
      <MessageSquarePlus aria-hidden size={16} />
      <span className="@max-[56rem]:sr-only [:lang(en)_&]:@max-[68rem]:sr-only">{t('add')}</span>
    </Button>
  );
}
