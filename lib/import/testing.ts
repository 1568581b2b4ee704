import { formatChineseNumber } from '../numbering/chinese-number';

/** A seeded source of numbers, equal on every machine. */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 to n - 1. */
  below(n: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * n);
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

const CLAUSES = [
  '由市水务局牵头',
  '6月底前完成3.5公里管网改造',
  '各县区要压实责任',
  '推进一期、二期工程',
  '抓好4、9、10号线建设',
  '坚持“谁主管、谁负责”',
  '落实《城市更新条例》第三条',
  '完成率达到98.6%',
  '让群众看到变化',
  '参加第三届 Smart City 博览会',
  '统一要求、统一标准',
  '新增床位2,000张',
] as const;
const ENDS = ['，', '；', '。', '！', '：'] as const;
const SPACES = ['', '', '', ' ', '　', '\u00a0'] as const;

/** A paragraph of one to five clauses. */
function prose(random: Random): string {
  let text = '';
  for (let i = random.below(5); i >= 0; i--) text += random.pick(CLAUSES) + random.pick(ENDS);
  return text;
}

function marker(random: Random, style: number, n: number): string {
  const cn = formatChineseNumber(n);
  const forms = [
    `${cn}、`,
    `（${cn}）`,
    `(${cn})`,
    `${n}.`,
    `${n}．`,
    `${n}、`,
    `（${n}）`,
    `${cn}是`,
    `${cn}要`,
    `第${cn}，`,
    `第${cn}个方面，`,
    `其${cn}，`,
    String.fromCharCode(0x245f + Math.min(n, 20)),
    `${n}）`,
  ];
  return (forms[style % forms.length] ?? '') + random.pick(SPACES);
}

/**
 * A text that looks like a speech: nested lists with any marker, in paragraphs and inside them, gaps,
 * doubles, lone markers, blank lines, odd spaces and line ends.
 */
export function randomSpeech(seed: number): string {
  const random = new Random(seed);
  const newline = random.pick(['\n', '\n', '\r\n', '\n\n']);
  const lines: string[] = [];
  if (random.below(2)) lines.push('在全市城市更新推进会上的讲话', '（2023年5月10日）', '同志们：');
  const list = (depth: number) => {
    const style = random.below(14);
    let n = random.below(6) ? 1 : 1 + random.below(4);
    for (let i = 1 + random.below(4); i > 0; i--) {
      const inside = random.below(3) === 0;
      let line = random.pick(SPACES) + marker(random, style, n);
      line += inside ? random.pick(['', '要快。', '抓重点：']) : prose(random);
      if (inside) {
        const inner = random.below(14);
        for (let m = 1; m <= 1 + random.below(4); m++)
          line += marker(random, inner, m) + prose(random);
      }
      lines.push(line);
      if (random.below(4) === 0) lines.push(prose(random));
      if (depth < 4 && random.below(3) === 0) list(depth + 1);
      n += random.below(8) ? 1 : random.below(3);
    }
  };
  for (let i = 1 + random.below(3); i > 0; i--) {
    lines.push(prose(random));
    list(1);
  }
  if (random.below(2)) lines.push('同志们，抓住今天，就是抓住明天！');
  return lines.join(newline);
}

const SOUP = [
  ...'一二三十百零是要第个方面项首先其次最后、，。；：！？（）()“”《》1２05.．①②㉑abAB甲乙 　',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\ufffc',
  '\ud83d',
  '😀',
  '1.5',
  '2025年',
  '第一，',
  '一是',
  '（一）',
  '最后，',
];

/** Marker soup: nothing a person would write. */
export function randomSoup(seed: number): string {
  const random = new Random(seed);
  return Array.from({ length: random.below(120) }, () => SOUP[random.below(SOUP.length)]).join('');
}
