/** Neighbouring blocks of a text, by number: from the first up to before the second one. */
export type Stretch = readonly [from: number, to: number];
