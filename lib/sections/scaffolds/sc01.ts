import type { BuiltInScaffold } from './scaffold';

/** 动员部署: start a campaign. */
export const SC01: BuiltInScaffold = {
  id: 'SC01',
  version: 1,
  genre: 'rally',
  minutes: 30,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '为什么开这个会，依据哪次上级会议，一共讲几点。三五句就够',
      share: 0.03,
      required: true,
      blocks: ['B01', 'B04'],
    },
    {
      key: 'why',
      kind: 'point',
      heading: '提高认识，看清{{主题}}的分量',
      guidance: '先说背景，再说本地的差距，用两三个数字；最后说不做会怎样',
      share: 0.2,
      required: true,
      blocks: ['B04'],
    },
    {
      key: 'tasks',
      kind: 'point',
      heading: '明确任务，把{{总目标}}落到具体事项',
      guidance: '按领域分成（一）（二）（三），每一点写清目标、举措、单位、时限',
      share: 0.55,
      required: true,
      blocks: ['B16', 'B27'],
    },
    {
      key: 'support',
      kind: 'point',
      heading: '强化保障，一级带着一级干',
      guidance: '谁来领导、怎么协同、怎么督查考核、怎么宣传，各说一层',
      share: 0.18,
      blocks: ['B33'],
    },
    {
      key: 'call',
      kind: 'closing',
      heading: '号召',
      guidance: '一至三句：回扣主题，一个形象，一句号召',
      share: 0.04,
      required: true,
      blocks: ['B36'],
    },
  ],
};
