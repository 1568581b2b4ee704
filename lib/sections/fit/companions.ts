/** Built-in blocks that usually follow each other, by their keys without the wording (`domain` §2, FIT3). */
const FOLLOWED_BY: Readonly<Record<string, readonly string[]>> = {
  B01: ['B04', 'B14', 'B05'],
  B02: ['B01', 'B04'],
  B03: ['B05', 'B07'],
  B04: ['B14', 'B15'],
  B05: ['B06', 'B07'],
  B06: ['B07', 'B08'],
  B07: ['B12', 'B15'],
  B08: ['B09'],
  B09: ['B10', 'B14'],
  B10: ['B11', 'B12'],
  B11: ['B12', 'B13'],
  B12: ['B13'],
  B13: ['B14', 'B15'],
  B14: ['B15', 'B08'],
  B15: ['B16', 'B17'],
  B16: ['B17', 'B18', 'B27'],
  B17: ['B27', 'B20'],
  B18: ['B27', 'B26'],
  B19: ['B24', 'B27'],
  B20: ['B25', 'B27'],
  B21: ['B22', 'B27'],
  B22: ['B23', 'B27'],
  B23: ['B19', 'B27'],
  B24: ['B25', 'B27'],
  B25: ['B26', 'B28'],
  B26: ['B28'],
  B27: ['B26', 'B28'],
  B28: ['B29', 'B30'],
  B29: ['B30', 'B32'],
  B30: ['B31', 'B32'],
  B31: ['B32'],
  B32: ['B33'],
  B33: ['B34', 'B36'],
  B34: ['B36'],
  B35: ['B36'],
};

/** `B33-2` is another wording of `B33`. */
export function plainKey(key: string): string {
  return key.split('-')[0] ?? key;
}

/** Whether one built-in block usually follows another, both by key. */
export function follows(before: string, key: string): boolean {
  return FOLLOWED_BY[plainKey(before)]?.includes(plainKey(key)) ?? false;
}
