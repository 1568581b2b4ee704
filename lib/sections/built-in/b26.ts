import { type BuiltInSection, due, paragraph, point } from './content';

/** 分步实施: phases with from-to dates. */
export const B26: readonly BuiltInSection[] = [
  {
    key: 'B26',
    version: 1,
    title: '分步实施',
    purpose: '摸排、攻坚、巩固三个阶段，各有起止',
    tags: ['方案', '步骤'],
    blocks: [
      point(1, 'cn-comma', '分步实施，按时间表推进'),
      point(2, 'paren-cn', '摸底建账阶段（', due('3月至4月'), '）'),
      paragraph('摸清底数，列出清单，做到数量、位置、责任三清楚。'),
      point(2, 'paren-cn', '集中攻坚阶段（', due('5月至9月'), '）'),
      paragraph(
        '对照清单逐项推进，难点问题由{{协调人|人员}}每{{周期|选项|周|旬|月|季度}}协调一次。',
      ),
      point(2, 'paren-cn', '巩固提升阶段（', due('10月至12月'), '）'),
      paragraph('开展回头看，建章立制，{{验收单位|单位}}组织验收。'),
    ],
  },
  {
    key: 'B26-2',
    version: 1,
    title: '分步实施（一段话）',
    purpose: '三步连成一段，适合短讲话',
    tags: ['方案', '步骤'],
    blocks: [
      paragraph(
        '时间上分三步走：',
        due('4月底前'),
        '摸清底数，',
        due('9月底前'),
        '完成主体任务，',
        due('12月底前'),
        '验收巩固。前一步没有做实，后一步不许抢跑。',
      ),
    ],
  },
];
