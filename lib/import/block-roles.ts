import type { BlockKind } from '../draft/draft';

const FRONT_LINES = 8;
const SALUTATION =
  /^(?=.{2,40}$)(?:(?:尊敬的|各位|同志|老师|同学|代表|委员|乡亲|朋友|女士|先生).*|.*(?:同志|代表|委员|领导|嘉宾|来宾|朋友|老师|同学)们?)[：:]$/;
const YEAR = '(?:\\d{4}|\\d{2}[xX×]{2}|[xX×Ｘ]{2,4}|[〇○零一二三四五六七八九]{4})';
const MONTH_DAY =
  '(?:[\\dxX×Ｘ一二三四五六七八九十]{1,3}\\s*月\\s*(?:[\\dxX×Ｘ一二三四五六七八九十]{1,3}\\s*日)?)?';
const DATELINE = new RegExp(`^[（(]?\\s*${YEAR}\\s*年\\s*${MONTH_DAY}\\s*[）)]?$`);
const TITLE_END =
  /(?:讲话|讲话稿|发言|发言稿|致辞|主持词|报告|方案|意见|通知|要点|总结|汇报|提纲)(?:（[^（）]{1,12}）)?$/;
const CLOSING =
  /^(?:(?:同志们|各位|朋友们|让我们|最后，).*[！!]|.*(?:谢谢大家|谢谢各位)[。！!]?|谢谢[。！!])$/;

/** Short, one line of it, and not a sentence. */
function isHeadline(text: string): boolean {
  return text.length >= 2 && text.length <= 60 && !/[。；！？…]|[，、：:,]$/.test(text);
}

function isByline(text: string): boolean {
  return text.length <= 30 && !/[。；！？：，:,]/.test(text);
}

/**
 * I6: kinds of the lines before the first point: title, byline, dateline, salutation. Conservative: a
 * title needs a dateline or salutation below it, or must end like one (…的讲话).
 */
function frontKinds(texts: readonly string[]): Map<number, BlockKind> {
  const kinds = new Map<number, BlockKind>();
  const salutation = texts.findIndex((text) => SALUTATION.test(text));
  if (salutation >= 0) kinds.set(salutation, 'salutation');
  const above = salutation >= 0 ? texts.slice(0, salutation) : texts;
  const dateline = above.findIndex((text, i) => i > 0 && DATELINE.test(text));
  const anchor = dateline >= 0 ? dateline : salutation;
  const [first] = texts;
  if (first === undefined || anchor === 0 || !isHeadline(first)) return kinds;
  if (anchor < 0) {
    if (TITLE_END.test(first) && texts.length > 1) kinds.set(0, 'title');
    return kinds;
  }
  const head = texts.slice(0, anchor);
  let titleLines = head.findIndex((text) => TITLE_END.test(text)) + 1;
  if (titleLines === 0) titleLines = 1;
  if (titleLines > 3 || !head.slice(0, titleLines).every(isHeadline)) return kinds;
  const rest = above.map((text, i) => ({ text, i })).slice(titleLines);
  if (!rest.every(({ text, i }) => i === dateline || isByline(text))) return kinds;
  for (let i = 0; i < titleLines; i++) kinds.set(i, 'title');
  for (const { i } of rest) {
    if (i === dateline) kinds.set(i, 'dateline');
    else if (salutation >= 0 || i < dateline) kinds.set(i, 'byline');
  }
  return kinds;
}

/**
 * Kinds of the lines that are not plain paragraphs or points, by line index (I6, I7).
 * @param texts wording of every line that is not blank, in order
 * @param hasPoint whether a point stands in the line
 */
export function lineKinds(
  texts: readonly string[],
  hasPoint: (line: number) => boolean,
): Map<number, BlockKind> {
  let front = 0;
  while (front < Math.min(FRONT_LINES, texts.length) && !hasPoint(front)) front++;
  const kinds = frontKinds(texts.slice(0, front));
  for (let i = texts.length - 1; i > 0 && i >= texts.length - 2; i--) {
    if (hasPoint(i) || kinds.has(i) || !CLOSING.test(texts[i] ?? '')) break;
    kinds.set(i, 'closing');
  }
  return kinds;
}
