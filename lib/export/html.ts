import type { Block, Inline } from '../draft/draft';
import { labels } from '../numbering/labels';
import { escapeHtml } from './escape-html';
import { gapAfter, textAfterLabel } from './joined-label';

export interface HtmlOptions {
  /**
   * false (first paint): every block is a `<p>`, as in the editor. true (clipboard): 接排 points are
   * spans inside the paragraph they continue, so that other programs paste one paragraph.
   */
  readonly joinRuns?: boolean;
}

/** What may stand in an attribute name; a chip of somebody else may have any field. */
const FIELD_NAME = /^[a-z][a-z0-9-]{0,31}$/;

function attribute(name: string, value: string | number | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}

function inlineHtml(inline: Inline): string {
  let html = escapeHtml(inline.text);
  if (inline.type === 'chip') {
    const data =
      attribute('data-chip', inline.chip) +
      attribute('data-id', inline.id) +
      Object.entries(inline.fields)
        .filter(([name]) => FIELD_NAME.test(name))
        .map(([name, value]) => attribute(`data-${name}`, value === null ? null : String(value)))
        .join('');
    html = `<span class="chip chip-${escapeHtml(inline.chip)}"${data}>${html}</span>`;
  }
  if (inline.marks.includes('em')) html = `<em>${html}</em>`;
  if (inline.marks.includes('strong')) html = `<strong>${html}</strong>`;
  return html;
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
    const body =
      (label === null ? '' : `<span class="label" data-label="${shown}">${shown}</span>`) +
      (options.joinRuns && label !== null
        ? gapAfter(label, textAfterLabel(blocks, numbers, i))
        : '') +
      block.inlines.map(inlineHtml).join('');
    const open = `class="block block-${block.kind}"${blockAttributes(block)}`;
    const last = paragraphs.at(-1);
    if (options.joinRuns && block.kind === 'point' && block.run && last) {
      last.body += `<span ${open}>${body}</span>`;
    } else {
      paragraphs.push({ open, body });
    }
  }
  return paragraphs.map(({ open, body }) => `<p ${open}>${body || '<br>'}</p>`).join('');
}
