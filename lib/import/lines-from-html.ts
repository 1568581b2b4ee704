import type { Mark } from '../draft/draft';
import { cleanText } from './clean-text';
import { blockAttrsOf, chipOf } from './html-block-attrs';
import { itemMarker, type OpenList, openList } from './html-list';
import { attributeOf, type HtmlNode, tagOf } from './html-node';
import type { Line } from './line';
import { LineBuilder } from './line-builder';

/** Not wording: code, styles, metadata, embedded documents. */
const DROPPED = new Set(
  'head script style template title meta link object iframe noscript noframes xml'.split(' '),
);
const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table caption thead tbody tfoot blockquote pre ' +
    'section article aside header footer main nav figure figcaption address form fieldset details ' +
    'summary hr center body html'
  ).split(' '),
);
const STRONG = new Set(['strong', 'b']);
const EM = new Set(['em', 'i']);
const BETWEEN_HAN =
  /([\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uffef])/g;

interface Context {
  readonly marks: readonly Mark[];
  readonly pre: boolean;
  readonly inRow: boolean;
  /** Inside a block of our own HTML. */
  readonly own: boolean;
  readonly list: OpenList | null;
  readonly orderedDepth: number;
}

interface Step {
  readonly node: HtmlNode;
  readonly context: Context;
  readonly leave: (() => void) | null;
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.includes(mark) ? marks : [...marks, mark];
}

/** Full text under a node. Iterative: pasted trees may be very deep. */
function textUnder(root: HtmlNode): string {
  let text = '';
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node !== root && node.nextSibling) stack.push(node.nextSibling);
    if (node.firstChild) stack.push(node.firstChild);
  }
  return text;
}

function marksOf(node: HtmlNode, tag: string, marks: readonly Mark[]): readonly Mark[] {
  if (
    STRONG.has(tag) &&
    !/font-weight:\s*(?:normal|[1-4]00)/i.test(attributeOf(node, 'style') ?? '')
  ) {
    return withMark(marks, 'strong');
  }
  return EM.has(tag) ? withMark(marks, 'em') : marks;
}

/** The computed number that our own HTML shows as text. */
function isOwnLabel(node: HtmlNode, tag: string, context: Context): boolean {
  const label = context.own && tag === 'span' ? attributeOf(node, 'data-label') : null;
  const text = node.firstChild;
  return label !== null && text?.nodeType === 3 && !text.nextSibling && text.nodeValue === label;
}

function spaced(raw: string, pre: boolean): string {
  return pre
    ? cleanText(raw)
    : cleanText(raw.replace(BETWEEN_HAN, '$1').replace(/[ \t\r\n\f]+/g, ' ')).replaceAll('\n', ' ');
}

class Reader {
  readonly builder = new LineBuilder();

  constructor(private readonly newUid: () => string) {}

  private text(node: HtmlNode, context: Context): void {
    const [first = '', ...rest] = spaced(node.nodeValue ?? '', context.pre).split('\n');
    this.builder.text(first, context.marks);
    for (const line of rest) {
      this.lineBreak(context);
      this.builder.text(line, context.marks);
    }
  }

  private lineBreak(context: Context): void {
    if (context.inRow) this.builder.separate();
    else this.builder.open();
  }

  private chip(node: HtmlNode, { marks }: Context): boolean {
    const chip = chipOf(node);
    if (!chip) return false;
    const words = spaced(textUnder(node), false).trim();
    // Braces are there for other programs (export E7).
    const text = chip.chip === 'placeholder' ? words.replace(/^\{\{(.+)\}\}$/u, '$1') : words;
    if (text !== '') this.builder.chip({ type: 'chip', ...chip, id: this.newUid(), text, marks });
    return true;
  }

  /** Reads one node; returns the context of its children, or null when they are not to be read. */
  enter(node: HtmlNode, context: Context): { context: Context; leave: (() => void) | null } | null {
    if (node.nodeType === 3) {
      this.text(node, context);
      return null;
    }
    if (node.nodeType === 9 || node.nodeType === 11) return { context, leave: null };
    const tag = tagOf(node);
    if (tag === '' || DROPPED.has(tag)) return null;
    if (isOwnLabel(node, tag, context) || this.chip(node, context)) return null;
    if (tag === 'br') {
      this.lineBreak(context);
      return null;
    }
    const own = blockAttrsOf(node);
    if (own) {
      this.builder.open({ attrs: own });
      return { context: { ...context, own: true }, leave: () => this.builder.close() };
    }
    const marks = marksOf(node, tag, context.marks);
    if (tag === 'td' || tag === 'th') {
      this.builder.separate();
      return { context: { ...context, marks }, leave: null };
    }
    if (!BLOCKS.has(tag)) return { context: { ...context, marks }, leave: null };
    return {
      context: this.block(node, tag, { ...context, marks }),
      leave: () => this.lineBreak(context),
    };
  }

  private block(node: HtmlNode, tag: string, context: Context): Context {
    if (context.inRow) {
      this.builder.separate();
      return context;
    }
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    const marker = tag === 'li' && context.list ? itemMarker(context.list, node) : '';
    this.openBlock(tag, heading, marker);
    if (tag === 'ol' || tag === 'ul') {
      const list = openList(node, context.orderedDepth);
      return { ...context, list, orderedDepth: context.orderedDepth + (list.ordered ? 1 : 0) };
    }
    return { ...context, pre: context.pre || tag === 'pre', inRow: tag === 'tr' };
  }

  /** `<li><p>…`: the first paragraph inside an item keeps the item's number. */
  private openBlock(tag: string, heading: string | undefined, marker: string): void {
    if (tag !== 'li' && marker === '' && this.builder.waitsWithMarker) return;
    this.builder.open({ ...(heading && { heading: Number(heading) }), marker });
  }
}

/**
 * The paragraphs of an HTML tree (`SPEC.md` I8-I11): one line per block, `br` and table row; marks from
 * strong, b, em, i; numbers of ordered lists as text; scripts and styles dropped, wording never. Chips of
 * our own HTML stay chips with a new id. Iterative and linear, whatever the depth.
 */
export function linesFromHtml(root: HtmlNode, newUid: () => string): Line[] {
  const reader = new Reader(newUid);
  const top: Context = {
    marks: [],
    pre: false,
    inRow: false,
    own: false,
    list: null,
    orderedDepth: 0,
  };
  const stack: Step[] = [{ node: root, context: top, leave: null }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.leave) {
      step.leave();
      continue;
    }
    const { node, context } = step;
    if (node !== root && node.nextSibling) {
      stack.push({ node: node.nextSibling, context, leave: null });
    }
    const inner = reader.enter(node, context);
    if (!inner) continue;
    if (inner.leave) stack.push({ node, context, leave: inner.leave });
    if (node.firstChild) stack.push({ node: node.firstChild, context: inner.context, leave: null });
  }
  reader.builder.close();
  return reader.builder.lines;
}
