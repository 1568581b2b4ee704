'use client';
import type { KeyboardEvent, ReactNode } from 'react';

/** A toolbar: one stop for Tab, arrow keys between the tools (WAI-ARIA pattern). */
export function ToolbarRow({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      data-region
      onKeyDown={moveFocus}
      className="flex h-[var(--tool-h)] flex-none items-center gap-0.5 overflow-x-auto border-b border-line-1 bg-surface px-3 text-ink-2 max-md:hidden"
    >
      {children}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tools = [...event.currentTarget.querySelectorAll('button')];
  const at = tools.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  event.preventDefault();
  tools[(at + step + tools.length) % tools.length]?.focus();
}
