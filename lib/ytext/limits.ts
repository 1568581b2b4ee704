/** Largest sizes of the format, in UTF-16 units unless said otherwise (SPEC F8). */
export const LIMITS = {
  /** Whole text, embeds and line ends counted as one. */
  text: 2_000_000,
  id: 64,
  /** Wording of a chip. */
  chipText: 2_000,
  /** Canonical JSON list of a chip, e.g. `units`. */
  list: 8_000,
  /** `variant`, `src`, a date of a chip. */
  shortField: 200,
  /** Value of an extension field (`x-`). */
  extension: 4_000,
  /** Keys of one embed. */
  embedKeys: 40,
} as const;
