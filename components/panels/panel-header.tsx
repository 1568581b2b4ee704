'use client';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

/** The head of a panel: name, a fact beside it, its tools, the way out. */
export function PanelHeader({
  title,
  fact,
  children,
  onClose,
}: {
  readonly title: string;
  readonly fact?: ReactNode;
  readonly children?: ReactNode;
  readonly onClose: () => void;
}) {
  const close = useTranslations('panel')('close');
  return (
    <div className="flex h-[var(--tool-h)] flex-none items-center gap-2 border-b border-line-1 pr-2 pl-4 max-md:h-12">
      <h2 className="font-semibold">{title}</h2>
      {fact ? <span className="text-12 text-ink-3">{fact}</span> : null}
      <span className="flex-1" />
      {children}
      <Button variant="ghost" square aria-label={close} title={close} onClick={onClose}>
        <X aria-hidden size={16} />
      </Button>
    </div>
  );
}
