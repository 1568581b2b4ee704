import type { BuiltInScaffold } from './scaffold';

/** 现场会: learn from a site. */
export const SC08: BuiltInScaffold = {
  id: 'SC08',
  version: 1,
  genre: 'site',
  minutes: 20,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '今天看了哪几个点，大家的总体感受',
      share: 0.03,
      required: true,
      blocks: ['B02'],
    },
    {
      key: 'seen',
      kind: 'point',
      heading: '所见所学，{{典型单位}}的做法值得学',
      guidance: '三条看得见的做法，讲清他们是怎么做成的',
      share: 0.2,
      required: true,
      blocks: ['B07'],
    },
    {
      key: 'gap',
      kind: 'point',
      heading: '找差距，问一问我们为什么没做到',
      guidance: '条件差不多，差在哪里；不点好、只点问题',
      share: 0.2,
      blocks: ['B10', 'B13'],
    },
    {
      key: 'spread',
      kind: 'point',
      heading: '抓推广，让一处经验变成面上成果',
      guidance: '时间表、验收线、分几批推，谁来帮带',
      share: 0.45,
      required: true,
      blocks: ['B26', 'B27'],
    },
    {
      key: 'demand',
      kind: 'point',
      heading: '提要求，学到手、用得上',
      guidance: '会后一周内做什么，怎么验收',
      share: 0.12,
      blocks: ['B33', 'B35'],
    },
  ],
};
