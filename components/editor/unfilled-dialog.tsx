'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import {
  type NamedPlaceholder,
  namedPlaceholders,
} from '@/lib/editor/placeholders/named-placeholders';
import { openPanel } from '../panels/open-panel';
import { goToPlaceholder } from '../placeholders/go-to-placeholder';
import { Button } from '../ui/button';
import { ButtonAnchor } from '../ui/button-anchor';
import { Dialog } from '../ui/dialog';
import { DialogFoot } from '../ui/dialog-foot';

/** How the text is about to leave. */
export type Leaving = 'word' | 'text' | 'copy';

/** Says before the text leaves what is still to be filled in and where; it can leave all the same. */
export function UnfilledDialog({
  leaving,
  editor,
  href,
  onCopy,
  onClose,
}: {
  /** Null = closed. */
  readonly leaving: Leaving | null;
  readonly editor: Editor | null;
  /** Where the file is; null = the text is copied. */
  readonly href: string | null;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('editor');
  const words = useTranslations('placeholders');
  /** The place to go to once the dialog has closed. */
  const goal = useRef<string | null>(null);
  /** As it was asked about; it stays while the dialog closes. */
  const asked = useRef<readonly NamedPlaceholder[]>([]);
  if (leaving !== null && editor) asked.current = openNames(editor);
  const names = asked.current;
  const count = names.reduce((sum, { open }) => sum + open.length, 0);
  return (
    <Dialog
      open={leaving !== null}
      onOpenChange={onClose}
      title={t('unfilled', { count })}
      closeLabel={t('unfilledBack')}
      focusElsewhere={() => {
        if (goal.current === null || !editor) return false;
        goToPlaceholder(editor, goal.current);
        goal.current = null;
        return true;
      }}
    >
      <p className="text-13 text-ink-2">{leaving ? t(`unfilledText.${leaving}`) : null}</p>
      <ul
        aria-label={words('title')}
        className="mt-3 max-h-[40vh] divide-y divide-line-1 overflow-y-auto border-y border-line-1"
      >
        {names.map(({ name, open }) => (
          <li key={name}>
            <button
              type="button"
              title={words('go')}
              className="hover-fade flex w-full items-center gap-2 px-1 py-1.5 text-left text-13 hover:bg-fill-1 max-md:min-h-11"
              onClick={() => {
                goal.current = open[0]?.id ?? null;
                onClose();
              }}
            >
              <span lang="zh-CN" className="min-w-0 rounded-1 bg-(--hold-tint) px-1 text-(--hold)">
                {name || words('noName')}
              </span>
              <span className="flex-1" />
              <span className="flex-none text-12 text-ink-3 tabular-nums">
                {words('places', { n: open.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <DialogFoot>
        <Button
          size="form"
          onClick={() => {
            onClose();
            openPanel.set('placeholders');
          }}
        >
          {t('unfilledBack')}
        </Button>
        {href ? (
          <ButtonAnchor size="form" variant="primary" href={href} download onClick={onClose}>
            {t('unfilledDownload')}
          </ButtonAnchor>
        ) : (
          <Button
            size="form"
            variant="primary"
            onClick={() => {
              onClose();
              onCopy();
            }}
          >
            {t('unfilledCopy')}
          </Button>
        )}
      </DialogFoot>
    </Dialog>
  );
}

function openNames({ state }: Editor): NamedPlaceholder[] {
  return namedPlaceholders(state).filter(({ open }) => open.length > 0);
}
