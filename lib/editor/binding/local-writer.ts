import type { Node } from '@tiptap/pm/model';
import type { StepMap } from '@tiptap/pm/transform';
import type * as Y from 'yjs';
import type { OverrideIndex } from '@/lib/ytext/override-index';
import type { Primitive } from '@/lib/ytext/roots';
import { cleanText } from '@/lib/ytext/text-rules';
import { writeFields } from './field-writes';
import { type Flags, VIRTUAL_OPEN } from './flags';
import { editsOfStep, type FormatEdit, type StepEdits, type TokenEdit } from './local-edits';
import { flagsAfter, missingToken } from './local-flags';
import { formatsOf } from './marks';
import { type OpenRun, type Run, runsBetween } from './runs';
import { storedChip, storedOpening } from './stored-nodes';

type Op =
  | { retain: number; attributes?: Record<string, true | null> }
  | { delete: number }
  | { insert: string | object; attributes: Record<string, true> };

/** An id that was given while writing and that the editor does not have yet. */
export interface GivenId {
  readonly pos: number;
  readonly key: 'uid' | 'id';
  readonly id: string;
}

/** Carries steps of the editor into the shared text, in the order in which they happened (BIND5). */
export class LocalWriter {
  given: GivenId[] = [];
  /** Ids whose fields were written. */
  readonly written = new Map<string, Set<string>>();
  /** True when the text does not hold exactly what the editor shows. */
  differs = false;

  constructor(
    private readonly text: Y.Text,
    private readonly map: Y.Map<Primitive>,
    private readonly index: OverrideIndex,
    private readonly flags: Flags,
    private readonly newUid: () => string,
  ) {}

  write(map: StepMap, before: Node, after: Node) {
    const edits = editsOfStep(map, before, after);
    this.given = this.given.map((given) => ({ ...given, pos: map.map(given.pos) }));
    this.text.applyDelta(this.delta(edits, before, after));
    if (!this.flags.clean) {
      this.flags.set(flagsAfter(this.flags, edits.tokens, before, after));
      this.makeReal(after);
    }
    for (const { before: old, after: now } of edits.fields) this.fields(old, now);
  }

  private delta(edits: StepEdits, before: Node, after: Node): Op[] {
    const ops: Op[] = [];
    let at = 0;
    const retain = (to: number, attributes?: Record<string, true | null>) => {
      if (to > at) ops.push(attributes ? { retain: to - at, attributes } : { retain: to - at });
      at = Math.max(at, to);
    };
    const all: (TokenEdit | FormatEdit)[] = [...edits.tokens, ...edits.formats];
    all.sort((a, b) => a.oldFrom - b.oldFrom);
    for (const edit of all) {
      const [from, to] = [edit.oldFrom, edit.oldTo].map((pos) => this.flags.toY(before, pos)) as [
        number,
        number,
      ];
      retain(from);
      if ('formats' in edit) {
        retain(to, edit.formats);
        continue;
      }
      // Inserted before what goes: what is typed always has a living neighbour on its left (S1).
      this.inserts(ops, runsBetween(after, edit.newFrom, edit.newTo), edit.newFrom);
      if (to > from) ops.push({ delete: to - from });
      at = to;
    }
    return ops;
  }

  private inserts(ops: Op[], runs: readonly Run[], from: number) {
    let pos = from;
    for (const run of runs) {
      if (run.t === 'text') {
        const insert = cleanText(run.text);
        this.differs ||= insert !== run.text;
        ops.push({ insert, attributes: formatsOf(run.marks) });
        pos += run.text.length;
        continue;
      }
      if (run.t === 'close') this.close(ops);
      else if (run.t === 'open') ops.push({ insert: this.opening(run, pos), attributes: {} });
      else ops.push({ insert: this.chip(run.node, pos), attributes: formatsOf(run.node.marks) });
      pos++;
    }
  }

  /** Joins the end to plain text before it: one item of the text less per block. */
  private close(ops: Op[]) {
    const last = ops.at(-1);
    if (
      last &&
      'insert' in last &&
      typeof last.insert === 'string' &&
      Object.keys(last.attributes).length === 0
    ) {
      last.insert += '\n';
    } else ops.push({ insert: '\n', attributes: {} });
  }

  private opening({ type, attrs }: OpenRun, pos: number): object {
    const uid = this.idFor(attrs.uid, pos, 'uid');
    const embed = storedOpening(type, attrs, uid);
    this.disagreeing(uid, { t: 'open', type, attrs: { ...attrs, uid }, virtual: false });
    return embed;
  }

  private chip(node: Node, pos: number): object {
    const id = this.idFor(node.attrs.id, pos, 'id');
    const embed = storedChip(node, id);
    this.differs ||= node.type.name === 'unknownChip';
    this.disagreeing(id, { t: 'chip', node });
    return embed;
  }

  private idFor(id: unknown, pos: number, key: GivenId['key']): string {
    if (typeof id === 'string' && id !== '') return id;
    const given = this.newUid();
    this.given.push({ pos, key, id: given });
    return given;
  }

  /** Overrides that are already there would win over the initial values just inserted. */
  private disagreeing(id: string, run: Run) {
    const overrides = this.index.of(id);
    if (overrides.size === 0) return;
    this.writeRun(id, run, (name, value) => overrides.has(name) && overrides.get(name) !== value);
  }

  private fields(old: Run, now: Run) {
    const attrs = now.t === 'open' ? now.attrs : now.t === 'chip' ? now.node.attrs : {};
    const was = new Map<string, Primitive>();
    writeFields(old, (name, value) => was.set(name, value));
    this.writeRun(
      String(attrs.uid ?? attrs.id),
      now,
      (name, value) => (was.get(name) ?? null) !== value,
      was,
    );
  }

  private writeRun(
    id: string,
    run: Run,
    wanted: (name: string, value: Primitive) => boolean,
    gone: ReadonlyMap<string, Primitive> = new Map(),
  ) {
    const left = new Set(gone.keys());
    const set = (name: string, value: Primitive) => {
      this.map.set(`${id}/${name}`, value);
      this.index.set(`${id}/${name}`, value);
      const names = this.written.get(id) ?? new Set<string>();
      this.written.set(id, names.add(name));
    };
    this.differs ||= !writeFields(run, (name, value) => {
      left.delete(name);
      if (wanted(name, value)) set(name, value);
    });
    for (const name of left) if (name.startsWith('x-')) set(name, null);
  }

  /** Virtual tokens that reading would no longer put there become real. */
  private makeReal(doc: Node) {
    for (;;) {
      const list = this.flags.toArray(doc.childCount);
      const missing = missingToken(doc, list);
      if (!missing) return;
      let pos = 0;
      for (let i = 0; i < missing.block; i++) pos += doc.child(i).nodeSize;
      const block = doc.child(missing.block);
      const isOpen = missing.token === VIRTUAL_OPEN;
      const at = this.flags.toY(doc, isOpen ? pos : pos + block.nodeSize - 1);
      if (isOpen) {
        const run = { t: 'open', type: block.type, attrs: block.attrs, virtual: false } as const;
        this.text.insertEmbed(at, this.opening(run, pos), {});
      } else this.text.insert(at, '\n', {});
      list[missing.block] = (list[missing.block] ?? 0) & ~missing.token;
      this.flags.set(list);
    }
  }
}
