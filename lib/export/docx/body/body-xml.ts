import { LINE_BREAK, runs } from '../runs';
import { element } from '../xml';
import type { Atom, MarkAtom, Trace } from './atoms';
import { formerLook, formerXml } from './former-look';
import { lookXml } from './look-xml';
import { partedInsertions } from './parted-insertions';
import { type ThreadWords, threadWords } from './thread-words';

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
  /** Elements at the edge of what a thread speaks of; `inChange` wraps the runs that hold its comments. */
  readonly edge: (no: number, edge: 'start' | 'end', inChange: (run: string) => string) => string;
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
  private open: {
    readonly trace: Trace;
    readonly by: number | undefined;
    readonly earlier: boolean;
    xml: string;
  } | null = null;
  private earlier: ReadonlySet<Atom> = new Set();
  private own: ReadonlyMap<number, ThreadWords> = new Map();
  private nextId = 1;

  constructor(
    private readonly revisions: readonly Revision[],
    private readonly threads: ThreadMarks,
  ) {}

  write(atoms: readonly Atom[]): string {
    if (this.revisions.length > 0)
      this.earlier = partedInsertions(atoms, (by, earlier) => {
        const { author, date } = this.said(by, earlier);
        return `${author} ${date.slice(0, MINUTE)}`;
      });
    this.own = threadWords(atoms);
    for (const atom of atoms) this.put(atom);
    this.flush();
    return this.paragraphs.join('') + this.content;
  }

  private said(by = 0, early = false): Pick<Revision, 'author' | 'date'> {
    const { author = '', date = '', earlier = '' } = this.revisions[by] ?? {};
    return { author, date: early ? earlier : date };
  }

  private changed(
    name: string,
    who: { readonly by: number | undefined; readonly earlier?: boolean },
    ...children: string[]
  ): string {
    const { author, date } = this.said(who.by, who.earlier);
    const said = { 'w:id': this.nextId++, 'w:author': author, 'w:date': date };
    return element(name, said, ...children);
  }

  private flush(): void {
    if (!this.open) return;
    const { trace, xml } = this.open;
    this.content += trace === 'same' ? xml : this.changed(WORDS[trace], this.open, xml);
    this.open = null;
  }

  private words(atom: Extract<Atom, { type: 'words' | 'break' }>, xml: string): void {
    const { trace } = atom;
    const by = trace === 'same' ? undefined : atom.by;
    const earlier = this.earlier.has(atom);
    const { open } = this;
    if (open && (open.trace !== trace || open.by !== by || open.earlier !== earlier)) this.flush();
    if (this.open) this.open.xml += xml;
    else this.open = { trace, by, earlier, xml };
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
        this.content += this.threads.edge(atom.no, atom.edge, (run) => this.ofThread(atom.no, run));
        return;
      case 'move':
        this.flush();
        this.move(atom);
    }
  }

  /** K7: what holds the comments of a thread comes and goes with its words. */
  private ofThread(no: number, run: string): string {
    const words = this.own.get(no);
    return words ? this.changed(WORDS[words.trace], words, run) : run;
  }

  private mark(atom: MarkAtom): void {
    const { trace, now, was, by, looks } = atom;
    const look = now ?? was;
    const own = look ? lookXml(look) : '';
    const earlier = this.earlier.has(atom);
    const tracked =
      trace === 'same' ? '' : element('w:rPr', {}, this.changed(WORDS[trace], { by, earlier }));
    const former = formerLook(atom);
    const other = former
      ? this.changed('w:pPrChange', { by: looks ?? by }, element('w:pPr', {}, formerXml(former)))
      : '';
    const inside = own + tracked + other;
    const properties = inside === '' ? '' : element('w:pPr', {}, inside);
    this.paragraphs.push(element('w:p', {}, properties, this.content));
    this.content = '';
  }

  /** R6: a range around what moved; where a whole paragraph did, it ends behind it. */
  private move({ edge, trace, no, by: mover }: Extract<Atom, { type: 'move' }>): void {
    const id = { 'w:id': MOVE_IDS + 2 * no + (trace === 'moveTo' ? 1 : 0) };
    if (edge === 'start') {
      const { author, date } = this.said(mover);
      const by = { 'w:author': author, 'w:date': date };
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

/** Of `w:date`, YYYY-MM-DDTHH:MM: LibreOffice keeps no seconds. */
const MINUTE = 16;

/**
 * The paragraphs of word/document.xml.
 * @param revisions who changed what, by the place that atoms name; none in a file of one text
 */
export function bodyXml(
  atoms: readonly Atom[],
  revisions: readonly Revision[],
  threads: ThreadMarks,
): string {
  return new BodyWriter(revisions, threads).write(atoms);
}
