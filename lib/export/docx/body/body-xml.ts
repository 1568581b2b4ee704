import { LINE_BREAK, runs } from '../runs';
import { element } from '../xml';
import type { Atom, MarkAtom, Trace } from './atoms';
import { formerLook, formerXml } from './former-look';
import { lookXml } from './look-xml';
import { partedInsertions } from './parted-insertions';

/** Who changed the text and when, as Word tells it. */
export interface Revision {
  readonly author: string;
  /** `w:date`: civil time without a zone, YYYY-MM-DDTHH:MM:SSZ. */
  readonly date: string;
  /** Another one, a little before (R12). */
  readonly earlier: string;
}

/** What the parts of a file beside the body say of its threads. */
export interface ThreadMarks {
  /** Elements at the edge of what a thread speaks of. */
  readonly edge: (no: number, edge: 'start' | 'end') => string;
}

const WORDS: Readonly<Record<Trace, string>> = {
  same: '',
  ins: 'w:ins',
  del: 'w:del',
  moveFrom: 'w:moveFrom',
  moveTo: 'w:moveTo',
};

class BodyWriter {
  private readonly paragraphs: string[] = [];
  private content = '';
  /** Words of one trace that are still to be wrapped. */
  private open: { readonly trace: Trace; readonly earlier: boolean; xml: string } | null = null;
  private earlier: ReadonlySet<Atom> = new Set();
  private nextId = 1;

  constructor(
    private readonly revision: Revision | null,
    private readonly threads: ThreadMarks,
  ) {}

  write(atoms: readonly Atom[]): string {
    if (this.revision) this.earlier = partedInsertions(atoms);
    for (const atom of atoms) this.put(atom);
    this.flush();
    return this.paragraphs.join('') + this.content;
  }

  private changed(name: string, earlier: boolean, ...children: string[]): string {
    const by = { 'w:id': this.nextId++, 'w:author': this.revision?.author ?? '' };
    const date = (earlier ? this.revision?.earlier : this.revision?.date) ?? null;
    return element(name, { ...by, 'w:date': date }, ...children);
  }

  private flush(): void {
    if (!this.open) return;
    const { trace, earlier, xml } = this.open;
    this.content += trace === 'same' ? xml : this.changed(WORDS[trace], earlier, xml);
    this.open = null;
  }

  private words(atom: Extract<Atom, { type: 'words' | 'break' }>, xml: string): void {
    const { trace } = atom;
    const earlier = this.earlier.has(atom);
    if (this.open && (this.open.trace !== trace || this.open.earlier !== earlier)) this.flush();
    if (this.open) this.open.xml += xml;
    else this.open = { trace, earlier, xml };
  }

  private put(atom: Atom): void {
    switch (atom.type) {
      case 'words':
        this.words(atom, runs(atom.pieces, atom.trace === 'del'));
        return;
      case 'break':
        this.words(atom, LINE_BREAK);
        return;
      case 'mark':
        this.flush();
        this.mark(atom);
        return;
      case 'thread':
        this.flush();
        this.content += this.threads.edge(atom.no, atom.edge);
        return;
      case 'move':
        this.flush();
        this.move(atom);
    }
  }

  private mark(atom: MarkAtom): void {
    const { trace, now, was } = atom;
    const look = now ?? was;
    const own = look ? lookXml(look) : '';
    const earlier = this.earlier.has(atom);
    const tracked =
      trace === 'same' ? '' : element('w:rPr', {}, this.changed(WORDS[trace], earlier));
    const former = formerLook(atom);
    const other = former
      ? this.changed('w:pPrChange', false, element('w:pPr', {}, formerXml(former)))
      : '';
    const inside = own + tracked + other;
    const properties = inside === '' ? '' : element('w:pPr', {}, inside);
    this.paragraphs.push(element('w:p', {}, properties, this.content));
    this.content = '';
  }

  /** R6: a range around what moved; where a whole paragraph did, it ends behind it. */
  private move({ edge, trace, no }: Extract<Atom, { type: 'move' }>): void {
    const id = { 'w:id': MOVE_IDS + 2 * no + (trace === 'moveTo' ? 1 : 0) };
    if (edge === 'start') {
      const by = { 'w:author': this.revision?.author ?? '', 'w:date': this.revision?.date ?? null };
      const name = { 'w:name': `move${no}` };
      this.content += element(`w:${trace}RangeStart`, { ...id, ...by, ...name });
      return;
    }
    const end = element(`w:${trace}RangeEnd`, id);
    if (this.content === '') this.paragraphs.push(end);
    else this.content += end;
  }
}

/** Ids of ranges are not those of the changes: both ends of one range carry the same. */
const MOVE_IDS = 1_000_000;

/** The paragraphs of word/document.xml. */
export function bodyXml(
  atoms: readonly Atom[],
  revision: Revision | null,
  threads: ThreadMarks,
): string {
  return new BodyWriter(revision, threads).write(atoms);
}
