/** What each mode takes out of a file, marks of paragraphs included. */
const OUT: Readonly<Record<Mode, readonly string[]>> = {
  accept: ['w:del', 'w:moveFrom'],
  reject: ['w:ins', 'w:moveTo'],
};
const TOKEN = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;

type Mode = 'accept' | 'reject';

/** One paragraph as it is read: what it says, where its list counts it, whether its mark stays. */
interface Read {
  words: string;
  numbering: string;
  oldNumbering: string | null;
  markGoes: boolean;
}

function read(xml: string, mode: Mode): Read[] {
  const paragraphs: Read[] = [];
  const open: string[] = [];
  const inside = (name: string) => open.includes(name);
  for (const [, closes, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const one = paragraphs.at(-1);
    if (text !== undefined) {
      const shown = inside('w:t') || inside('w:delText');
      if (one && shown && !OUT[mode].some(inside)) one.words += text;
      continue;
    }
    if (closes) {
      open.pop();
      continue;
    }
    if (name === 'w:p')
      paragraphs.push({ words: '', numbering: '', oldNumbering: null, markGoes: false });
    if (one && inside('w:pPr')) {
      if (inside('w:rPr') && OUT[mode].includes(name)) one.markGoes = true;
      if (name === 'w:pPrChange') one.oldNumbering = '';
      if (name === 'w:ilvl' || name === 'w:numId') {
        const element = `<${name}${attributes}/>`;
        if (inside('w:pPrChange')) one.oldNumbering += element;
        else one.numbering += element;
      }
    }
    if (!empty) open.push(name);
  }
  return paragraphs;
}

/**
 * A Word file with all changes accepted or rejected, its body as plain paragraphs. Written from ECMA-376
 * Part 1 §17.13.5 without a look at how the file is made: a mark of a paragraph that goes joins the words
 * with the next paragraph, whose mark says how both look.
 */
export function settleChanges(
  parts: Readonly<Record<string, string>>,
  mode: Mode,
): Record<string, string> {
  let words = '';
  let body = '';
  for (const one of read(parts['word/document.xml'] ?? '', mode)) {
    words += one.words;
    if (one.markGoes) continue;
    const numbering = mode === 'reject' ? (one.oldNumbering ?? one.numbering) : one.numbering;
    body += `<w:p><w:pPr><w:numPr>${numbering}</w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    words = '';
  }
  if (words !== '') throw new Error('the last paragraph has no mark');
  return { ...parts, 'word/document.xml': `<w:body xmlns:w="w">${body}</w:body>` };
}
