/** A text in GB18030, of characters that take one or two bytes. */
export function encodeGb18030(text: string): Uint8Array {
  const codes = twoByteCodes();
  return Uint8Array.from(
    [...text].flatMap((char) =>
      char <= '\u007f' ? [char.charCodeAt(0)] : (codes.get(char) ?? []),
    ),
  );
}

let table: Map<string, [number, number]> | undefined;

function twoByteCodes(): Map<string, [number, number]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return table;
}
