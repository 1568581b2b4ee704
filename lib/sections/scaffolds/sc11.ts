import type { BuiltInScaffold } from './scaffold';

/** 工作方案: a work plan. */
export const SC11: BuiltInScaffold = {
  id: 'SC11',
  version: 1,
  genre: 'plan',
  minutes: 20,
  salutation: null,
  parts: [
    {
      key: 'need',
      kind: 'point',
      heading: '总体要求',
      guidance: '指导思想与原则，一段写完',
      share: 0.1,
      blocks: ['B15'],
    },
    {
      key: 'goals',
      kind: 'point',
      heading: '工作目标',
      guidance: '量化目标，有基数、目标值、时限',
      share: 0.12,
      required: true,
      blocks: ['B16'],
    },
    {
      key: 'tasks',
      kind: 'point',
      heading: '重点任务',
      guidance: '每项任务附牵头单位、责任单位、完成时限',
      share: 0.45,
      required: true,
      blocks: ['B17', 'B18', 'B19', 'B20', 'B27'],
    },
    {
      key: 'phases',
      kind: 'point',
      heading: '实施步骤',
      guidance: '分几个阶段，起止日期和阶段成果',
      share: 0.15,
      blocks: ['B26'],
    },
    {
      key: 'support',
      kind: 'point',
      heading: '保障措施',
      guidance: '领导、要素、调度、考核、宣传',
      share: 0.15,
      required: true,
      blocks: ['B28', 'B31', 'B32', 'B33', 'B34'],
    },
    {
      key: 'annex',
      kind: 'opening',
      heading: '附件',
      guidance: '任务分工表等附件目录',
      share: 0.03,
      blocks: [],
    },
  ],
};
