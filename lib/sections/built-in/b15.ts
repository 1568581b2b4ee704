import { type BuiltInSection, paragraph } from './content';

/** 总体思路: goal, principle, main line in one paragraph. */
export const B15: readonly BuiltInSection[] = [
  {
    key: 'B15',
    version: 1,
    title: '总体思路',
    purpose: '目标、原则、主线写成一段',
    tags: ['任务', '思路'],
    blocks: [
      paragraph(
        '今年{{主要工作}}的总体思路是：以{{总目标}}为牵引，坚持{{原则}}，抓住{{主线}}这条主线，突出{{重点一}}、{{重点二}}、{{重点三}}，用{{时间}}时间，让{{地区}}{{变化}}。',
      ),
    ],
  },
  {
    key: 'B15-2',
    version: 1,
    title: '总体思路（一二三）',
    purpose: '概括成一个目标、两个关键、三项重点',
    tags: ['任务', '思路'],
    blocks: [
      paragraph(
        '概括起来，就是盯住一个目标：{{总目标}}；抓好两个关键：{{关键一}}、{{关键二}}；打好三场硬仗：{{硬仗一}}、{{硬仗二}}、{{硬仗三}}。目标不变，力度不减，一件接着一件办。',
      ),
    ],
  },
];
