import type { KeyboardEvent } from 'react';

/** ↑ ↓ between name, field and places of one item: places are no stops of Tab, so that Tab goes from name to name. */
export function moveInItem(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target, nativeEvent } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || nativeEvent.isComposing) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  const next = stops[at + (key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
