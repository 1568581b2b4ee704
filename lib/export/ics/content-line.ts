/** Octets of a line without its end (RFC 5545 §3.1). */
const MAX_OCTETS = 75;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** I3: a value of type TEXT. */
export function icsText(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n');
}

/** I3: a property as lines of at most 75 octets, each with its CRLF. `value` is escaped already. */
export function contentLine(name: string, value: string): string {
  let lines = '';
  let octets = 0;
  for (const char of `${name}:${value}`) {
    const size = octetsOf(char);
    if (octets + size > MAX_OCTETS) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += char;
    octets += size;
  }
  return `${lines}\r\n`;
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
