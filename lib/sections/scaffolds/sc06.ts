import type { BuiltInScaffold } from './scaffold';

/** 安全、防汛、防火: safety, flood and fire. */
export const SC06: BuiltInScaffold = {
  id: 'SC06',
  version: 1,
  genre: 'topic',
  minutes: 20,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '季节和形势一句话，为什么现在开会',
      share: 0.02,
      required: true,
      blocks: ['B01'],
    },
    {
      key: 'risk',
      kind: 'point',
      heading: '研判风险，把最坏的情况想在前头',
      guidance: '今年的气象和险情预测、去年的教训、最薄弱的几处',
      share: 0.2,
      required: true,
      blocks: ['B09', 'B12'],
    },
    {
      key: 'sites',
      kind: 'point',
      heading: '盯紧重点部位，把措施落到点上',
      guidance: '一处一策：点位、责任人、时限、物资，写到村组和班组',
      share: 0.5,
      required: true,
      blocks: ['B21', 'B18', 'B27'],
    },
    {
      key: 'duty',
      kind: 'point',
      heading: '做好应急值守，叫得醒、转得出',
      guidance: '预警怎么发、群众往哪转、队伍和物资在哪、信息怎么报',
      share: 0.18,
      required: true,
      blocks: ['B32'],
    },
    {
      key: 'blame',
      kind: 'point',
      heading: '压实责任，守住底线',
      guidance: '属地、部门、单位三方责任，什么情形要追责',
      share: 0.1,
      blocks: ['B29'],
    },
  ],
};
