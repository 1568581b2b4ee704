import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 安全稳定任务: bottom lines and key sites. */
export const B21: readonly BuiltInSection[] = [
  {
    key: 'B21',
    version: 1,
    title: '安全稳定任务',
    purpose: '守住底线，盯住重点点位',
    tags: ['任务', '安全'],
    blocks: [
      point(1, 'paren-cn', '守住安全稳定底线'),
      paragraph(
        '{{重点点位}}要逐个过筛子，隐患分级建账，重大隐患立即停用、限期整改。',
        responsible(
          '行业主管部门负责行业监管，属地负责日常巡查',
          { name: '行业主管部门', role: 'responsible' },
          { name: '属地', role: 'responsible' },
        ),
        '，',
        due('月底前'),
        '完成第一轮排查。值班值守实行双人在岗，信息报送不得迟报、漏报。',
      ),
    ],
  },
  {
    key: 'B21-2',
    version: 1,
    title: '安全稳定任务（矛盾化解）',
    purpose: '把矛盾解决在当地、解决在早期',
    tags: ['任务', '稳定'],
    blocks: [
      paragraph(
        '对{{矛盾类型}}开展一次拉网式排查，一件一策、一人一案，能解决的',
        due('三个月内'),
        '解决，一时解决不了的要有人盯、有人讲、有回音。',
        responsible('各包案负责人', { name: '各包案负责人', role: 'responsible' }),
        '每{{周期|选项|周|旬|月|季度}}见一次当事人。',
      ),
    ],
  },
];
