import type { BuiltInScaffold } from './scaffold';

/** 任务分工方案: who does what. */
export const SC12: BuiltInScaffold = {
  id: 'SC12',
  version: 1,
  genre: 'plan',
  minutes: 15,
  salutation: null,
  parts: [
    {
      key: 'intro',
      kind: 'opening',
      heading: '前言',
      guidance: '为什么分工，依据哪次会议或文件',
      share: 0.1,
      required: true,
      blocks: ['B04'],
    },
    {
      key: 'tasks',
      kind: 'point',
      heading: '任务分工',
      guidance: '分领域逐条：任务、牵头、配合、时限；首位单位牵头要写明',
      share: 0.6,
      required: true,
      blocks: ['B27'],
    },
    {
      key: 'report',
      kind: 'point',
      heading: '报送要求',
      guidance: '多久报一次，报给谁，用什么表',
      share: 0.15,
      required: true,
      blocks: ['B32'],
    },
    {
      key: 'check',
      kind: 'point',
      heading: '督办要求',
      guidance: '怎么督办、怎么通报、怎么销号',
      share: 0.1,
      blocks: ['B33'],
    },
    {
      key: 'contact',
      kind: 'opening',
      heading: '联系人',
      guidance: '单位、姓名、电话',
      share: 0.05,
      blocks: [],
    },
  ],
};
