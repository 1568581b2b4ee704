import type { FoundBlank } from './blank-offer';

const UNITS =
  '个百分点|平方公里|平方米|立方米|工作日|公里|公顷|千米|千瓦时|千瓦|吨|亩|米|元|人次|户次|人|户|家|个|项|件|条|处|所|名|座|台|套|张|次|期|场|天|万元|亿元|辆|村|例|宗|批|篇|份|点位|床|％|%|‰|倍|位|课时|学时|小时|分钟';
/** What a figure counts: 亿元, 个工作日, %; sticky. */
export const MEASURE = new RegExp(`[多余]?[十百千万亿]{0,2}(?:个工作日|${UNITS})`, 'y');
const FIGURE = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
/** Behind a figure, these make it a name or a day: 12345热线, 2025年, 5G. */
const NO_FIGURE = /^(?:热线|号|路|年|月|日|时|点(?!位)|[A-Za-z.:：\-—–～~／/])/;
/** Words before a figure that do not say what it is. */
const TAIL =
  /(?:达到?了?|(?:提高|增加|增长|减少|压缩|下降|降低|上升|提升|扩大|控制)?[到至为]了?|是|完成了?|共有?|约|近|超过?|不[低少]于|有|实现|已|新增|累计|同比|占|的|以|在|再|由|只|仅|要|尚|均|将|还|了|等)+$/u;
/** These alone do not say it either. */
const NO_NAME =
  /^(?:[全我]?[市县区省]|以[上下]|实施|推进|建设|关键|每[天年月]|完成|其中|全国|进驻|建成区|目前|为此)$/;
const BETWEEN = /[，。；：！？、,;:!?（）()“”《》\s]/;
const MOST = 8;

/** FB6: figures with what they count, called by the words before them. Linear. */
export function findNumbers(text: string): FoundBlank[] {
  const found: FoundBlank[] = [];
  for (const { 0: figure, index: start } of text.matchAll(FIGURE)) {
    const behind = start + figure.length;
    if (/[A-Za-z\d.\-—–～~／/〔第]/.test(text[start - 1] ?? '')) continue;
    if (NO_FIGURE.test(text.slice(behind, behind + 3))) continue;
    MEASURE.lastIndex = behind;
    const measure = MEASURE.exec(text)?.[0] ?? '';
    if (measure === '' && !/[.,]|\d{5}/.test(figure)) continue;
    // 3个月, 10个月: how long, not how many.
    if (/^个?(?:月|季度|星期)/.test(text.slice(behind, behind + 3))) continue;
    const asked = { type: 'number', measure, options: [] } as const;
    const end = behind + measure.length;
    found.push({ kind: 'number', start, end, name: nameOf(text, start), asked });
  }
  return found;
}

/** 网上可办率达到93.6%: 网上可办率. */
function nameOf(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < 24 && !BETWEEN.test(text[from - 1] ?? '')) from--;
  const said = text
    .slice(from, start)
    .replace(TAIL, '')
    .replace(/^.*\d[年月日天]?[底初末]?(?:之前|以前|前|内)?/u, '');
  const name = [...said].slice(-MOST).join('');
  return /^[\u4e00-\u9fa5]{2,}$/u.test(name) && !NO_NAME.test(name) ? name : '数量';
}
