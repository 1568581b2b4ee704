'use client';
import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style';

/** Asks before something that cannot be taken back, or is large. The focus starts on the way out. */
export function ConfirmDialog({
  trigger,
  title,
  text,
  cancel,
  confirm,
  variant = 'danger',
  onConfirm,
}: {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly cancel: string;
  readonly confirm: string;
  /** `primary` for what can be taken back. */
  readonly variant?: 'danger' | 'primary';
  readonly onConfirm: () => void;
}) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="anim-fade fixed inset-0 z-50 bg-scrim" />
        <AlertDialog.Content className="anim-panel fixed inset-x-4 top-[24vh] z-60 mx-auto max-w-md rounded-3 bg-raised p-6 shadow-dialog outline-none">
          <AlertDialog.Title className="text-16 font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-14 text-ink-2">
            {text}
          </AlertDialog.Description>
          <div className="mt-6 flex justify-end gap-2">
            <AlertDialog.Cancel className={buttonStyle({ size: 'form' })}>
              {cancel}
            </AlertDialog.Cancel>
            <AlertDialog.Action
              className={buttonStyle({ size: 'form', variant })}
              onClick={onConfirm}
            >
              {confirm}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
