import { xmlEvents } from './xml-events';

/** The list and level that a paragraph is in; null where it does not say. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style extends ListPlace {
  readonly basedOn: string | null;
}

/** A chain of styles longer than this is a ring. */
const MAX_CHAIN = 12;

/** DX2: what each paragraph style says of lists, what it takes over from others included. */
export function readStyleLists(xml: string): (style: string) => ListPlace {
  const styles = new Map<string, Style>();
  let id: string | null = null;
  let style: Style = { list: null, level: null, basedOn: null };
  for (const event of xmlEvents(xml)) {
    if (event.type === 'open') {
      const value = event.attrs.get('val') ?? null;
      if (event.name === 'style') {
        id = event.attrs.get('styleId') ?? null;
        style = { list: null, level: null, basedOn: null };
      } else if (event.name === 'basedOn') style = { ...style, basedOn: value };
      else if (event.name === 'numId') style = { ...style, list: value };
      else if (event.name === 'ilvl') style = { ...style, level: Number(value) };
    } else if (event.type === 'close' && event.name === 'style' && id !== null) {
      styles.set(id, style);
    }
  }
  return (name) => {
    let list: string | null = null;
    let level: number | null = null;
    let next: Style | undefined = styles.get(name);
    for (let i = 0; next && i < MAX_CHAIN; i++) {
      list ??= next.list;
      level ??= next.level;
      next = next.basedOn === null ? undefined : styles.get(next.basedOn);
    }
    return { list, level };
  };
}
