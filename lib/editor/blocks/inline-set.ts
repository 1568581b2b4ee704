import { DecorationSet } from '@tiptap/pm/view';

/** The constructor that the type declarations leave out. */
const Base = DecorationSet as unknown as new (
  local: readonly unknown[],
  children: readonly unknown[],
) => DecorationSet;

/**
 * Decorations inside blocks, by the position before each block. The stock set looks for a block's
 * decorations from the start of its list (quadratic over a long text).
 */
export class InlineSet extends Base {
  constructor(private readonly inside: ReadonlyMap<number, DecorationSet>) {
    super([], []);
  }

  /** Asked by the view whether to draw again; not declared. The blocks' own sets are compared one by one. */
  eq(other: DecorationSet): boolean {
    return other === this;
  }

  override forChild(offset: number): DecorationSet {
    return this.inside.get(offset) ?? DecorationSet.empty;
  }
}
