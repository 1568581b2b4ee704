import { renderMarker } from '../numbering/marker-template';
import { attributeOf, type HtmlNode, tagOf } from './html-node';

/** A list that is being read. */
export interface OpenList {
  readonly ordered: boolean;
  readonly template: string;
  next: number;
}

const BY_DEPTH = ['{ar}.', '（{ar}）', '{circled}'] as const;

function templateOf(node: HtmlNode, depth: number): string {
  const type = attributeOf(node, 'type');
  const style = attributeOf(node, 'style') ?? '';
  if (/list-style(?:-type)?:[^;]*(?:cjk|chinese|trad-|simp-)/i.test(style)) return '{cn}、';
  if (type === 'a' || /lower-(?:alpha|latin)/i.test(style)) return '{alpha}.';
  if (type === 'A' || /upper-(?:alpha|latin)/i.test(style)) return '{ALPHA}.';
  return BY_DEPTH[Math.min(depth, BY_DEPTH.length - 1)] ?? '{ar}.';
}

/** I10: opens a list; `depth` = number of ordered lists around it. */
export function openList(node: HtmlNode, depth: number): OpenList {
  const start = Number.parseInt(attributeOf(node, 'start') ?? '1', 10);
  const next = Number.isInteger(start) && start >= 1 ? start : 1;
  return { ordered: tagOf(node) === 'ol', template: templateOf(node, depth), next };
}

/**
 * I10: the number that a browser draws before a list item, as typed text; '' for bullets. The caller
 * drops it again when the item's own text begins with a marker.
 */
export function itemMarker(list: OpenList, item: HtmlNode): string {
  if (!list.ordered) return '';
  const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10);
  const ordinal = Number.isInteger(value) && value >= 1 ? value : list.next;
  list.next = ordinal + 1;
  return renderMarker(list.template, ordinal);
}
