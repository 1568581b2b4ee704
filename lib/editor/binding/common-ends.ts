import type { Run } from './runs';

/** When two tokens count as the same: characters by these runs, and whole openings and chips. */
export interface Sameness {
  marks(a: Extract<Run, { t: 'text' }>, b: Extract<Run, { t: 'text' }>): boolean;
  token(a: Run, b: Run): boolean;
}

const isHigh = (c: string) => c >= '\ud800' && c <= '\udbff';
const isLow = (c: string) => c >= '\udc00' && c <= '\udfff';

/** Walks a row of tokens from one end. */
class Walker {
  private index = 0;
  private offset = 0;

  constructor(
    private readonly runs: readonly Run[],
    private readonly backwards: boolean,
  ) {}

  run(): Run | undefined {
    return this.backwards ? this.runs[this.runs.length - 1 - this.index] : this.runs[this.index];
  }

  /** Rest of the text run the walker stands in, and how to read it. */
  rest(text: string): number {
    return text.length - this.offset;
  }

  char(text: string, ahead: number): string {
    const at = this.offset + ahead;
    return (this.backwards ? text[text.length - 1 - at] : text[at]) ?? '';
  }

  skip(length: number, run: Run) {
    this.offset += length;
    if (run.t !== 'text' || this.offset >= run.text.length) {
      this.index++;
      this.offset = 0;
    }
  }
}

function commonEnd(
  a: readonly Run[],
  b: readonly Run[],
  same: Sameness,
  max: number,
  back: boolean,
) {
  const left = new Walker(a, back);
  const right = new Walker(b, back);
  let length = 0;
  let last = '';
  for (
    let x = left.run(), y = right.run();
    x && y && length < max;
    x = left.run(), y = right.run()
  ) {
    if (x.t === 'text' && y.t === 'text') {
      if (!same.marks(x, y)) break;
      const most = Math.min(left.rest(x.text), right.rest(y.text), max - length);
      let k = 0;
      while (k < most && left.char(x.text, k) === right.char(y.text, k)) k++;
      if (k > 0) last = left.char(x.text, k - 1);
      length += k;
      if (k < most || k === 0) break;
      left.skip(k, x);
      right.skip(k, y);
    } else {
      if (x.t !== y.t || !same.token(x, y)) break;
      last = '';
      length++;
      left.skip(1, x);
      right.skip(1, y);
    }
  }
  // Half a surrogate pair is never kept apart from the other half (B11).
  return length > 0 && (back ? isLow(last) : isHigh(last)) ? length - 1 : length;
}

/** Lengths of the common start and end of two rows; they do not overlap in either. */
export function commonEnds(
  a: readonly Run[],
  b: readonly Run[],
  lengths: readonly [a: number, b: number],
  same: Sameness,
  limits: readonly [start: number, end: number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ],
): { start: number; end: number } {
  const shorter = Math.min(...lengths);
  const start = commonEnd(a, b, same, Math.min(shorter, limits[0]), false);
  const end = commonEnd(a, b, same, Math.min(shorter - start, limits[1]), true);
  return { start, end };
}
