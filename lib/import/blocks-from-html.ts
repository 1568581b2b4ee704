import type { Block } from '../draft/draft';
import { blocksFromLines } from './blocks-from-lines';
import type { HtmlNode } from './html-node';
import { linesFromHtml } from './lines-from-html';

/**
 * A parsed HTML tree (a document, a body, a fragment) as blocks (`SPEC.md` I8-I11). Parse it inertly, with
 * `DOMParser`: nothing of it is executed or attached here. [] for a tree without wording. Total, linear.
 * @param newUid makes a fresh id on each call; ids found in the HTML are never taken over
 */
export function blocksFromHtml(root: HtmlNode, newUid: () => string): Block[] {
  return blocksFromLines(linesFromHtml(root, newUid), newUid);
}
