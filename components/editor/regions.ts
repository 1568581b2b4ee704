/** F6 and Shift F6 go from region to region: bar, outline, tools, text, status. */
export function moveToRegion(backwards: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + (backwards ? -1 : 1) + regions.length) % regions.length);
  const target =
    next?.querySelector<HTMLElement>(
      '[contenteditable], [aria-current]:is(button), button, a, input',
    ) ?? next;
  target?.focus();
}
