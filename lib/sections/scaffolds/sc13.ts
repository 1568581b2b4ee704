import type { BuiltInScaffold } from './scaffold';

/** 组织（党建）工作会: party building. */
export const SC13: BuiltInScaffold = {
  id: 'SC13',
  version: 1,
  genre: 'annual',
  minutes: 30,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '会议任务，贯彻哪次会议精神',
      share: 0.03,
      required: true,
      blocks: ['B01', 'B04'],
    },
    {
      key: 'review',
      kind: 'point',
      heading: '肯定成绩，坚定抓好党建的信心',
      guidance: '三四项实在的进展，有数字有典型',
      share: 0.17,
      required: true,
      blocks: ['B05', 'B07'],
    },
    {
      key: 'problems',
      kind: 'point',
      heading: '正视问题，找准薄弱环节',
      guidance: '基层组织、干部、人才三面各说一个事实',
      share: 0.15,
      blocks: ['B12', 'B13'],
    },
    {
      key: 'tasks',
      kind: 'point',
      heading: '突出重点，推动党建任务落地',
      guidance: '制度、班子、基层、人才分项写，责任到党组织',
      share: 0.5,
      required: true,
      blocks: ['B25', 'B27', 'B20'],
    },
    {
      key: 'self',
      kind: 'point',
      heading: '建强队伍，树好组织部门形象',
      guidance: '公道、务实、保密、自律，短而具体',
      share: 0.12,
      blocks: ['B29'],
    },
    {
      key: 'call',
      kind: 'closing',
      heading: '号召',
      guidance: '一至三句',
      share: 0.03,
      required: true,
      blocks: ['B36'],
    },
  ],
};
