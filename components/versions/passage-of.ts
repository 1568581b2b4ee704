/** A passage for another program: HTML and plain text, numbers included. */
interface Passage {
  readonly html: string;
  readonly text: string;
}

/** What stands on the page beside the words, and words that are not in the text. */
const NOT_WORDS = '[data-aside], summary, del';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function wordsHtml(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  const inside = [...node.childNodes].map(wordsHtml).join('');
  if (!(node instanceof Element) || inside === '') return inside;
  const tag = node.localName;
  return tag === 'strong' || tag === 'em' ? `<${tag}>${inside}</${tag}>` : inside;
}

/** Paragraphs of a compared page, or a part of them, as they read without what went; empty ones are left out. */
export function passageOf(part: Node): Passage {
  const copy = document.createElement('div');
  copy.append(part.cloneNode(true));
  for (const aside of copy.querySelectorAll(NOT_WORDS)) aside.remove();
  const found = [...copy.querySelectorAll('p')];
  const paragraphs = (found.length > 0 ? found : [copy]).filter(
    ({ textContent }) => textContent !== '',
  );
  return {
    html: paragraphs.map((one) => `<p>${wordsHtml(one)}</p>`).join(''),
    text: paragraphs.map(({ textContent }) => textContent).join('\n'),
  };
}
