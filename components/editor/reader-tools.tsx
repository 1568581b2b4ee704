'use client';
import PanelLeftOpen from 'lucide-react/icons/panel-left-open';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { ToolsPlace } from './tools-place';

/** The row of tools of who only reads. */
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
    <ToolsPlace>
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
    </ToolsPlace>
  );
}
