import type { Node } from '@tiptap/pm/model';
import type { Phrase } from '@/lib/recognise/block-phrases';
import type { RecogniseContext } from '@/lib/recognise/recognise';

interface Reading {
  readonly context: RecogniseContext;
  /** What stood before the words. */
  readonly before: string;
  readonly phrases: readonly Phrase[];
}

/** Nodes never change: a block that nobody touched is read once for the same surroundings. */
const readings = new WeakMap<Node, Reading>();

/** What was read in a block, perhaps with older dates and units; null when nobody has read it yet. */
export function readingOf(block: Node): readonly Phrase[] | null {
  return readings.get(block)?.phrases ?? null;
}

/** What was read in a block with these dates and units and this before it; null when it has to be read. */
export function readingWith(
  block: Node,
  before: string,
  context: RecogniseContext,
): readonly Phrase[] | null {
  const reading = readings.get(block);
  return reading?.context === context && reading.before === before ? reading.phrases : null;
}

/** Remembers what was read in a block. */
export function keepReading(block: Node, reading: Reading): void {
  readings.set(block, reading);
}
