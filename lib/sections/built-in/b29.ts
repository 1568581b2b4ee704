import { type BuiltInSection, paragraph, point } from './content';

/** 压实责任与作风: first responsible person, level by level; conduct. */
export const B29: readonly BuiltInSection[] = [
  {
    key: 'B29',
    version: 1,
    title: '压实责任与作风',
    purpose: '责任一级压一级，作风要实要快',
    tags: ['保障', '责任', '作风'],
    blocks: [
      point(1, 'cn-comma', '压实责任，用过硬作风保落实'),
      point(2, 'yao', '把责任压下去。任务分到岗、定到人，出了问题找得到人。'),
      point(2, 'yao', '把作风转过来。少开会、多到场，少转文、多打电话，能当面说清的不发文件。'),
      point(2, 'yao', '把时限守住。定了的时间就是承诺，完不成要提前说，不能到点才讲困难。'),
    ],
  },
  {
    key: 'B29-2',
    version: 1,
    title: '压实责任与作风（短）',
    purpose: '一段话收住责任和作风',
    tags: ['保障', '责任'],
    blocks: [
      paragraph(
        '责任不压实，再好的方案也只是一张纸。{{责任人|人员}}要带头到最难的地方去，遇到矛盾不绕、碰到难题不推，让干部群众看到这一次是动真格的。',
      ),
    ],
  },
];
