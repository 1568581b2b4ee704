'use client';
import { useTranslations } from 'next-intl';
import type { ListedTemplate } from '@/lib/templates/speech-template';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import type { TemplateActions } from './template-actions';

/** Templates that are offered no more, with the way back for who may. */
export function RetiredTemplates({
  templates,
  setRetired,
}: {
  readonly templates: readonly ListedTemplate[];
  readonly setRetired: TemplateActions['setRetired'];
}) {
  const t = useTranslations('templates');
  const { act, pending } = useAct();
  if (templates.length === 0) return null;
  return (
    <details className="mt-2 text-13">
      <summary className="cursor-pointer text-12 text-ink-3 max-md:min-h-11">
        {t('retired', { n: templates.length })}
      </summary>
      <ul className="mt-1">
        {templates.map(({ id, name, mayRetire }) => (
          <li key={id} className="flex min-h-9 items-center justify-between gap-3">
            <span lang="zh-CN" className="min-w-0 truncate">
              {name}
            </span>
            {mayRetire ? (
              <Button
                variant="ghost"
                disabled={pending}
                aria-label={t('restoreName', { name })}
                onClick={() => act(() => setRetired(id, false))}
              >
                {t('restore')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
