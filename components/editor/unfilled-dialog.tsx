'use client';
import { useTranslations } from 'next-intl';
import { openPanel } from '../panels/open-panel';
import { Button } from '../ui/button';
import { ButtonAnchor } from '../ui/button-anchor';
import { Dialog } from '../ui/dialog';

/** Says before a download how many placeholders are unfilled; the file can be had all the same. */
export function UnfilledDialog({
  count,
  href,
  onClose,
}: {
  /** 0 = closed. */
  readonly count: number;
  readonly href: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations('editor');
  return (
    <Dialog
      open={count > 0}
      onOpenChange={onClose}
      title={t('unfilled', { count })}
      closeLabel={t('unfilledBack')}
    >
      <p className="text-14 text-ink-2">{t('unfilledText')}</p>
      <div className="mt-6 flex justify-end gap-2">
        <Button
          size="form"
          onClick={() => {
            onClose();
            openPanel.set('placeholders');
          }}
        >
          {t('unfilledBack')}
        </Button>
        <ButtonAnchor size="form" variant="primary" href={href} download onClick={onClose}>
          {t('unfilledDownload')}
        </ButtonAnchor>
      </div>
    </Dialog>
  );
}
