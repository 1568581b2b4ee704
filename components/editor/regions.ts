/** F6 and Shift F6 go from region to region: bar, outline, tools, text, status. */
export function moveToRegion(backwards: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((at + (backwards ? -1 : 1) + regions.length) % regions.length);
  const target =
    // The one stop of a tree or a toolbar comes before whatever stands first.
    next?.querySelector<HTMLElement>(
      '[contenteditable], [role="treeitem"][tabindex="0"], [data-stop]',
    ) ??
    next?.querySelector<HTMLElement>('button, a, input') ??
    next;
  target?.focus();
}
