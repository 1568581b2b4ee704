import { type BuiltInSection, due, paragraph, responsible } from './content';

/** 宣传引导: publicity and participation. */
export const B34: readonly BuiltInSection[] = [
  {
    key: 'B34',
    version: 1,
    title: '宣传引导',
    purpose: '讲政策、讲典型、请群众参与',
    tags: ['保障', '宣传'],
    blocks: [
      paragraph(
        '宣传要走在前面。{{媒体}}要开设专栏，把为什么做、怎么做、群众能得到什么讲明白；多报道一线的人和事，少发领导活动。对群众的疑问，',
        responsible('各责任单位', { name: '各责任单位', role: 'responsible' }),
        '要在',
        due('三天内'),
        '公开答复，让大家理解、支持、一起来做。',
      ),
    ],
  },
  {
    key: 'B34-2',
    version: 1,
    title: '宣传引导（发动群众）',
    purpose: '把群众从旁观者变成参与者',
    tags: ['保障', '宣传'],
    blocks: [
      paragraph(
        '群众动起来，事情就成了一半。通过{{方式}}，把方案交给群众议，把进度交给群众看，把结果交给群众评。{{参与渠道}}长期开放，好的建议要采纳、要反馈、要奖励。',
      ),
    ],
  },
];
