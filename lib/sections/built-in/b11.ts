import { type BuiltInSection, due, paragraph } from './content';

/** 纵向差距: target minus done is the shortfall. */
export const B11: readonly BuiltInSection[] = [
  {
    key: 'B11',
    version: 1,
    title: '纵向差距',
    purpose: '目标、完成、缺口三个数',
    tags: ['问题', '进度'],
    blocks: [
      paragraph(
        '纵着看，账要算到底：全年目标{{目标}}，截至{{截止日期|日期}}完成{{完成}}，缺口{{缺口}}。剩下{{剩余时间}}，平均每{{单位时间}}要完成{{应完成}}，是前一阶段的{{倍数}}。不换节奏、不换办法，这个缺口补不上。',
      ),
    ],
  },
  {
    key: 'B11-2',
    version: 1,
    title: '纵向差距（点到单位）',
    purpose: '把缺口分到单位，点名不绕弯',
    tags: ['问题', '进度'],
    blocks: [
      paragraph(
        '总体进度{{总进度}}，比时序慢{{慢多少}}。其中{{单位一|单位}}完成{{进度一}}，{{单位二|单位}}完成{{进度二}}，两家占了缺口的{{占比}}。会后{{两家单位|单位}}要拿出追赶计划，',
        due('本月底前'),
        '报{{督查单位|单位}}备案。',
      ),
    ],
  },
];
