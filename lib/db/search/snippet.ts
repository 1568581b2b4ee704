import { fold } from './fold';

/** A stretch of text; `hit` = one of the words that were looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A line of a found text around a place. `open` ends were cut off. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The first word in it, folded, and which of its places in the text this is, from 0. */
  readonly word: string;
  readonly nth: number;
}

const BEFORE = 18;
const LENGTH = 64;

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** All places of the words in a folded text, in order, without overlap. */
export function placesOf(folded: string, words: readonly string[]): Hit[] {
  const hits = words.flatMap((word) => {
    const places: Hit[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      places.push({ start: at, end: at + word.length });
    return places;
  });
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

/** Up to `count` snippets, one for places that are near each other, each within one line. */
export function snippetsOf(text: string, hits: readonly Hit[], count: number): Snippet[] {
  const snippets: Snippet[] = [];
  const folded = fold(text);
  let shown = 0;
  for (const hit of hits) {
    if (hit.start < shown) continue;
    if (snippets.length === count) break;
    const line = lineAround(text, hit.start);
    const start = Math.max(line.start, safeCut(text, hit.start - BEFORE));
    const end = Math.min(line.end, safeCut(text, Math.max(start + LENGTH, hit.end)));
    snippets.push({
      parts: partsOf(text, { start, end }, hits),
      openStart: start > line.start,
      openEnd: end < line.end,
      ...placeOf(folded, hit),
    });
    shown = end;
  }
  return snippets;
}

function placeOf(folded: string, { start, end }: Hit): Pick<Snippet, 'word' | 'nth'> {
  const word = folded.slice(start, end);
  let nth = 0;
  for (let at = folded.indexOf(word); at >= 0 && at < start; nth++)
    at = folded.indexOf(word, at + word.length);
  return { word, nth };
}

/** The same for a whole short text such as a name. */
export function markedText(text: string, hits: readonly Hit[]): SnippetPart[] {
  return partsOf(text, { start: 0, end: text.length }, hits);
}

function partsOf(text: string, window: Hit, hits: readonly Hit[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = window.start;
  const add = (end: number, hit: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const hit of hits) {
    if (hit.end <= window.start || hit.start >= window.end) continue;
    add(hit.start, false);
    add(Math.min(hit.end, window.end), true);
  }
  add(window.end, false);
  return parts;
}

function lineAround(text: string, at: number): Hit {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** Not between the halves of a character beyond the 16 bits. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
