'use client';
import Check from 'lucide-react/icons/check';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

const ITEM =
  'flex h-8 cursor-pointer items-center gap-2 rounded-1 px-2 text-13 text-ink-1 outline-none select-none data-highlighted:bg-fill-2 data-disabled:text-ink-4 max-md:h-11';

/** A menu under its trigger; arrow keys, type-ahead and Escape come from Radix. */
export function Menu({
  trigger,
  children,
  align = 'end',
}: {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="anim-pop z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-3 bg-raised p-1 shadow-pop"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuItem({
  icon,
  hint,
  children,
  onSelect,
  asChild = false,
}: {
  readonly icon?: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
  readonly onSelect?: (event: Event) => void;
  readonly asChild?: boolean;
}) {
  if (asChild) {
    return (
      <DropdownMenu.Item asChild className={ITEM} {...(onSelect ? { onSelect } : {})}>
        {children}
      </DropdownMenu.Item>
    );
  }
  return (
    <DropdownMenu.Item className={ITEM} {...(onSelect ? { onSelect } : {})}>
      {icon ? <span className="inline-flex text-ink-3">{icon}</span> : null}
      <span className="flex-1">{children}</span>
      {hint ? <span className="pl-4 text-12 text-ink-3">{hint}</span> : null}
    </DropdownMenu.Item>
  );
}

/** Items of which one is chosen. */
export function MenuChoices({
  label,
  value,
  onChange,
  choices,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[];
}) {
  return (
    <>
      <DropdownMenu.Label className="px-2 pt-2 pb-1 text-12 text-ink-3">{label}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup value={value} onValueChange={onChange}>
        {choices.map((choice) => (
          <DropdownMenu.RadioItem key={choice.value} value={choice.value} className={ITEM}>
            <span className="inline-flex w-4 text-accent">
              <DropdownMenu.ItemIndicator>
                <Check aria-hidden size={14} />
              </DropdownMenu.ItemIndicator>
            </span>
            <span className="flex-1">{choice.label}</span>
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line-1" />;
}
