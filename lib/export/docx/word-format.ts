import { templateParts } from '../../numbering/marker-template';

/** How Word counts a marker by itself. */
interface WordFormat {
  /** ST_NumberFormat. */
  readonly numFmt: string;
  /** Literal text before and after the number. */
  readonly before: string;
  readonly after: string;
  /** Up to here every program writes the number as `lib/numbering` does. */
  readonly max: number;
}

const FORMATS: Readonly<Record<string, Pick<WordFormat, 'numFmt' | 'max'>>> = {
  cn: { numFmt: 'chineseCountingThousand', max: 99 },
  ar: { numFmt: 'decimal', max: 9999 },
  fw: { numFmt: 'decimalFullWidth', max: 9999 },
  circled: { numFmt: 'decimalEnclosedCircle', max: 10 },
  alpha: { numFmt: 'lowerLetter', max: 26 },
  ALPHA: { numFmt: 'upperLetter', max: 26 },
};

/**
 * W3: the numbering format of a marker template; null when Word has none (首先，, 最后，), and when its literal
 * text holds a character that programs read as a place for a number.
 */
export function wordFormat(template: string): WordFormat | null {
  const parts = templateParts(template);
  const format = parts && FORMATS[parts.token];
  if (!parts || !format || /[%{}]/.test(parts.before + parts.after)) return null;
  return { ...format, before: parts.before, after: parts.after };
}
