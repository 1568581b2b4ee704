'use client';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

/**
 * A toolbar: one stop for Tab, arrow keys, Home and End between the tools (WAI-ARIA pattern). The stop
 * is the tool that had the focus last. Set on the elements, so that any button may be a tool.
 */
export function ToolbarRow({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const row = useRef<HTMLDivElement>(null);
  // Tools come and go with the selection: after every drawing one of them is the stop.
  useEffect(() => {
    const tools = toolsOf(row.current);
    const stop = tools.find((tool) => tool.tabIndex === 0 && tool.dataset.stop) ?? tools[0];
    if (stop) makeStop(tools, stop);
  });
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      data-region
      onKeyDown={moveFocus}
      onFocus={keepStop}
      className="@container flex h-[var(--tool-h)] flex-none items-center gap-0.5 overflow-x-auto [scrollbar-width:none] border-b border-line-1 bg-surface px-3 text-ink-2 max-md:hidden"
    >
      {children}
    </div>
  );
}

function toolsOf(row: HTMLElement | null): HTMLButtonElement[] {
  return [...(row?.querySelectorAll('button') ?? [])].filter((tool) => tool.offsetParent !== null);
}

function makeStop(tools: readonly HTMLButtonElement[], stop: HTMLButtonElement): void {
  for (const tool of tools) {
    tool.tabIndex = tool === stop ? 0 : -1;
    if (tool === stop) tool.dataset.stop = 'true';
    else delete tool.dataset.stop;
  }
}

function keepStop({ currentTarget, target }: FocusEvent<HTMLDivElement>): void {
  const tools = toolsOf(currentTarget);
  const stop = tools.find((tool) => target instanceof Node && tool.contains(target));
  if (stop) makeStop(tools, stop);
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const tools = toolsOf(event.currentTarget);
  const at = tools.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  const to = {
    ArrowRight: (at + 1) % tools.length,
    ArrowLeft: (at - 1 + tools.length) % tools.length,
    Home: 0,
    End: tools.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  tools[to]?.focus();
}
