/** Paragraphs before the first one, as a picture. */
export interface Lead {
  readonly words: string;
  /** Whether they come or went. */
  readonly comes: boolean;
  /** For screen readers. */
  readonly says: string;
  /** 1 to 10, of the author. */
  readonly colour: number;
}

/** Between two paragraphs that are only drawn; the first has its indent from the page. */
const BETWEEN = '\n\u3000\u3000';

/**
 * Draws paragraphs before the first one of a text on the text itself: what stands in it are its blocks, one
 * each, and inside the first block they would stand behind its number (SUG4).
 */
export function drawLead(text: HTMLElement, leads: readonly Lead[]): void {
  const [first] = leads;
  const words = leads.map((lead) => lead.words).join(BETWEEN);
  const look = first
    ? [first.comes ? 'sug-lead-come' : 'sug-lead-gone', `sug-${first.colour}`]
    : [];
  const { classList, dataset } = text;
  const before = [...classList].filter((name) => name.startsWith('sug-'));
  // Writing the same again would have the browser style the whole text anew.
  if (before.join() === look.join() && (dataset.lead ?? '') === words) return;
  classList.remove(...before);
  classList.add(...look);
  if (first) dataset.lead = words;
  else delete dataset.lead;
  text.setAttribute('aria-description', leads.map(({ says }) => says).join('\n'));
}
