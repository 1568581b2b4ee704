const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 cannot hold, lone surrogates included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** W10: text made safe for an element or a quoted attribute. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (char) => ENTITY[char] ?? char);
}

/** Attributes by name; null leaves one out. */
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its attributes escaped; `children` are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** `<w:name w:val="…"/>`, the form most settings of WordprocessingML have. */
export function setting(name: string, value: string | number): string {
  return element(`w:${name}`, { 'w:val': value });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of the package with its root element. */
export function part(name: string, attributes: Attributes, ...children: string[]): string {
  return DECLARATION + element(name, attributes, ...children);
}

/** A part in the namespace of WordprocessingML, root `w:NAME`. */
export function wordPart(name: string, ...children: string[]): string {
  return part(`w:${name}`, { 'xmlns:w': WORD, 'xmlns:r': RELATIONSHIPS }, ...children);
}
