import { describe, expect, it } from 'vitest';
import { ANNOTATED_DOCUMENTS } from './fixtures/annotated-documents';
import { ANNOTATED_POINTS } from './fixtures/annotated-points';
import { recognisePoints } from './points';

const ANNOTATED = { ...ANNOTATED_POINTS, ...ANNOTATED_DOCUMENTS };

interface Gold {
  readonly start: number;
  readonly marker: string;
  readonly level: number;
}

function parse(annotated: string): { text: string; gold: Gold[] } {
  const gold: Gold[] = [];
  let text = '';
  let from = 0;
  for (const match of annotated.matchAll(/\[\[(\d)\|(.+?)\]\]/g)) {
    text += annotated.slice(from, match.index);
    gold.push({ start: text.length, marker: match[2] ?? '', level: Number(match[1]) });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + annotated.slice(from), gold };
}

const found = (text: string) =>
  recognisePoints(text).map(({ start, marker, level }) => ({ start, marker, level }));
/** Level and marker of every point, as `2一是`. */
const brief = (text: string) => recognisePoints(text).map((p) => `${p.level}${p.marker}`);

describe('recognising points', () => {
  it.each(Object.entries(ANNOTATED))('RP1 RP6 RP10 reads %s', (_, annotated) => {
    const { text, gold } = parse(annotated);
    expect(found(text)).toEqual(gold);
  });

  it('RP1 offsets and marker agree, and the order is that of the text', () => {
    for (const annotated of Object.values(ANNOTATED)) {
      const { text } = parse(annotated);
      let before = -1;
      for (const point of recognisePoints(text)) {
        expect(text.slice(point.start, point.end)).toBe(point.marker);
        expect(point.start).toBeGreaterThan(before);
        before = point.end - 1;
      }
    }
  });
});

describe('what is not a point', () => {
  it.each([
    '今天讲三点意见，抓好两个方面工作。',
    '第一轮评估已经结束，引入第三方监测，拿到第一张名片。',
    '一方面要快，另一方面要稳；一手抓建设，一手抓管理。',
    '4、9、10号线和三、四号楼同步推进。',
    '三、四号楼和五、六号楼先行。',
    '单打一、单出头的现象要改。',
    '增长1.5倍，占2.3%，3月1日至5月2日完成。',
    '一期工程配建不足，二期、三期学位紧张。',
    '首先要肯定成绩。同志们很辛苦。',
    '最后，祝大家身体健康！',
    '统一要求、统一是非标准。二要紧的是人。',
    '增速全省第一，总量第二，税收第三。',
    '第一、二、三产业协调发展，第一、第二产业尤其如此。',
    '一是一、二是二，谁的问题谁负责。',
    '依照第二条（一）项、（二）项办理。',
    '见附件（1）、（2）。',
    '主要原因之一是底子薄。二是谁也没想到。',
    '一村一名大学生，十是个大数。',
    '',
    '\n \u3000\n',
  ])('RP2 finds no point in %j', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('series and nesting', () => {
  it('RP3 keeps a heading whose siblings are cut off, not a lone spoken marker', () => {
    expect(brief('讲三点意见。\n一、提高认识\n要抓紧。一是抓早。')).toEqual(['1一、']);
    expect(brief('（二）主要任务\n一是抓早。\n二是抓小。')).toEqual(['1（二）', '2一是', '2二是']);
  });

  it('RP3 spaces behind markers do not decide whether a lone heading counts', () => {
    for (let length = 30; length < 45; length++) {
      const words = '甲'.repeat(length);
      expect(brief(`（1）${words}`)).toEqual(brief(`（1）　　${words}`));
    }
  });

  it('RP4 a series may change its marker', () => {
    expect(brief('要做到：一是定方案，二是抓培训，三要严考核。')).toEqual([
      '1一是',
      '1二是',
      '1三要',
    ]);
    expect(brief('首先，抓早；其次，抓小；第三，抓严。')).toEqual([
      '1首先，',
      '1其次，',
      '1第三，',
    ]);
  });

  it('RP5 keeps doubles and gaps of a series that is plainly one', () => {
    expect(brief('一、甲\n二、乙\n二、丙\n五、丁')).toEqual(['1一、', '1二、', '1二、', '1五、']);
  });

  it('RP5 a decimal at the start of a paragraph counts only within a series', () => {
    expect(brief('1.2层以上商铺；\n2.夜市摊点。')).toEqual(['11.', '12.']);
    expect(brief('1.夜市摊点。\n2.3层以上商铺；')).toEqual(['11.', '12.']);
    expect(brief('1.2亿元投资落地。\n3.5万人受益。')).toEqual([]);
    expect(brief('1.1 总则\n1.2 范围\n2.1 职责')).toEqual([]);
    expect(brief('一、二季度形势\n二、三季度任务')).toEqual([]);
    expect(brief('一、总则\n二、三级医院建设')).toEqual(['1一、', '1二、']);
  });

  it('RP6 a dropped marker gives no depth', () => {
    expect(brief('首先，我通报情况：一是平稳；二是向好。')).toEqual(['1一是', '1二是']);
  });

  it('RP6 depth is capped at 4', () => {
    const text = '一、甲\n（一）乙\n1.丙\n（1）丁：①戊；②己。\n（2）庚\n2.辛\n（二）壬\n二、癸';
    expect(brief(text)).toEqual([
      '1一、',
      '2（一）',
      '31.',
      '4（1）',
      '4①',
      '4②',
      '4（2）',
      '32.',
      '2（二）',
      '1二、',
    ]);
  });

  it('RP7 an enumeration in an unmarked paragraph does not belong to the spoken point before it', () => {
    const text =
      '一、总的看\n一是抓早。成效明显。\n二是抓小。成效初显。\n下步，一要再严；二要再实。\n二、下步';
    expect(brief(text)).toEqual(['1一、', '2一是', '2二是', '2一要', '2二要', '1二、']);
  });

  it('RP7 the paragraphs after a point may list deeper ones, and it goes on after them', () => {
    const text =
      '第一，要稳。\n一是控量。做到位。\n二是提质。做到底。\n第二，要进。\n一是开源。\n二是节流。';
    expect(brief(text)).toEqual(['1第一，', '2一是', '2二是', '1第二，', '2一是', '2二是']);
  });

  it('RP8 counts offsets in UTF-16 units, with any line end', () => {
    const text = '😀好。\r\n一、甲\r\n　　二、乙\t\r\n';
    expect(recognisePoints(text).map((p) => [p.start, p.title])).toEqual([
      [6, '甲'],
      [13, '乙'],
    ]);
  });

  it('RP9 the title ends at the first mark outside brackets and quotes', () => {
    const text =
      '一是落实“谁主管；谁负责”要求，压实责任。要快。二是办好《通知》（第3号；加急）事项；三是收口';
    expect(recognisePoints(text).map((p) => p.title)).toEqual([
      '落实“谁主管；谁负责”要求，压实责任',
      '办好《通知》（第3号；加急）事项',
      '收口',
    ]);
    expect(recognisePoints('一是“没关上。乙。\n二是甲').map((p) => p.title)).toEqual([
      '“没关上',
      '甲',
    ]);
  });
});

describe('any input', () => {
  const soup = [
    ...'一二三十百是要、，。；：（）()1.．2第个方面，首先其次最后①②a号“”\n\r\t　 甲乙\ud83d\ufffc',
  ];
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };

  it('RP8 is total on marker soup, and says what stands there', () => {
    let points = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const next = random(seed);
      const text = Array.from(
        { length: Math.floor(next() * 80) },
        () => soup[Math.floor(next() * soup.length)],
      ).join('');
      for (const p of recognisePoints(text)) {
        points++;
        expect(text.slice(p.start, p.end)).toBe(p.marker);
        expect(p.marker).not.toContain('\n');
        expect(p.level).toBeGreaterThanOrEqual(1);
        expect(p.level).toBeLessThanOrEqual(4);
      }
    }
    expect(points).toBeGreaterThan(500);
  });

  it.each<[string, string, string[]]>([
    ['RP2', '（一）项目进度\n甲。\n（二）项目资金\n乙。', ['1（一）', '1（二）']],
    [
      'RP5',
      '一、增效\n1.缴存\n2.清欠\n二、数字\n3.“亮码”',
      ['1一、', '21.', '22.', '1二、', '23.'],
    ],
    [
      'RP6',
      '差距：一是慢，二是散。对此，这样抓：\n其一，快。\n其二，准。',
      ['1一是', '1二是', '1其一，', '1其二，'],
    ],
    [
      'RP10',
      '（一）集疏运。1.建铁路。（责任单位：甲局）2.优线路。（责任单位：乙局）\n（二）智能化',
      ['1（一）', '21.', '22.', '1（二）'],
    ],
    ['RP10', '一是消毒，①猪场每日；②企业每批；二是调运。', ['1一是', '2①', '2②', '1二是']],
    ['RP2', '一是快。二是准。最后，请大家记住今天。', ['1一是', '1二是']],
  ])('%s %s', (_, text, points) => expect(brief(text)).toEqual(points));

  it.each([
    ['one endless line of first members', '一是'],
    ['one endless series', '一是甲，二是乙，'],
    ['nothing but markers', '一、（一）1.（1）①第一，'],
    ['open brackets', '一是“（《'],
    ['lines of numerals', '十一百\n'],
    ['headings', '一、甲\n'],
    ['spaces', ' 　'],
  ])('RP8 takes linear time on %s', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const from = performance.now();
      recognisePoints(text);
      return performance.now() - from;
    };
    time(20_000);
    expect(time(300_000)).toBeLessThan(6000); // quadratic work takes minutes
  });
});
