import type { PdfLine } from './pdf-lines';

/** A page with its number taken out. */
export interface Page {
  readonly lines: readonly PdfLine[];
  readonly footer: PdfLine | undefined;
  /** In points. */
  readonly width: number;
}

const A4_WIDTH = 595.3;
/** Below this, in points, nothing but the page number stands. */
const FOOTER_TOP = 745;
const PITCH = 28.95;

export function pageOf(lines: readonly PdfLine[]): Page {
  return {
    lines: lines.filter(({ top }) => top < FOOTER_TOP),
    footer: lines.find(({ top }) => top >= FOOTER_TOP),
    width: A4_WIDTH,
  };
}

export function millimetres(points: number): number {
  return (points * 25.4) / 72;
}

/** Within what a program rounds to. */
export function isSamePitch(points: number): boolean {
  return Math.abs(points - PITCH) < 0.3;
}
