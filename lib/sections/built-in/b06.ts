import { type BuiltInSection, paragraph, point } from './content';

/** 分项成绩: four to six achievements, verb first, one figure each. */
export const B06: readonly BuiltInSection[] = [
  {
    key: 'B06',
    version: 1,
    title: '分项成绩',
    purpose: '四项成绩，动词开头，各带一个数字',
    tags: ['回顾', '成绩'],
    blocks: [
      point(1, 'cn-comma', '回看{{时间}}，几件事做到了点子上'),
      point(2, 'shi', '扩了总量。{{指标一}}完成{{数据一}}，占全年目标的{{占比一}}。'),
      point(
        2,
        'shi',
        '建成了项目。{{项目名称}}等{{项目数|数字}}个项目投入使用，完成投资{{投资额}}。',
      ),
      point(2, 'shi', '补上了短板。{{短板事项}}从{{原状}}改善到{{现状}}。'),
      point(
        2,
        'shi',
        '办成了实事。{{实事名称}}惠及{{受益人数|数字|人}}，群众评价{{满意度|数字|%}}。',
      ),
    ],
  },
  {
    key: 'B06-2',
    version: 1,
    title: '分项成绩（一段话）',
    purpose: '成绩不多或篇幅有限时连成一段',
    tags: ['回顾', '成绩'],
    blocks: [
      paragraph(
        '一年来，我们推进了{{工作一}}，完成{{数据一}}；整治了{{工作二}}，销号{{数据二}}；办结了{{工作三}}，兑现率{{数据三}}。每一个数字背后，都有基层同志反复上门、反复核对的辛苦。',
      ),
    ],
  },
];
