'use client';
import PanelLeftOpen from 'lucide-react/icons/panel-left-open';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

/** The row of tools while there is nothing to format: it keeps its height, so that nothing jumps. */
export function ReaderTools({
  showOutline,
  children,
}: {
  readonly showOutline: (() => void) | null;
  /** What a reader may do. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations('editor');
  return (
    <div className="flex h-[var(--tool-h)] flex-none items-center border-b border-line-1 bg-surface px-3 max-md:hidden">
      {showOutline ? (
        <Button
          variant="ghost"
          square
          aria-label={t('outlineShow')}
          title={t('outlineShow')}
          onClick={showOutline}
        >
          <PanelLeftOpen aria-hidden size={16} />
        </Button>
      ) : null}
      {children}
    </div>
  );
}
