import type { PointStyle } from '../draft/draft';
import { formatChineseNumber } from './chinese-number';

/** N2: how each style is written when the block has no `variant` (GB/T 15834-2011 B.3). */
export const DEFAULT_TEMPLATE: Readonly<Record<PointStyle, string>> = {
  'cn-comma': '{cn}、',
  'paren-cn': '（{cn}）',
  'arabic-dot': '{ar}.',
  'paren-arabic': '（{ar}）',
  shi: '{cn}是',
  yao: '{cn}要',
  di: '第{cn}，',
  other: '{circled}',
};

/** N3: longest template that is honoured, in UTF-16 units; a longer one counts as absent. */
export const MAX_TEMPLATE = 16;

const TOKEN = /\{(cn|ar|fw|circled|alpha|ALPHA|seq)\}/;
/** Line breaks, control and object characters would break the line that shows the label. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFC]/u;

const SEQUENCE_WORDS = ['首先', '其次', '再次'] as const;

function circled(n: number): string {
  if (n >= 1 && n <= 20) return String.fromCharCode(0x2460 + n - 1);
  if (n >= 21 && n <= 35) return String.fromCharCode(0x3251 + n - 21);
  if (n >= 36 && n <= 50) return String.fromCharCode(0x32b1 + n - 36);
  return `(${n})`;
}

function alphabetic(n: number, first: number): string {
  let out = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    out = String.fromCharCode(first + ((rest - 1) % 26)) + out;
  }
  return out || String(n);
}

const RENDER: Readonly<Record<string, (n: number) => string>> = {
  cn: formatChineseNumber,
  ar: String,
  fw: (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  circled,
  alpha: (n) => alphabetic(n, 0x61),
  ALPHA: (n) => alphabetic(n, 0x41),
  seq: (n) => SEQUENCE_WORDS[n - 1] ?? `第${formatChineseNumber(n)}`,
};

/** N3: the template that counts for a point: its variant when usable, else the default of its style. */
export function templateOf(style: PointStyle, variant: string | null): string {
  if (variant === null || variant === '' || variant.length > MAX_TEMPLATE || UNSAFE.test(variant)) {
    return DEFAULT_TEMPLATE[style] ?? DEFAULT_TEMPLATE['cn-comma'];
  }
  return variant;
}

/** The first token of a template with the literal text around it; null for a template without one. */
export function templateParts(
  template: string,
): { before: string; token: string; after: string } | null {
  const found = TOKEN.exec(template);
  if (!found) return null;
  const [braced, token = ''] = found;
  const after = template.slice(found.index + braced.length);
  return { before: template.slice(0, found.index), token, after };
}

/**
 * N1: the marker that a template gives for an ordinal: `第{cn}个方面，`, 3 → 第三个方面，. The first
 * token is replaced; a template without one (最后，) is the marker itself. Total.
 */
export function renderMarker(template: string, ordinal: number): string {
  return template.replace(TOKEN, (_, token: string) => RENDER[token]?.(ordinal) ?? '');
}
