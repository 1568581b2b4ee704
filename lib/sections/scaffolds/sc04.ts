import type { BuiltInScaffold } from './scaffold';

/** 年度工作会: last year and this year. */
export const SC04: BuiltInScaffold = {
  id: 'SC04',
  version: 1,
  genre: 'annual',
  minutes: 45,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '这次会议的任务是什么，依据哪次上级会议',
      share: 0.03,
      required: true,
      blocks: ['B01', 'B04'],
    },
    {
      key: 'review',
      kind: 'point',
      heading: '{{去年}}工作的回顾',
      guidance: '主要指标、几件大事、三点体会；数字用同一口径',
      share: 0.25,
      required: true,
      blocks: ['B05', 'B06', 'B07'],
    },
    {
      key: 'situation',
      kind: 'point',
      heading: '认清当前形势',
      guidance: '机遇、挑战、定位各一段，落到本地区本单位',
      share: 0.15,
      blocks: ['B08', 'B09', 'B10'],
    },
    {
      key: 'tasks',
      kind: 'point',
      heading: '{{今年}}的主要任务',
      guidance: '总要求一段，目标一组数，重点工作逐项写清单位和时限',
      share: 0.43,
      required: true,
      blocks: ['B15', 'B16', 'B17', 'B19', 'B20'],
    },
    {
      key: 'team',
      kind: 'point',
      heading: '以过硬作风保障落实',
      guidance: '党建、作风、队伍、考核各说一层',
      share: 0.12,
      blocks: ['B25', 'B29', 'B33'],
    },
    {
      key: 'call',
      kind: 'closing',
      heading: '号召',
      guidance: '一至三句',
      share: 0.02,
      required: true,
      blocks: ['B36'],
    },
  ],
};
