'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { Popover } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { type DraftMeta, CHIP_KINDS as KINDS } from '@/lib/draft/draft';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-store';
import type { ChipHandle } from './chip-handle';
import { DeadlineForm } from './deadline-form';
import { PlaceholderForm } from './placeholder-form';
import { ResponsibilityForm } from './responsibility-form';
import type { UnitActions } from './unit-choice';
import { useChip } from './use-chip';
import type { Units } from './use-units';

export interface ChipPopoverProps {
  readonly editor: Editor;
  readonly chip: ChipHandle;
  readonly draftId: string;
  readonly meta: DraftMeta;
  readonly units: Units;
  readonly actions: UnitActions;
  /** Name of whoever else has this chip open. */
  readonly peer: string | null;
  readonly onClose: (caretBehind: boolean) => void;
}

/** What a chip means, beside the chip. Every change is in the text at once. */
export function ChipPopover({ editor, chip, peer, onClose, ...rest }: ChipPopoverProps) {
  const t = useTranslations('chip');
  const node = useChip(editor, chip.id);
  const anchor = useRef<HTMLElement>(null);
  anchor.current = chipBoard(editor.state)?.find(chip.id)?.dom ?? anchor.current;
  const content = useRef<HTMLDivElement>(null);
  /** Takes what is typed for a placeholder, and closes when it is taken. */
  const enter = useRef<(() => void) | null>(null);
  /** The caret goes where the click went, not behind the chip. */
  const clickedAway = useRef(false);
  const gone = node === null;
  useEffect(() => {
    if (!gone) return;
    showToast(t('gone'));
    onClose(false);
  }, [gone, onClose, t]);
  if (!node) return null;
  const kind = KINDS.find((one) => one === node.type.name) ?? 'responsibility';
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onClose(true))}>
      <Popover.Anchor virtualRef={anchor as { current: HTMLElement }} />
      <Popover.Portal>
        <Popover.Content
          ref={content}
          aria-label={t(kind)}
          align="start"
          sideOffset={8}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.querySelector<HTMLElement>('[data-first]')?.focus();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            if (!event.isComposing) onClose(true);
          }}
          onInteractOutside={(event) => {
            event.preventDefault();
            // A click on the chip itself is no wish to leave it.
            if (anchor.current?.contains(event.target as Node)) return;
            clickedAway.current = true;
            if (enter.current) enter.current();
            else onClose(false);
            clickedAway.current = false;
          }}
          className="anim-pop z-50 flex max-h-(--radix-popover-content-available-height) w-[22.5rem] max-w-[calc(100vw-16px)] flex-col overflow-y-auto rounded-3 bg-raised text-13 shadow-pop outline-none"
        >
          <header className="flex items-center gap-2 px-3.5 pt-2.5 pb-1.5">
            <span className="font-medium">{t(kind)}</span>
            <span className="min-w-0 flex-1 truncate text-12 text-ink-3">
              {peer ? t('also', { name: peer }) : null}
            </span>
            <span className="text-12 text-ink-3">{t('esc')}</span>
          </header>
          {kind === 'placeholder' ? (
            <PlaceholderForm
              {...{ editor, node, enter, ...rest }}
              onFilled={() => onClose(!clickedAway.current)}
            />
          ) : kind === 'deadline' ? (
            <DeadlineForm chip={chip} node={node} peer={peer} {...rest} />
          ) : (
            <ResponsibilityForm chip={chip} node={node} peer={peer} {...rest} />
          )}
          <Foot>
            <Button
              variant="ghost"
              className="px-1! text-ink-2"
              onClick={() => {
                chip.unwrap();
                onClose(false);
              }}
            >
              {t('unwrap')}
            </Button>
            <span className="flex-1" />
            <Button
              variant="primary"
              onClick={() => (enter.current ? enter.current() : onClose(true))}
            >
              {t('done')}
            </Button>
          </Foot>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Foot({ children }: { readonly children: ReactNode }) {
  return (
    <footer className="flex items-center gap-2 border-t border-line-1 px-3.5 py-2.5">
      {children}
    </footer>
  );
}
