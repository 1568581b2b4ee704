import type { CSSProperties } from 'react';
import type { WrittenRun } from '@/lib/versions/written-words';
import { sealColour } from '../ui/seal-glyph';
import type { CompareWriter } from './compare-writer';

/** Words in the colour of who wrote them; a screen reader hears the name where it changes. */
export function WrittenWords({
  runs,
  writers,
}: {
  readonly runs: readonly WrittenRun[];
  readonly writers: readonly CompareWriter[];
}) {
  return runs.map(({ text, writer }, at) => {
    const who = writer === null ? undefined : writers[writer];
    if (!who) return text;
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a redline never change and have no other name
        key={at}
        className="written"
        title={who.name}
        style={{ '--writer': `var(${sealColour(who.order)}-tint)` } as CSSProperties}
      >
        <span data-aside="" className="sr-only">
          {`${who.name}: `}
        </span>
        {text}
      </span>
    );
  });
}

/** The names of those who wrote a paragraph, in the order of their first words. */
export function namesIn(
  runs: readonly WrittenRun[],
  writers: readonly CompareWriter[],
): readonly string[] {
  const places = new Set(runs.map(({ writer }) => writer));
  return [...places].flatMap((place) => (place === null ? [] : (writers[place]?.name ?? [])));
}
