/** How an attribute is written in HTML: `data-…`, JSON for anything but a string (SCHEMA S2). */
export function toData(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Reads a `data-…` attribute; what does not fit `accepts` counts as absent (SCHEMA S3). */
export function fromData(
  element: HTMLElement,
  name: string,
  accepts: (value: unknown) => boolean,
): unknown {
  const written = element.getAttribute(name);
  if (written === null) return undefined;
  if (accepts(written)) return written;
  try {
    const value: unknown = JSON.parse(written);
    return accepts(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
