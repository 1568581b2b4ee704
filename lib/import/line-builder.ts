import type { BlockAttrs, ChipInline, Inline, Mark } from '../draft/draft';
import { joinedMarker } from './joined-marker';
import { type Line, lineText } from './line';

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark));
}

/** Without the spaces at its start and, unless `keepEnd`, at its end. */
function trimmed(inlines: readonly Inline[], keepEnd: boolean): Inline[] {
  const blank = (inline: Inline) => inline.type === 'text' && inline.text.trim() === '';
  const first = inlines.findIndex((inline) => !blank(inline));
  if (first < 0) return [];
  const last = keepEnd ? inlines.length - 1 : inlines.findLastIndex((inline) => !blank(inline));
  const kept = inlines.slice(first, last + 1);
  return kept.map((inline, i) => {
    if (inline.type !== 'text' || (i > 0 && i < kept.length - 1)) return inline;
    let { text } = inline;
    if (i === 0) text = text.trimStart();
    if (i === kept.length - 1 && !keepEnd) text = text.trimEnd();
    return text === inline.text ? inline : { ...inline, text };
  });
}

/** Collects the text of an HTML tree into lines. */
export class LineBuilder {
  readonly lines: Line[] = [];
  private inlines: Inline[] = [];
  private marker = '';
  private attrs: BlockAttrs | undefined;
  private heading: number | undefined;
  private last = '';

  /** Adds cleaned text without line ends; neighbouring spaces become one. */
  text(text: string, marks: readonly Mark[]): void {
    let added = text;
    if (added.startsWith(' ') && (this.last === '' || this.last === ' ')) added = added.slice(1);
    if (added === '') return;
    this.last = added.at(-1) ?? '';
    const before = this.inlines.at(-1);
    if (before?.type === 'text' && sameMarks(before.marks, marks)) {
      this.inlines[this.inlines.length - 1] = { ...before, text: before.text + added };
    } else {
      this.inlines.push({ type: 'text', text: added, marks });
    }
  }

  chip(chip: ChipInline): void {
    this.inlines.push(chip);
    this.last = chip.text.at(-1) ?? '';
  }

  /** Ends the line, if it has anything, and says what the next one is. */
  open(next: { attrs?: BlockAttrs; heading?: number; marker?: string } = {}): void {
    this.close();
    this.attrs = next.attrs;
    this.heading = next.heading;
    this.marker = next.marker ?? '';
  }

  /** Ends the line. A line of our own HTML counts even when it is empty. */
  close(): void {
    const { attrs, heading, marker } = this;
    const inlines = trimmed(this.inlines, attrs !== undefined);
    if (inlines.length > 0 || attrs) {
      const typed = attrs || marker === '' ? '' : joinedMarker(marker, lineText({ inlines }));
      this.lines.push({
        inlines: typed ? [{ type: 'text', text: typed, marks: [] }, ...inlines] : inlines,
        ...(attrs && { attrs }),
        ...(heading !== undefined && { heading }),
      });
    }
    this.inlines = [];
    this.last = '';
    this.marker = '';
    this.attrs = undefined;
    this.heading = undefined;
  }

  /** A list number is waiting for the first text of its item. */
  get waitsWithMarker(): boolean {
    return this.marker !== '' && this.inlines.length === 0;
  }

  /** Parts two cells of a table row by a full-width space. */
  separate(): void {
    if (this.last !== '' && this.last !== '\u3000') this.text('\u3000', []);
  }
}
