import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 城市管理任务: area, frequency, standard. */
export const B23: readonly BuiltInSection[] = [
  {
    key: 'B23',
    version: 1,
    title: '城市管理任务',
    purpose: '区域、频次、标准一次说清',
    tags: ['任务', '城管'],
    blocks: [
      point(1, 'paren-cn', '把城市管理做细做常'),
      paragraph(
        '{{区域一}}实行全天保洁，{{区域二}}每日巡查不少于{{次数|数字}}次，背街小巷每周清洗一遍。',
        responsible(
          '由城市管理部门牵头，街道配合',
          { name: '城市管理部门', role: 'lead' },
          { name: '街道', role: 'support' },
        ),
        '，',
        due('6月底前'),
        '完成{{整治事项}}，做到{{标准}}。',
      ),
    ],
  },
  {
    key: 'B23-2',
    version: 1,
    title: '城市管理任务（管线道路）',
    purpose: '统一开挖计划，减少重复施工',
    tags: ['任务', '城管'],
    blocks: [
      paragraph(
        '今年道路开挖实行一本计划管到底，同一路段一年内不重复开挖。',
        responsible(
          '由城建部门统筹，水电气通信单位配合',
          { name: '城建部门', role: 'lead' },
          { name: '水电气通信单位', role: 'support' },
        ),
        '，施工围挡要写明工期和责任人，',
        due('国庆节前'),
        '全部恢复路面。',
      ),
    ],
  },
];
