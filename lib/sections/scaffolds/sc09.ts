import type { BuiltInScaffold } from './scaffold';

/** 攻坚冲刺: the last stretch. */
export const SC09: BuiltInScaffold = {
  id: 'SC09',
  version: 1,
  genre: 'progress',
  minutes: 20,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '离节点还有多少天，还差多少',
      share: 0.05,
      required: true,
      blocks: ['B11'],
    },
    {
      key: 'account',
      kind: 'point',
      heading: '亮出账本，看清还差多少',
      guidance: '目标、完成、缺口逐项列，缺口分到单位',
      share: 0.2,
      required: true,
      blocks: ['B11'],
    },
    {
      key: 'fight',
      kind: 'point',
      heading: '明确战法，分线攻坚',
      guidance: '分几条战线，每条谁包抓、几天一个台阶',
      share: 0.5,
      required: true,
      blocks: ['B27', 'B17', 'B18'],
    },
    {
      key: 'discipline',
      kind: 'point',
      heading: '严明纪律，说到做到',
      guidance: '日调度、周通报、末位约谈，数字不许掺水',
      share: 0.2,
      blocks: ['B32', 'B33'],
    },
    {
      key: 'oath',
      kind: 'closing',
      heading: '誓师号召',
      guidance: '两三句，短促有力',
      share: 0.05,
      required: true,
      blocks: ['B36'],
    },
  ],
};
