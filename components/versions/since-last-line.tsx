'use client';
import X from 'lucide-react/icons/x';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { SinceLast } from '@/lib/versions/since-last';
import { askServer } from '../forms/ask-server';
import type { VersionActions } from '../panels/versions/version-actions';
import { Button } from '../ui/button';

/** VS9: how much others changed since the person last looked; gone once it was followed or put away. */
export function SinceLastLine({
  draftId,
  read,
}: {
  readonly draftId: string;
  readonly read: VersionActions['since'];
}) {
  const t = useTranslations('versions');
  const [since, setSince] = useState<SinceLast | null>(null);
  useEffect(() => {
    let here = true;
    void askServer(() => read(draftId)).then((answer) => {
      const found = 'data' in answer ? answer.data : null;
      if (here && found && sessionStorage.getItem(keyOf(draftId)) !== found.at) setSince(found);
    });
    return () => {
      here = false;
    };
  }, [draftId, read]);
  if (!since) return null;
  const done = () => sessionStorage.setItem(keyOf(draftId), since.at);
  return (
    <div
      role="status"
      className="flex items-center justify-center gap-1 border-b border-line-1 bg-surface px-4 text-12"
    >
      <Link
        href={`/drafts/${draftId}/compare?from=${since.from}`}
        prefetch={false}
        onClick={done}
        className="inline-flex min-h-8 items-center text-ink-2 underline underline-offset-4 max-md:min-h-11"
      >
        {t('since', { n: since.changes })}
      </Link>
      <Button
        variant="ghost"
        square
        aria-label={t('sinceDone')}
        title={t('sinceDone')}
        onClick={() => {
          done();
          setSince(null);
        }}
      >
        <X aria-hidden size={14} />
      </Button>
    </div>
  );
}

function keyOf(draftId: string): string {
  return `lectern-since-${draftId}`;
}
