import type { LabelOf, ParagraphList } from './list-labels';
import { type XmlAttrs, xmlEvents } from './xml-events';

/** Elements whose content is not part of the text as it stands (DX3). */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'txbxContent',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'instrText',
  'delText',
  'rt',
  'tabs',
  'sectPr',
]);

const NOTHING: ParagraphList = { list: null, level: null, style: null };

/** DX1, DX3: the paragraphs of `word/document.xml` in order, with their labels; a table row is one line. */
export function documentLines(xml: string, labelOf: LabelOf): string[] {
  const reader = new LineReader(labelOf);
  /** Depth inside an element that is left out; 0 = none. */
  let skipped = 0;
  for (const event of xmlEvents(xml)) {
    if (event.type === 'text') {
      if (skipped === 0) reader.text(event.text);
    } else if (event.type === 'open') {
      if (skipped > 0) skipped++;
      else if (LEFT_OUT.has(event.name)) {
        skipped = 1;
        reader.leftOut(event.name);
      } else reader.open(event.name, event.attrs);
    } else if (skipped > 0) skipped--;
    else reader.close(event.name);
  }
  return reader.lines;
}

class LineReader {
  readonly lines: string[] = [];
  private paragraph = '';
  private place = NOTHING;
  private inText = false;
  private inProperties = 0;
  /** Its mark is deleted: the next paragraph goes on in it. */
  private goesOn = false;
  private carried = '';
  private rowDepth = 0;
  private cells: string[][] = [];

  constructor(private readonly labelOf: LabelOf) {}

  open(name: string, attrs: XmlAttrs): void {
    const value = attrs.get('val') ?? null;
    if (name === 't') this.inText = true;
    else if (name === 'p') this.begin();
    else if (name === 'pPr') this.inProperties++;
    else if (name === 'tr') {
      this.rowDepth++;
      if (this.rowDepth === 1) this.cells = [];
    } else if (name === 'tc' && this.rowDepth === 1) this.cells.push([]);
    else if (this.inProperties > 0) this.property(name, value);
    else if (name === 'tab') this.paragraph += ' ';
    else if (name === 'noBreakHyphen') this.paragraph += '-';
    else if (name === 'cr' || (name === 'br' && !isPageBreak(attrs))) this.paragraph += '\n';
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'pPr') this.inProperties--;
    else if (name === 'p') this.end();
    else if (name === 'tr') {
      this.rowDepth--;
      if (this.rowDepth === 0) this.endRow();
    }
  }

  text(text: string): void {
    if (this.inText) this.paragraph += text.replaceAll('\n', ' ');
  }

  leftOut(name: string): void {
    if (name === 'del' && this.inProperties > 0) this.goesOn = true;
  }

  private begin(): void {
    this.paragraph = '';
    this.place = NOTHING;
    this.goesOn = false;
    this.inProperties = 0;
  }

  private property(name: string, value: string | null): void {
    if (name === 'pStyle') this.place = { ...this.place, style: value };
    else if (name === 'numId') this.place = { ...this.place, list: value };
    else if (name === 'ilvl') this.place = { ...this.place, level: Number(value) || 0 };
  }

  private end(): void {
    const words = this.carried + this.paragraph;
    this.carried = this.goesOn ? words : '';
    this.paragraph = '';
    if (this.goesOn) return;
    const text = this.labelOf(this.place, words) + words;
    const cell = this.rowDepth > 0 ? this.cells.at(-1) : undefined;
    if (cell) cell.push(text);
    else this.lines.push(...text.split('\n'));
  }

  /** A row of several cells is a line, its cells parted by a full-width space; a box of one cell is its lines. */
  private endRow(): void {
    const { cells } = this;
    if (cells.length <= 1) this.lines.push(...cells.flat().flatMap((text) => text.split('\n')));
    else
      this.lines.push(
        cells.map((cell) => cell.join(' ').replaceAll('\n', ' ').trim()).join('\u3000'),
      );
  }
}

function isPageBreak(attrs: XmlAttrs): boolean {
  return attrs.get('type') === 'page' || attrs.get('type') === 'column';
}
