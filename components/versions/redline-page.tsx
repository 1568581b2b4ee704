import { useTranslations } from 'next-intl';
import type { Change } from '@/lib/versions/list-changes';
import type { Piece, RedlineBlock } from '@/lib/versions/redline';
import type { WrittenComparison } from './compare-writer';
import { CopyPassage } from './copy-passage';
import { namesIn, WrittenWords } from './written-words';

/** Paragraphs in a row without a change that are folded. */
const FOLD_FROM = 3;
/** Words by which a paragraph is told from another. */
const BEGINNING = 12;

type Stretch =
  | { readonly folded: true; readonly places: readonly number[] }
  | { readonly folded: false; readonly at: number };

/** The text with what went struck and what came underlined; long unchanged stretches are folded. */
export function RedlinePage({
  redline,
  changes,
  written,
  copies,
}: {
  readonly redline: readonly RedlineBlock[];
  readonly changes: readonly Change[];
  /** Who wrote the words, when that is shown. */
  readonly written: WrittenComparison | null;
  /** Every paragraph can be copied by a button. */
  readonly copies: boolean;
}) {
  const t = useTranslations('versions');
  const changed = new Set(changes.map(({ block }) => block));
  const paragraph = (at: number) => (
    <Paragraph
      key={at}
      part={redline[at] as RedlineBlock}
      at={at}
      changes={changes}
      written={written}
      copies={copies}
    />
  );
  return (
    <div lang="zh-CN" className="page redline">
      <div className="speech">
        {stretches(redline.length, changed).map((one) =>
          one.folded ? (
            <details key={one.places[0]}>
              <summary
                lang=""
                className="my-1 cursor-pointer text-center font-ui text-12 text-ink-3"
              >
                {t('folded', { n: one.places.length })}
              </summary>
              {one.places.map((at) => paragraph(at))}
            </details>
          ) : (
            paragraph(one.at)
          ),
        )}
      </div>
    </div>
  );
}

function stretches(count: number, changed: ReadonlySet<number>): Stretch[] {
  const made: Stretch[] = [];
  for (let at = 0; at < count; at++) {
    let to = at;
    while (to < count && !changed.has(to)) to++;
    if (to - at >= FOLD_FROM && changed.size > 0) {
      const from = at;
      made.push({ folded: true, places: Array.from({ length: to - from }, (_, n) => from + n) });
      at = to - 1;
    } else made.push({ folded: false, at });
  }
  return made;
}

function Paragraph({
  part,
  at,
  changes,
  written,
  copies,
}: {
  readonly part: RedlineBlock;
  readonly at: number;
  readonly changes: readonly Change[];
  readonly written: WrittenComparison | null;
  readonly copies: boolean;
}) {
  const t = useTranslations('versions');
  const runs = written?.words[at] ?? [];
  const names = written ? namesIn(runs.flat(), written.writers) : [];
  const { fate, before, after, labelBefore, labelAfter, pieces } = part;
  const block = after ?? before;
  const own = changes.filter((change) => change.block === at);
  const marks = new Map(own.map((change) => [change.piece, changes.indexOf(change)]));
  const whole = marks.get(null);
  const label = after ? labelAfter : labelBefore;
  const mark = whole === undefined ? {} : { id: `c${whole}`, 'data-change': whole };
  return (
    <p
      data-kind={block?.kind ?? 'paragraph'}
      data-style={block?.style ?? undefined}
      data-fate={fate}
      title={fate === 'moved' ? t('movedHere') : undefined}
      {...mark}
    >
      {fate === 'joined' ? <span aria-hidden className="join-mark" /> : null}
      {label === null || fate === 'joined' ? null : <Word kind={kindOf(fate)}>{label}</Word>}
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a redline never changes, and its pieces have no other name
        <Marked key={index} piece={piece} change={marks.get(index)}>
          {written && (runs[index] ?? []).length > 0 ? (
            <WrittenWords runs={runs[index] ?? []} writers={written.writers} />
          ) : (
            piece.text
          )}
        </Marked>
      ))}
      {names.length > 0 ? (
        <span data-aside="" aria-hidden className="written-names">
          {names.join('、')}
        </span>
      ) : null}
      {copies && pieces.length > 0 ? (
        <CopyPassage
          begins={pieces
            .map((piece) => piece.text)
            .join('')
            .slice(0, BEGINNING)}
        />
      ) : null}
    </p>
  );
}

function kindOf(fate: RedlineBlock['fate']): Piece['kind'] {
  return fate === 'inserted' ? 'ins' : fate === 'deleted' ? 'del' : 'same';
}

function Marked({
  piece,
  change,
  children,
}: {
  readonly piece: Piece;
  readonly change: number | undefined;
  readonly children: React.ReactNode;
}) {
  const { kind, marks } = piece;
  const strong = marks.includes('strong') ? <strong>{children}</strong> : children;
  const words = marks.includes('em') ? <em>{strong}</em> : strong;
  const shown = <Word kind={kind}>{words}</Word>;
  return change === undefined ? (
    shown
  ) : (
    <span id={`c${change}`} data-change={change}>
      {shown}
    </span>
  );
}

function Word({
  kind,
  children,
}: {
  readonly kind: Piece['kind'];
  readonly children: React.ReactNode;
}) {
  if (kind === 'ins') return <ins>{children}</ins>;
  return kind === 'del' ? <del>{children}</del> : children;
}
