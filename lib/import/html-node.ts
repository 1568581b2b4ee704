/** What the import needs of a DOM node; nodes of browsers, jsdom and other parsers satisfy it. */
export interface HtmlNode {
  /** 1 element, 3 text, 9 document, 11 fragment; everything else is passed over. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  getAttribute?(name: string): string | null;
}

/** Lower-case name of an element, prefix included (`o:p` is not a `p`); '' for anything else. */
export function tagOf(node: HtmlNode): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
}

/** An attribute, or null when it is missing or the node has none. */
export function attributeOf(node: HtmlNode, name: string): string | null {
  return node.getAttribute?.(name) ?? null;
}
