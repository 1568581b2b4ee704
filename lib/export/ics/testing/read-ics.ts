/** A component of a calendar: its properties by name and what is in it. */
export interface IcsComponent {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly children: readonly IcsComponent[];
}

interface Open {
  name: string;
  properties: Record<string, string>;
  children: IcsComponent[];
}

/**
 * A strict reader made from RFC 5545: every line ends in CRLF and has at most 75 octets that are whole UTF-8,
 * components nest, properties that exist once stand once. Values of type TEXT are unescaped.
 */
export function readIcs(bytes: Uint8Array): IcsComponent {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const text = strict.decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = text.slice(0, -2).split('\r\n');
  const unfolded: string[] = [];
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error('a lone CR or LF');
    if (new TextEncoder().encode(line).length > 75) throw new Error(`too long: ${line}`);
    if (line.startsWith(' ')) unfolded[unfolded.length - 1] += line.slice(1);
    else unfolded.push(line);
  }
  const root: Open = { name: '', properties: {}, children: [] };
  const open: Open[] = [root];
  for (const line of unfolded) {
    const { name, value } = property(line);
    const current = open.at(-1) ?? root;
    if (name === 'BEGIN') open.push({ name: value, properties: {}, children: [] });
    else if (name === 'END') {
      if (current.name !== value) throw new Error(`END:${value} in ${current.name}`);
      open.pop();
      (open.at(-1) ?? root).children.push(current);
    } else {
      if (name in current.properties) throw new Error(`${name} twice`);
      current.properties[name] = value;
    }
  }
  const [calendar] = root.children;
  if (!calendar || root.children.length > 1 || open.length > 1) throw new Error('not one calendar');
  return calendar;
}

function property(line: string): { name: string; value: string } {
  const match = /^([A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*):(.*)$/u.exec(line);
  if (!match) throw new Error(`no property: ${line}`);
  const [, name = '', raw = ''] = match;
  const value = raw.replace(/\\(.)/gu, (_, char: string) => {
    if (!/[\\;,nN]/.test(char)) throw new Error(`escape \\${char}`);
    return /n/i.test(char) ? '\n' : char;
  });
  return { name, value };
}
