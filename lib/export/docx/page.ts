/**
 * The page of GB/T 9704-2012 §5-6, profile 通用, in twips (1/20 pt) unless said otherwise: A4, 天头 37 mm,
 * 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters.
 */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
  header: 851,
  /** 25 mm: the dash of the page number then stands 7 mm below the 版心 (§7.5). */
  footer: 1417,
} as const;

/** 225 mm / 22 lines. */
export const LINE_PITCH = 579;

/** 156 mm / 28 columns less the 16 pt of the base style, in 1/4096 pt. */
export const CHAR_SPACE = -848;

/** Line of the title, exact: 35 pt under 22 pt characters. */
export const TITLE_LINE = 700;

/** Half points: 二号, 三号, 四号, 五号. */
export const SIZE = { title: 44, body: 32, page: 28, comment: 21 } as const;

/** 左空二字: in hundredths of a character and, for readers that ignore those, in twips. */
export const INDENT = { 'w:firstLineChars': 200, 'w:firstLine': 640 } as const;

/**
 * Between characters: 28 of 320 twips less this fit into the 版心, and justification fills it. 5 would do, but
 * LibreOffice rounds it to 4.
 */
export const CHAR_TIGHTER = -6;
