import { blockText } from '../draft/block-text';
import type { Block, Inline } from '../draft/draft';
import { headingFace, headingLength } from '../draft/heading-words';
import { labels } from '../numbering/labels';
import { isFilled } from '../placeholders/filled-place';
import { escapeHtml } from './escape-html';
import { gapAfter, textAfterLabel } from './joined-label';
import { isUnfilled, shownWords } from './shown-words';

export interface HtmlOptions {
  /**
   * false (first paint): every block is a `<p>`, as in the editor. true (clipboard): 接排 points are
   * spans inside the paragraph they continue, so that other programs paste one paragraph.
   */
  readonly joinRuns?: boolean;
  /** Inline styles for programs that read nothing else (E7); without it there are none. */
  readonly look?: ((block: Block) => BlockLook) | null;
}

export interface BlockLook {
  /** CSS of the paragraph. */
  readonly paragraph: string;
  /** CSS of the label and of the first `length` UTF-16 units of the wording. */
  readonly heading: { readonly length: number; readonly style: string } | null;
}

/** What may stand in an attribute name; a chip of somebody else may have any field. */
const FIELD_NAME = /^[a-z][a-z0-9-]{0,31}$/;

function attribute(name: string, value: string | number | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}

/** Somebody else's program sees by braces and colour what is still to be filled in (E7). */
const UNFILLED = 'background-color: #ffff00';

/** @param shown whether other programs read it: unfilled placeholders stand out */
function inlineHtml(inline: Inline, shown: boolean): string {
  const unfilled = shown && isUnfilled(inline);
  let html = escapeHtml(shown ? shownWords(inline) : inline.text);
  if (inline.type === 'chip') {
    const data =
      attribute('data-chip', inline.chip) +
      attribute('data-id', inline.id) +
      Object.entries(inline.fields)
        .filter(([name]) => FIELD_NAME.test(name))
        .map(([name, value]) => attribute(`data-${name}`, value === null ? null : String(value)))
        .join('') +
      attribute('style', unfilled ? UNFILLED : null);
    html = `<span class="chip chip-${isFilled(inline) ? 'filled' : escapeHtml(inline.chip)}"${data}>${html}</span>`;
  }
  if (inline.marks.includes('em')) html = `<em>${html}</em>`;
  if (inline.marks.includes('strong')) html = `<strong>${html}</strong>`;
  return html;
}

function wordsHtml(inlines: readonly Inline[], shown: boolean): string {
  return inlines.map((inline) => inlineHtml(inline, shown)).join('');
}

/** The inlines before and after a place in UTF-16 units; a chip in which it falls stays whole, before it. */
function cutInlines(inlines: readonly Inline[], place: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = place;
  for (const inline of inlines) {
    const { length } = inline.text;
    if (inline.type === 'text' && left > 0 && left < length) {
      before.push({ ...inline, text: inline.text.slice(0, left) });
      after.push({ ...inline, text: inline.text.slice(left) });
    } else (left > 0 ? before : after).push(inline);
    left -= length;
  }
  return [before, after];
}

/** E4: what runs on behind the heading words of a point, for the font of the body; '' for nothing. */
function restHtml(rest: readonly Inline[], shown: boolean): string {
  return rest.length > 0 ? `<span class="after-heading">${wordsHtml(rest, shown)}</span>` : '';
}

/** Label and wording; the heading words in a span of their own when they look different. */
function bodyHtml(label: string, block: Block, look: BlockLook | null): string {
  const heading = look?.heading ?? null;
  const shown = look !== null;
  const { inlines } = block;
  if (!heading) {
    const face = block.kind === 'point' ? headingFace(block.style) : null;
    const length = face ? headingLength(blockText(block)) : Number.POSITIVE_INFINITY;
    const [words, rest] = cutInlines(inlines, length);
    return label + wordsHtml(words, shown) + restHtml(rest, shown);
  }
  const [words, rest] = cutInlines(inlines, heading.length);
  const head = label + wordsHtml(words, shown);
  return `<span${attribute('style', heading.style)}>${head}</span>${wordsHtml(rest, shown)}`;
}

/** The attributes of a block; the schema's nodes read and write the same ones (E4). */
function blockAttributes(block: Block): string {
  const point = block.kind === 'point';
  return (
    attribute('data-uid', block.uid) +
    attribute('data-kind', block.kind) +
    attribute('data-level', point ? block.level : null) +
    attribute('data-style', block.style) +
    attribute('data-variant', block.variant) +
    attribute('data-start', block.start) +
    attribute('data-run', block.run ? 'true' : null) +
    attribute('data-src', block.src)
  );
}

/**
 * E4, E5: the speech as HTML. Every text and attribute is escaped; labels are text in
 * `<span data-label>`, so that a reader sees them and a paste back drops them. Total, linear.
 */
export function draftToHtml(blocks: readonly Block[], options: HtmlOptions = {}): string {
  const numbers = labels(blocks);
  const paragraphs: { open: string; body: string }[] = [];
  for (const [i, block] of blocks.entries()) {
    const label = numbers[i] ?? null;
    const shown = label === null ? '' : escapeHtml(label);
    const opening =
      (label === null ? '' : `<span class="label" data-label="${shown}">${shown}</span>`) +
      (options.joinRuns && label !== null
        ? gapAfter(label, textAfterLabel(blocks, numbers, i))
        : '');
    const look = options.look?.(block) ?? null;
    const body = bodyHtml(opening, block, look);
    const open = `class="block block-${block.kind}"${blockAttributes(block)}`;
    const last = paragraphs.at(-1);
    if (options.joinRuns && block.kind === 'point' && block.run && last) {
      last.body += `<span ${open}>${body}</span>`;
    } else {
      paragraphs.push({ open: open + attribute('style', look?.paragraph ?? null), body });
    }
  }
  return paragraphs.map(({ open, body }) => `<p ${open}>${body || '<br>'}</p>`).join('');
}
