import type { Block, BlockAttrs, ChipInline, Mark } from '../draft/draft';
import type { Part } from './hunk';

/** The smallest thing of a text: a UTF-16 unit, a chip, the opening of a block or its end. */
export type TextToken =
  | { readonly t: 'char'; readonly char: string; readonly marks: readonly Mark[] }
  | { readonly t: 'chip'; readonly chip: ChipInline }
  | { readonly t: 'open'; readonly uid: string; readonly attrs: BlockAttrs }
  | { readonly t: 'close' };

/** The attributes of a block alone. */
export function attrsOf(block: BlockAttrs): BlockAttrs {
  const { kind, level, style, variant, start, run, src } = block;
  return { kind, level, style, variant, start, run, src };
}

const CLOSE: TextToken = { t: 'close' };

/** Parts as tokens. */
export function partTokens(parts: readonly Part[]): TextToken[] {
  const tokens: TextToken[] = [];
  for (const part of parts) {
    if (part.type === 'break') tokens.push(CLOSE, { t: 'open', uid: part.uid, attrs: part.attrs });
    else if (part.type === 'chip') tokens.push({ t: 'chip', chip: part });
    else
      for (const char of part.text.split('')) tokens.push({ t: 'char', char, marks: part.marks });
  }
  return tokens;
}

/** Blocks as tokens: index for index the places of the shared text. */
export function textTokens(blocks: readonly Block[]): TextToken[] {
  return blocks.flatMap((block) => [
    { t: 'open' as const, uid: block.uid, attrs: attrsOf(block) },
    ...partTokens(block.inlines),
    CLOSE,
  ]);
}

/** Tokens as parts; the end of a block and the next opening are one break. */
export function partsOf(tokens: readonly TextToken[]): Part[] {
  const parts: Part[] = [];
  let run: { type: 'text'; text: string; marks: readonly Mark[] } | null = null;
  for (const token of tokens) {
    if (token.t === 'char' && run && sameMarks(run.marks, token.marks)) {
      run.text += token.char;
      continue;
    }
    run = null;
    if (token.t === 'open') parts.push({ type: 'break', uid: token.uid, attrs: token.attrs });
    else if (token.t === 'chip') parts.push(token.chip);
    else if (token.t === 'char') {
      run = { type: 'text', text: token.char, marks: token.marks };
      parts.push(run);
    }
  }
  return parts;
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, at) => mark === b[at]));
}

/** Tokens as blocks; what stands in no block is left out. */
export function blocksOf(tokens: readonly TextToken[]): Block[] {
  const blocks: Block[] = [];
  let from = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.t !== 'open' && token.t !== 'close') continue;
    const opening = tokens[from];
    if (opening?.t === 'open') {
      const inlines = partsOf(tokens.slice(from + 1, at)).filter((part) => part.type !== 'break');
      blocks.push({ ...opening.attrs, uid: opening.uid, inlines });
    }
    from = token?.t === 'open' ? at : -1;
  }
  return blocks;
}

/** Whether two chips say and mean the same. */
export function sameChip(a: ChipInline, b: ChipInline): boolean {
  const data = ({ fields }: ChipInline) =>
    JSON.stringify(Object.entries(fields).sort(([x], [y]) => (x < y ? -1 : 1)));
  return a.id === b.id && a.chip === b.chip && a.text === b.text && data(a) === data(b);
}

/** Whether two tokens are the same for a reader; marks and attributes of blocks aside. */
export function sameToken(a: TextToken | undefined, b: TextToken | undefined): boolean {
  if (a?.t === 'char') return b?.t === 'char' && a.char === b.char;
  if (a?.t === 'chip') return b?.t === 'chip' && sameChip(a.chip, b.chip);
  if (a?.t === 'open') return b?.t === 'open' && a.uid === b.uid;
  return a?.t === b?.t;
}

/** The same of two stretches. */
export function sameTokens(a: readonly TextToken[], b: readonly TextToken[]): boolean {
  return a.length === b.length && a.every((token, at) => sameToken(token, b[at]));
}

/** The marks of a character or chip as one word. */
export function marksOf(token: TextToken | undefined): string {
  if (token?.t === 'char') return token.marks.join();
  return token?.t === 'chip' ? token.chip.marks.join() : '';
}

/** The wording of some tokens; a break is a line end. */
export function wordingOf(tokens: readonly TextToken[]): string {
  return tokens
    .map((token) =>
      token.t === 'char'
        ? token.char
        : token.t === 'chip'
          ? token.chip.text
          : token.t === 'open'
            ? '\n'
            : '',
    )
    .join('');
}

/** Whether a token is this half of a character of two units, which is never cut. */
export function isHalf(token: TextToken | undefined, which: 'first' | 'second'): boolean {
  const unit = token?.t === 'char' ? token.char.charCodeAt(0) : 0;
  return unit >> 10 === (which === 'first' ? 0xd800 : 0xdc00) >> 10;
}
