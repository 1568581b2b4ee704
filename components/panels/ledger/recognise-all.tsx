'use client';
import { useTranslations } from 'next-intl';
import { canWrite, type Role } from '@/lib/access/role';
import { openPageTool } from '../../editor/page-tool';
import { Button } from '../../ui/button';

/** The way from a ledger without tasks to the list of what the text says; for those who may write. */
export function RecogniseAll({ role }: { readonly role: Role | null }) {
  const t = useTranslations('recognise');
  return role !== null && canWrite(role) ? (
    <Button onClick={() => openPageTool('recognise')}>{t('command')}</Button>
  ) : null;
}
