import { Decoration } from '@tiptap/pm/view';
import type { Block } from '@/lib/draft/draft';
import type { DrawnChange } from './drawn-change';

/** A picture of words in the text. */
interface Picture
  extends Pick<DrawnChange, 'id' | 'row' | 'colour' | 'active' | 'side' | 'author'> {
  /** Whether the words come or go. */
  readonly comes: boolean;
  /** For screen readers. */
  readonly says: string;
  /** Names a change instead of showing words. */
  readonly tag?: boolean;
  /** A whole block. */
  readonly block?: Block;
}

/** Words that are not in the text: drawn by CSS, so that nothing can be typed into them, copied or counted. */
export function widgetOf(pos: number, words: string, picture: Picture): Decoration {
  const { id, row, colour, active, comes, says, side, tag = false, block } = picture;
  const look = tag ? 'sug-tag' : comes ? 'sug-come' : 'sug-gone';
  const name = `sug ${look} sug-${colour}${block ? ' sug-block' : ''}${active ? ' is-active' : ''}`;
  const draw = () => {
    const element = document.createElement('span');
    element.className = name;
    element.dataset.words = words;
    if (block) element.dataset.look = block.style ?? block.kind;
    element.setAttribute('role', 'note');
    element.setAttribute('aria-label', says);
    element.title = says;
    if (!block) return element;
    const line = document.createElement('span');
    line.className = 'sug-line';
    line.append(element);
    return line;
  };
  // What went stands before the caret that took it out; what is to come behind the words it replaces.
  const place = side === 'made' && !tag ? -1 : 1;
  const key = `${id} ${name} ${words}`;
  return Decoration.widget(pos, draw, {
    side: place,
    key,
    ignoreSelection: true,
    id,
    row,
    active,
    colour,
  });
}
