'use client';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Printer from 'lucide-react/icons/printer';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { Button } from '../ui/button';

/** Goes from change to change (Alt J and K), and prints. */
export function ChangeSteps({ count }: { readonly count: number }) {
  const t = useTranslations('versions');
  const at = useRef(-1);
  const go = useCallback(
    (by: 1 | -1) => {
      if (count === 0) return;
      at.current = (at.current + by + count) % count;
      for (const old of document.querySelectorAll('.redline [data-current]'))
        old.removeAttribute('data-current');
      const place = document.getElementById(`c${at.current}`);
      place?.closest('details')?.setAttribute('open', '');
      place?.setAttribute('data-current', '');
      place?.scrollIntoView({ block: 'center' });
    },
    [count],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || (event.code !== 'KeyJ' && event.code !== 'KeyK'))
        return;
      event.preventDefault();
      go(event.code === 'KeyJ' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
  return (
    <span className="flex items-center gap-1 print:hidden max-md:fixed max-md:right-3 max-md:bottom-3 max-md:z-10 max-md:rounded-3 max-md:bg-raised max-md:shadow-pop">
      <Button
        variant="ghost"
        square
        aria-label={t('previous')}
        title={`${t('previous')} Alt K`}
        onClick={() => go(-1)}
      >
        <ArrowUp aria-hidden size={16} />
      </Button>
      <Button
        variant="ghost"
        square
        aria-label={t('next')}
        title={`${t('next')} Alt J`}
        onClick={() => go(1)}
      >
        <ArrowDown aria-hidden size={16} />
      </Button>
      <Button
        variant="ghost"
        square
        aria-label={t('print')}
        title={t('print')}
        onClick={() => window.print()}
      >
        <Printer aria-hidden size={16} />
      </Button>
    </span>
  );
}
