import type { BuiltInScaffold } from './scaffold';

/** 专项整治、专题部署: one subject, concrete. */
export const SC05: BuiltInScaffold = {
  id: 'SC05',
  version: 1,
  genre: 'topic',
  minutes: 15,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '一句话点题：整治什么、依据什么、讲几点',
      share: 0.05,
      required: true,
      blocks: ['B01-2', 'B04'],
    },
    {
      key: 'goal',
      kind: 'point',
      heading: '目标标准：怎样才算完成',
      guidance: '写出能检验的标准：数量、比例、验收的人和日期',
      share: 0.15,
      blocks: ['B16-2'],
    },
    {
      key: 'scope',
      kind: 'point',
      heading: '整治内容：对照{{问题清单}}逐项解决',
      guidance: '按清单列出问题，每项写清在哪里、谁来改、改到什么程度',
      share: 0.45,
      required: true,
      blocks: ['B27'],
    },
    {
      key: 'steps',
      kind: 'point',
      heading: '方法步骤：分三步走',
      guidance: '摸排、集中整治、验收巩固三步，各写起止日期和要交的东西',
      share: 0.2,
      blocks: [],
    },
    {
      key: 'demands',
      kind: 'point',
      heading: '工作要求：底数清、台账明、销号实',
      guidance: '底数怎么摸准，台账谁来管，销号由谁核验',
      share: 0.15,
      required: true,
      blocks: ['B33'],
    },
  ],
};
