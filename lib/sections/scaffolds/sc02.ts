import type { BuiltInScaffold } from './scaffold';

/** 推进会: mid-course correction. */
export const SC02: BuiltInScaffold = {
  id: 'SC02',
  version: 1,
  genre: 'progress',
  minutes: 25,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '离节点还有多少天，今天为什么再开一次会',
      share: 0.03,
      required: true,
      blocks: ['B01'],
    },
    {
      key: 'progress',
      kind: 'point',
      heading: '肯定进展，也要看清做到了哪一步',
      guidance: '用数据说已经完成多少，点名做得好的单位和做法，不铺陈',
      share: 0.15,
      blocks: [],
    },
    {
      key: 'gaps',
      kind: 'point',
      heading: '正视问题，把欠账一笔一笔摆出来',
      guidance: '滞后的事项点到单位，说清差多少、差在哪里、原因是什么',
      share: 0.25,
      required: true,
      blocks: [],
    },
    {
      key: 'push',
      kind: 'point',
      heading: '集中攻坚，按{{节点}}倒排工期',
      guidance: '每项任务写清倒排的时间、谁牵头、到什么程度算完成',
      share: 0.45,
      required: true,
      blocks: ['B27', 'B16'],
    },
    {
      key: 'hold',
      kind: 'point',
      heading: '压实责任，周周调度、件件销号',
      guidance: '多久调度一次，怎么通报，连续落后怎么办',
      share: 0.12,
      blocks: ['B33'],
    },
  ],
};
