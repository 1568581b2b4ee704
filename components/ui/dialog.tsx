'use client';
import X from 'lucide-react/icons/x';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';
import { GiveBackFocus } from './give-back-focus';

/** A window over the page: the focus stays inside, Escape closes it and gives the focus back. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  reading = false,
  focusElsewhere,
  children,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string;
  readonly closeLabel: string;
  /** Nothing in it takes the focus: the body does, so that the arrow keys scroll it. */
  readonly reading?: boolean;
  /** Puts the focus elsewhere than to where it was; true when it has. */
  readonly focusElsewhere?: () => boolean;
  readonly children: ReactNode;
}) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="anim-fade fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className="anim-panel fixed inset-x-0 top-[12vh] z-50 mx-auto flex max-h-[80vh] w-full max-w-[34rem] flex-col rounded-3 bg-raised shadow-dialog outline-none max-md:top-auto max-md:bottom-0 max-md:max-h-[88vh] max-md:rounded-b-none"
        >
          <GiveBackFocus elsewhere={focusElsewhere} />
          <div className="flex items-start gap-3 border-b border-line-1 px-6 pt-4 pb-3 max-md:px-4">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-16 font-semibold">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="text-13 text-ink-3">{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <Button
                variant="ghost"
                square
                aria-label={closeLabel}
                className="max-md:-mt-2.5 max-md:-mr-2.5"
              >
                <X aria-hidden size={16} />
              </Button>
            </Radix.Close>
          </div>
          <div
            {...(reading ? { role: 'document', tabIndex: 0 } : {})}
            className="min-h-0 flex-1 overflow-y-auto px-6 py-4 max-md:px-4"
          >
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
