import { Decoration } from '@tiptap/pm/view';

export interface DrawnPeer {
  readonly client: number;
  readonly name: string;
  readonly colour: number;
  readonly anchor: number;
  readonly head: number;
}

/** Caret with name, and selection, of one colleague; colours are tokens of the theme (CARET1). */
export function drawPeer({ client, name, colour, anchor, head }: DrawnPeer): Decoration[] {
  const key = `${client} ${colour} ${name}`;
  const drawn = [
    Decoration.widget(head, () => caretElement(name, colour), { key, client, side: 10 }),
  ];
  if (anchor !== head) {
    const [from, to] = anchor < head ? [anchor, head] : [head, anchor];
    const attrs = { class: 'peer-selection', style: `--peer-tint: var(--u${colour}-tint)` };
    drawn.push(Decoration.inline(from, to, attrs, { client, inclusiveEnd: false }));
  }
  return drawn;
}

function caretElement(name: string, colour: number): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'peer-caret';
  caret.style.setProperty('--peer', `var(--u${colour})`);
  caret.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'peer-name';
  // An attribute drawn by CSS: no text node inside the text.
  label.dataset.name = name;
  caret.append(label);
  return caret;
}
