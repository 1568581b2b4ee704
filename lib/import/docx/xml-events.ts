/** A tag or the text between two. Names are without their prefix: `p` for `w:p`. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attrs: XmlAttrs }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

export type XmlAttrs = ReadonlyMap<string, string>;

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The tags and texts of an XML part in order; an element without content opens and closes. Declarations,
 * comments and entities of its own are not expanded. Total, linear: what is no XML gives fewer events.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) yield { type: 'text', text: decodeEntities(xml.slice(at, textEnd)) };
    if (tag < 0) return;
    const end = endOfTag(xml, tag);
    if (xml.startsWith('<![CDATA[', tag)) {
      yield { type: 'text', text: xml.slice(tag + 9, end - 3) };
    } else if (xml[tag + 1] === '/') {
      yield { type: 'close', name: localName(xml.slice(tag + 2, end - 1).trim()) };
    } else if (xml[tag + 1] !== '!' && xml[tag + 1] !== '?') {
      const inside = xml.slice(tag + 1, end - 1);
      const name = localName(/^[^\s/]*/.exec(inside)?.[0] ?? '');
      yield { type: 'open', name, attrs: attributesOf(inside) };
      if (inside.endsWith('/')) yield { type: 'close', name };
    }
    at = end;
  }
}

/** Behind the tag, comment or section that begins at `start`; the end of the text when it never ends. */
function endOfTag(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start + 9);
  let quote = '';
  for (let i = start + 1; i < xml.length; i++) {
    const char = xml[i] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i + 1;
  }
  return xml.length;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(inside: string): XmlAttrs {
  const attrs = new Map<string, string>();
  for (const [, name = '', double, single] of inside.matchAll(ATTRIBUTE)) {
    attrs.set(localName(name), decodeEntities(double ?? single ?? ''));
  }
  return attrs;
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
