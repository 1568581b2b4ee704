import type { BuiltInScaffold } from './scaffold';

/** 教育工作会: schools. */
export const SC14: BuiltInScaffold = {
  id: 'SC14',
  version: 1,
  genre: 'topic',
  minutes: 30,
  parts: [
    {
      key: 'opening',
      kind: 'opening',
      heading: '称谓与开场',
      guidance: '问候教师，会议任务',
      share: 0.03,
      required: true,
      blocks: ['B01'],
    },
    {
      key: 'review',
      kind: 'point',
      heading: '看成绩，办学条件和质量稳步提升',
      guidance: '学位、师资、质量三组数，学校和教师点到名',
      share: 0.2,
      required: true,
      blocks: ['B05', 'B06'],
    },
    {
      key: 'gap',
      kind: 'point',
      heading: '看差距，群众的期待还没有完全满足',
      guidance: '城乡、校际、学段的差距，用同一口径比',
      share: 0.17,
      blocks: ['B10', 'B12'],
    },
    {
      key: 'tasks',
      kind: 'point',
      heading: '抓重点，办好{{地区}}的教育',
      guidance: '均衡、师资、质量、安全分项写，每项有单位和时限',
      share: 0.45,
      required: true,
      blocks: ['B24', 'B17', 'B21', 'B27'],
    },
    {
      key: 'support',
      kind: 'point',
      heading: '强保障，形成全社会支持教育的合力',
      guidance: '投入、队伍、家校、督导',
      share: 0.12,
      blocks: ['B31', 'B30', 'B33'],
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
