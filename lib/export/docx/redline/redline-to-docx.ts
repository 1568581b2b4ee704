import type { Block, DraftMeta } from '../../../draft/draft';
import { compareBlocks } from '../../../versions/compare';
import type { DiffUnit } from '../../../versions/redline';
import { bodyAtoms } from '../body/body-atoms';
import { bodyXml } from '../body/body-xml';
import { formerStyles } from '../body/former-look';
import { withJoinedLooks } from '../body/joined-looks';
import { withLastMark } from '../body/last-mark';
import { withPlainMarks } from '../body/plain-marks';
import { sideOf } from '../body/side';
import { threadEdges } from '../comments/comment-parts';
import { threadAtoms } from '../comments/thread-atoms';
import { wordDate } from '../comments/word-date';
import type { WordThread } from '../comments/word-thread';
import { paragraphsOf } from '../paragraphs';
import { wordPackage } from '../word-package';
import { braced } from './braced';
import { numberBoth } from './number-both';
import { redlineSpans, type ToldBlock } from './redline-spans';

/** R12: LibreOffice takes what lies further apart for two changes. */
const EARLIER_MS = 120_000;

export interface Redline {
  readonly meta: DraftMeta;
  readonly was: readonly Block[];
  readonly now: readonly Block[];
  readonly unit?: DiffUnit;
  /** Who made the newer text out of the older one, and when it was so (ISO 8601). */
  readonly author: string;
  readonly at: string;
  readonly threads?: readonly WordThread[];
}

/**
 * R1: two texts as one Word file with tracked changes (花脸稿): accepted it is the newer text, rejected the
 * older one. Layout and numbers are those of the ordinary file. Total; the same input gives the same bytes.
 */
export function redlineToDocx({
  unit = 'word',
  author,
  at,
  threads = [],
  ...redline
}: Redline): Uint8Array<ArrayBuffer> {
  const revisions = [{ author, at }];
  return toldToDocx({ ...redline, threads, revisions }, (was, now) =>
    compareBlocks(was, now, unit),
  );
}

/** Who changed something, and when (ISO 8601). */
export interface Change {
  readonly author: string;
  readonly at: string;
}

/**
 * The same, of changes by several people.
 * @param tell what became of the paragraphs of the two texts, as the file writes their words
 */
export function toldToDocx(
  {
    meta,
    was,
    now,
    threads,
    revisions,
  }: Pick<Redline, 'meta' | 'was' | 'now'> & {
    readonly threads: readonly WordThread[];
    readonly revisions: readonly Change[];
  },
  tell: (was: readonly Block[], now: readonly Block[]) => readonly ToldBlock[],
): Uint8Array<ArrayBuffer> {
  const [before, after] = [was.map(braced), now.map(braced)];
  const spans = redlineSpans(tell(before, after), before, after);
  const [older, newer] = [paragraphsOf(before), paragraphsOf(after)];
  const numbering = numberBoth(
    { blocks: before, paragraphs: older },
    { blocks: after, paragraphs: newer },
    spans,
  );
  const { events, first } = threadAtoms(threads, { was, now });
  const told = bodyAtoms(
    spans,
    sideOf(older, numbering.placesBefore),
    sideOf(newer, numbering.places),
    events,
  );
  const atoms = withJoinedLooks(withPlainMarks(withLastMark([...first, ...told])));
  const body = bodyXml(
    atoms,
    revisions.map(({ author, at }) => ({
      author,
      date: wordDate(at),
      earlier: wordDate(at, EARLIER_MS),
    })),
    { edge: threadEdges(threads) },
  );
  return wordPackage({ meta, body, numbering, threads, styles: formerStyles(atoms) });
}
