import type { Block } from '../../draft/draft';
import { block } from '../../draft/testing';
import { chipOf } from './edit-once';

/** A short speech with points of two levels, paragraphs and chips. For tests only. */
export function speech(newUid: () => string): Block[] {
  const one = (text: string, attrs: Partial<Block> = {}): Block => ({
    ...block(text, attrs),
    uid: newUid(),
  });
  const point = { kind: 'point', level: 1, style: 'cn-comma' } as const;
  const under = { kind: 'point', level: 2, style: 'paren-cn' } as const;
  const tasks = one('', {});
  return [
    one('同志们：', { kind: 'salutation' }),
    one('今年入汛以来，全市降雨偏多，防汛工作形势严峻复杂。'),
    one('思想认识要到位。各级各部门要切实提高政治站位。', point),
    one('压实责任。防汛工作实行行政首长负责制。', under),
    one('任务要落地，逐项销号，做到底数清、责任明。', point),
    {
      ...tasks,
      inlines: [
        chipOf(newUid(), 1),
        { type: 'text', text: '，', marks: [] },
        chipOf(newUid(), 0),
        { type: 'text', text: '完成水库除险加固，', marks: [] },
        { type: 'text', text: '不得', marks: ['strong'] },
        { type: 'text', text: '带病运行。', marks: [] },
      ],
    },
    one('抓好巡查。巡查人员必须熟悉堤段情况。', under),
    one('保障要跟上，物资储备要充足。', point),
    one('大家一起干，的的的的的。'),
  ];
}
