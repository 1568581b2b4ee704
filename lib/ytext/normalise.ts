import type * as Y from 'yjs';
import { complete, type Token } from './complete';
import { deltaTokens, type RawContent, type RawOpen } from './delta-tokens';
import { type EffectiveBlock, effectiveBlock, effectiveChip } from './effective';
import { blockEmbed, chipEmbed } from './embeds';
import { OverrideIndex } from './override-index';
import { overridesOf, textOf } from './roots';

/** Transaction origin of the repairs (SPEC N1). */
export const NORMALISER = 'lectern-normaliser';

type Formats = Readonly<Record<string, unknown>>;
type Op =
  | { retain: number }
  | { delete: number }
  | { insert: string | object; attributes: Formats };

const CARRIED_KINDS: readonly unknown[] = ['point', 'paragraph'];

/** What a repaired opening takes over from the block before it (SPEC N2). */
function carried(previous: EffectiveBlock | null): Readonly<Record<string, unknown>> {
  if (!previous || !CARRIED_KINDS.includes(previous.fields.kind)) return {};
  const { kind, level, style, variant } = previous.fields;
  return { kind, level, style, variant };
}

class Repair {
  readonly ops: Op[] = [];
  changed = false;
  private readonly ids = new Set<string>();
  private previous: EffectiveBlock | null = null;

  constructor(
    private readonly index: OverrideIndex,
    private readonly newUid: () => string,
  ) {}

  take(token: Token<RawOpen, RawContent>) {
    if (token.t === 'close') {
      if (token.virtual) this.insert('\n', {}, 0);
      else this.retain(1);
    } else if (token.t === 'open') this.open(token.open, token.virtual);
    else this.content(token.content);
  }

  private open(embed: RawOpen, virtual: boolean) {
    const block = effectiveBlock(embed, this.index);
    const values = virtual ? carried(this.previous) : block.fields;
    if (virtual || block.uid === '' || this.ids.has(block.uid)) {
      this.insert(blockEmbed(this.fresh(), values, block.extra), {}, virtual ? 0 : 1);
    } else {
      this.ids.add(block.uid);
      this.retain(1);
    }
    this.previous = virtual
      ? { ...block, fields: { ...block.fields, ...(values as object) } }
      : block;
  }

  private content({ text, embed, attributes }: RawContent) {
    if (text !== null) return this.retain(text.length);
    const { chip, id, fields, extra } = effectiveChip(embed, this.index);
    if (id === '' || !this.ids.has(id)) {
      this.ids.add(id);
      return this.retain(1);
    }
    const fresh = this.fresh();
    const copy = chip ? chipEmbed(chip, fresh, fields, extra) : { ...(embed as object), id: fresh };
    this.insert(copy, attributes, 1);
  }

  private fresh(): string {
    const uid = this.newUid();
    this.ids.add(uid);
    return uid;
  }

  private retain(length: number) {
    const last = this.ops.at(-1);
    if (last && 'retain' in last) last.retain += length;
    else this.ops.push({ retain: length });
  }

  private insert(insert: string | object, attributes: Formats, replaced: number) {
    this.changed = true;
    this.ops.push({ insert, attributes });
    if (replaced > 0) this.ops.push({ delete: replaced });
  }
}

/**
 * Makes virtual tokens real and gives the second of two equal ids a new one (SPEC N1-N4). Only the
 * server calls it, when a room has been quiet for a moment. One transaction with the origin
 * `NORMALISER`; idempotent; loses no character.
 * @returns true when it wrote something
 */
export function normalise(doc: Y.Doc, newUid: () => string): boolean {
  const text = textOf(doc);
  const repair = new Repair(new OverrideIndex(overridesOf(doc)), newUid);
  for (const token of complete(deltaTokens(text.toDelta()), () => null, true)) repair.take(token);
  if (repair.changed) doc.transact(() => text.applyDelta(repair.ops), NORMALISER);
  return repair.changed;
}
