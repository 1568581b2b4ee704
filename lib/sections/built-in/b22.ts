import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 生态环境任务: indicator and source control. */
export const B22: readonly BuiltInSection[] = [
  {
    key: 'B22',
    version: 1,
    title: '生态环境任务',
    purpose: '指标定准，源头治理',
    tags: ['任务', '生态'],
    blocks: [
      point(1, 'paren-cn', '打好生态环境治理硬仗'),
      paragraph(
        '盯住{{指标}}，年均值控制在{{目标值}}。源头上管住{{污染源}}，过程上盯住{{关键环节}}，末端上加密{{监测点位}}监测。',
        responsible(
          '由生态环境部门牵头，相关部门配合',
          { name: '生态环境部门', role: 'lead' },
          { name: '相关部门', role: 'support' },
        ),
        '，',
        due('9月底前'),
        '完成{{治理工程}}。',
      ),
    ],
  },
  {
    key: 'B22-2',
    version: 1,
    title: '生态环境任务（河湖）',
    purpose: '一条河一本账，上下游一起治',
    tags: ['任务', '生态'],
    blocks: [
      paragraph(
        '{{河湖名称}}治理，岸上岸下一起抓。',
        responsible(
          '沿线乡镇负责清理整治，水利部门负责监测通报',
          { name: '沿线乡镇', role: 'responsible' },
          { name: '水利部门', role: 'responsible' },
        ),
        '，',
        due('5月底前'),
        '封堵入河排口{{排口数|数字}}处，年底水质稳定达到{{水质类别}}。',
      ),
    ],
  },
];
