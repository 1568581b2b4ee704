import { type Decoration, DecorationSet } from '@tiptap/pm/view';

/** The constructor that the type declarations leave out. */
const Base = DecorationSet as unknown as new (
  local: readonly Decoration[],
  children: readonly unknown[],
) => DecorationSet;

/**
 * Decorations over whole top-level blocks, in order. The stock set asks every decoration about every
 * block (quadratic: half a second per key at 10,000 points); nothing here reaches into a block.
 */
export class LabelSet extends Base {
  constructor(local: readonly Decoration[]) {
    super(local, []);
  }

  override forChild(): DecorationSet {
    return DecorationSet.empty;
  }
}

/** The same decoration over another place; shares its type, so that the view sees no change. */
export function movedTo(decoration: Decoration, from: number, to: number): Decoration {
  if (decoration.from === from && decoration.to === to) return decoration;
  return (decoration as Decoration & Copyable).copy(from, to);
}

/** `copy` is there but not declared. */
interface Copyable {
  copy(from: number, to: number): Decoration;
}
