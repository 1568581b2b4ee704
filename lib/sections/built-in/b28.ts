import { type BuiltInSection, due, paragraph, responsible } from './content';

/** 组织领导: who heads it, working group, office. */
export const B28: readonly BuiltInSection[] = [
  {
    key: 'B28',
    version: 1,
    title: '组织领导',
    purpose: '谁挂帅、专班怎么设、办公室在哪',
    tags: ['保障', '领导'],
    blocks: [
      paragraph(
        '成立{{工作名称}}领导小组，由{{组长|人员}}任组长，{{副组长|人员}}任副组长，办公室设在{{办公室}}，负责日常调度。',
        responsible(
          '各县（市、区）、各部门',
          { name: '各县（市、区）', role: 'responsible' },
          { name: '各部门', role: 'responsible' },
        ),
        '要在',
        due('一周内'),
        '明确分管负责同志和联络员，名单报办公室。',
      ),
    ],
  },
  {
    key: 'B28-2',
    version: 1,
    title: '组织领导（一把手抓）',
    purpose: '强调主要负责同志亲自抓',
    tags: ['保障', '领导'],
    blocks: [
      paragraph(
        '这项工作必须一把手抓。',
        responsible('各单位主要负责同志是第一责任人', {
          name: '各单位主要负责同志',
          role: 'responsible',
        }),
        '，重要方案亲自把关，重大问题亲自协调，关键环节亲自到场。抓没抓，不看批示看结果。',
      ),
    ],
  },
];
