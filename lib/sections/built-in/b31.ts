import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 要素保障: money, land, staff, technology. */
export const B31: readonly BuiltInSection[] = [
  {
    key: 'B31',
    version: 1,
    title: '要素保障',
    purpose: '钱、地、人、技术四项保障',
    tags: ['保障', '要素'],
    blocks: [
      point(1, 'paren-cn', '强化要素保障'),
      paragraph(
        '资金上，',
        responsible('由财政部门保障资金', { name: '财政部门', role: 'support' }),
        '，今年安排{{资金额}}，',
        due('4月底前'),
        '拨付到位；用地上，优先安排{{用地指标}}；人员上，从{{抽调单位|单位}}抽调{{人数|数字}}名业务骨干集中办公；技术上，依托{{技术单位|单位}}提供全程服务。',
      ),
    ],
  },
  {
    key: 'B31-2',
    version: 1,
    title: '要素保障（资金管理）',
    purpose: '钱怎么来、怎么管、怎么查',
    tags: ['保障', '资金'],
    blocks: [
      paragraph(
        '{{资金额}}要花在刀刃上。',
        responsible(
          '财政部门负责统筹，审计部门全程跟踪',
          { name: '财政部门', role: 'responsible' },
          { name: '审计部门', role: 'responsible' },
        ),
        '，专账管理、按进度拨付，',
        due('年底前'),
        '公开使用结果。谁在钱上动歪脑筋，就严肃查处谁。',
      ),
    ],
  },
];
