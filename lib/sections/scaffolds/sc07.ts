import type { BuiltInScaffold } from './scaffold';

/** 贯彻上级会议: pass on and localise. */
export const SC07: BuiltInScaffold = {
  id: 'SC07',
  version: 1,
  genre: 'relay',
  minutes: 25,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '传达哪次会议，何时召开，主要议题',
      share: 0.03,
      required: true,
      blocks: ['B04'],
    },
    {
      key: 'points',
      kind: 'point',
      heading: '吃透精神，把准{{上级会议}}的要求',
      guidance: '三至五条要点，用自己的话归纳，不逐句转述',
      share: 0.2,
      required: true,
      blocks: ['B04', 'B14'],
    },
    {
      key: 'gap',
      kind: 'point',
      heading: '对照要求，找准{{地区}}的差距',
      guidance: '每条要求对照一项本地实际，有数字有事例',
      share: 0.2,
      blocks: ['B10', 'B11', 'B13'],
    },
    {
      key: 'steps',
      kind: 'point',
      heading: '逐条落实，拿出管用的举措',
      guidance: '每条上级要求至少对应一项任务，写清单位和时限',
      share: 0.45,
      required: true,
      blocks: ['B27', 'B20', 'B16'],
    },
    {
      key: 'follow',
      kind: 'point',
      heading: '学习到位，督办到底',
      guidance: '怎么学、谁督办、何时报结果',
      share: 0.12,
      blocks: ['B35', 'B33'],
    },
  ],
};
