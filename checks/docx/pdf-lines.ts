/** A line as it stands on paper; points from the upper left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NUMBER = '([\\d.]+)';
const BOX = `xMin="${NUMBER}" yMin="${NUMBER}" xMax="${NUMBER}" yMax="${NUMBER}"`;
const WORD = new RegExp(`<word ${BOX}>([^<]*)</word>`, 'g');
/** Words whose tops are nearer than this stand on one line; the pitch of the lines is 29 pt. */
const SAME_LINE = 8;

const ENTITY: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function words(page: string): PdfLine[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITY[entity] ?? entity),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** The lines of each page in order, from what `pdftotext -bbox-layout` wrote. */
export function pdfLines(xhtml: string): PdfLine[][] {
  return xhtml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const lines: PdfLine[] = [];
      for (const word of words(page).sort((a, b) => a.top - b.top || a.left - b.left)) {
        const at = lines.findIndex((line) => Math.abs(line.top - word.top) < SAME_LINE);
        const line = lines[at];
        if (!line) lines.push(word);
        else lines[at] = joined(line, word);
      }
      return lines;
    });
}

function joined(a: PdfLine, b: PdfLine): PdfLine {
  const [first, second] = a.left <= b.left ? [a, b] : [b, a];
  return {
    text: first.text + second.text,
    left: first.left,
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
