'use client';
import { useTranslations } from 'next-intl';
import type { LiveSession } from '../../editor/live-session';
import { openPageTool } from '../../editor/page-tool';
import { useMayEdit } from '../../editor/use-may-write';
import { Button } from '../../ui/button';

/** The way from a ledger without tasks to the list of what the text says; for those who may write. */
export function RecogniseAll({ session }: { readonly session: LiveSession }) {
  const t = useTranslations('recognise');
  return useMayEdit(session) ? (
    <Button onClick={() => openPageTool('recognise')}>{t('command')}</Button>
  ) : null;
}
