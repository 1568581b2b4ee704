'use client';
import PanelLeftClose from 'lucide-react/icons/panel-left-close';
import { useTranslations } from 'next-intl';
import { type ReactNode, useContext } from 'react';
import { Button } from '../ui/button';
import type { OutlineFacts } from './outline-rows';
import { OutlineTree, type OutlineTreeProps } from './outline-tree';
import { WordBudget } from './section-budget';

/** The outline beside the text, a drawer below 1280 px. */
export function Outline({
  facts,
  onClose,
  children,
  ...tree
}: Omit<OutlineTreeProps, 'rows'> & {
  readonly facts: OutlineFacts;
  readonly onClose: () => void;
  /** Below the points. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const total = useContext(WordBudget);
  const over = total !== null && facts.chars > total;
  return (
    <nav
      data-region
      id="outline"
      aria-label={t('outline')}
      className="flex min-h-0 w-[var(--outline-w)] flex-none flex-col border-r border-line-1 bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:left-0 max-xl:z-20 max-xl:shadow-pop max-md:hidden"
    >
      <div className="flex h-[var(--tool-h)] flex-none items-center gap-2 pr-2 pl-4">
        <h2 className="font-semibold">{t('outline')}</h2>
        <span className={over ? 'text-12 text-near' : 'text-12 text-ink-3'}>
          {total === null ? null : `${facts.chars.toLocaleString('en')} / `}
          {common('chars', { n: total ?? facts.chars })}
        </span>
        <span className="flex-1" />
        <Button
          variant="ghost"
          square
          aria-label={t('outlineHide')}
          title={t('outlineHide')}
          onClick={onClose}
        >
          <PanelLeftClose aria-hidden size={16} />
        </Button>
      </div>
      {facts.rows.length === 0 ? (
        <p className="px-4 py-2 text-12 text-ink-3">{t('outlineEmpty')}</p>
      ) : (
        <OutlineTree rows={facts.rows} {...tree} />
      )}
      {children}
    </nav>
  );
}
