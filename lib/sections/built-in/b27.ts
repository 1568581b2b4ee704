import { type BuiltInSection, due, paragraph, responsible } from './content';

/** 单位分工句: lead, support, due date as one structured line. */
export const B27: readonly BuiltInSection[] = [
  {
    key: 'B27',
    version: 1,
    title: '单位分工句',
    purpose: '牵头、配合、时限写成一句，直接进任务台账',
    tags: ['任务', '分工'],
    blocks: [
      paragraph(
        '{{任务}}，',
        responsible(
          '由牵头单位牵头，配合单位配合',
          { name: '牵头单位', role: 'lead' },
          { name: '配合单位', role: 'support' },
        ),
        '，',
        due('6月底前'),
        '完成，做到{{完成标准}}。',
      ),
    ],
  },
  {
    key: 'B27-2',
    version: 1,
    title: '单位分工句（句末括注）',
    purpose: '任务写完整，责任和时限放在句末括号里',
    tags: ['任务', '分工'],
    blocks: [
      paragraph(
        '{{任务}}，达到{{完成标准}}（',
        responsible('责任单位：责任单位', { name: '责任单位', role: 'responsible' }),
        '；完成时限：',
        due('12月底前'),
        '）。',
      ),
    ],
  },
];
