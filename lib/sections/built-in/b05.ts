import { type BuiltInSection, paragraph } from './content';

/** 成绩总评: one verdict with two headline figures. */
export const B05: readonly BuiltInSection[] = [
  {
    key: 'B05',
    version: 1,
    title: '成绩总评',
    purpose: '一句话定调，带两个总量数字',
    tags: ['回顾', '成绩'],
    blocks: [
      paragraph(
        '{{时间}}以来，{{地区}}{{主要工作}}开局有力、推进有序。{{指标一}}达到{{指标值一}}，{{指标二}}达到{{指标值二}}，两项都好于年初预期。成绩来之不易，是各级各部门一个环节一个环节抠出来的。',
      ),
    ],
  },
  {
    key: 'B05-2',
    version: 1,
    title: '成绩总评（先难后进）',
    purpose: '先讲困难，再讲在困难中取得的结果',
    tags: ['回顾', '成绩'],
    blocks: [
      paragraph(
        '过去一年，任务比往年重，时间比往年紧。就是在这样的情况下，{{指标一}}仍然实现了{{指标值一}}，{{指标二}}完成{{指标值二}}。能有这样的结果，靠的是方向对头、措施过硬、队伍齐心。',
      ),
    ],
  },
];
