'use client';
import { useTranslations } from 'next-intl';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { KEY_GROUPS } from './key-list';
import { closePageTool } from './page-tool';

const GROUPS = ['page', 'structure', 'text'] as const;
const MAC = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** All keys at a glance. */
export function KeySheet() {
  const t = useTranslations('keys');
  const common = useTranslations('common');
  return (
    <Dialog
      reading
      open
      onOpenChange={(open) => (open ? undefined : closePageTool())}
      title={t('title')}
      closeLabel={common('close')}
    >
      {GROUPS.map((group) => (
        <section key={group} className="mb-4 last:mb-0">
          <h3 className="mb-1 text-12 text-ink-3">{t(`groups.${group}`)}</h3>
          <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
            {KEY_GROUPS[group].map(([name, keys]) => (
              <div key={name} className="contents">
                <dt>{t(`names.${name}`)}</dt>
                <dd className="flex justify-end gap-1">
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="mt-4 border-t border-line-1 pt-3 text-12 text-ink-3">{t('ime')}</p>
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  const parts = keys.split(' ').map((key) => (MAC && key === 'Ctrl' ? '⌘' : key));
  return parts.map((key, index) =>
    key === '/' && parts.length > 2 && index > 0 && index < parts.length - 1 ? (
      <span key={`${key}${String(index)}`} className="text-12 text-ink-3">
        /
      </span>
    ) : (
      <Kbd key={`${key}${String(index)}`}>{key}</Kbd>
    ),
  );
}
