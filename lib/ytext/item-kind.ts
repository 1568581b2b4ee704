import * as Y from 'yjs';
import { opensBlock } from './effective';

/** True for what stands in the text: characters, chips, openings, line ends. */
export const live = (item: Y.Item) => !item.deleted && item.countable;

/** True for the opening of a block. */
export function opens({ content }: Y.Item): boolean {
  return content instanceof Y.ContentEmbed && opensBlock(content.embed);
}

/** True for characters of which the last is a line end. */
export function endsBlock({ content }: Y.Item): boolean {
  return content instanceof Y.ContentString && content.str.endsWith('\n');
}
