import type { BuiltInScaffold } from './scaffold';

/** 总结表彰: close a campaign and praise. */
export const SC03: BuiltInScaffold = {
  id: 'SC03',
  version: 1,
  genre: 'commend',
  minutes: 25,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与祝贺',
      guidance: '祝贺谁、凭什么得奖，先进名单念全，不漏一个',
      share: 0.05,
      required: true,
      blocks: ['B03'],
    },
    {
      key: 'results',
      kind: 'point',
      heading: '{{时间}}以来的成绩来之不易',
      guidance: '一句总评加两个总数，再列三四项看得见的成果，点到做事的人',
      share: 0.25,
      required: true,
      blocks: ['B05', 'B06'],
    },
    {
      key: 'lessons',
      kind: 'point',
      heading: '这些经验要长期坚持',
      guidance: '三至四条可以照着做的办法，每条有一个单位的例子',
      share: 0.15,
      blocks: ['B07'],
    },
    {
      key: 'next',
      kind: 'point',
      heading: '乘势而上，抓好下一步任务',
      guidance: '每项任务写清目标、单位、时限，不另起炉灶',
      share: 0.4,
      blocks: ['B16', 'B27'],
    },
    {
      key: 'hopes',
      kind: 'point',
      heading: '希望大家再接再厉',
      guidance: '对受表彰者说不自满，对其余同志说对标赶上',
      share: 0.12,
      required: true,
      blocks: ['B29'],
    },
    {
      key: 'call',
      kind: 'closing',
      heading: '号召',
      guidance: '向先进学习，一至三句收尾',
      share: 0.03,
      required: true,
      blocks: ['B36'],
    },
  ],
};
