import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 专项整治任务: scope, standard, clearing of the list. */
export const B18: readonly BuiltInSection[] = [
  {
    key: 'B18',
    version: 1,
    title: '专项整治任务',
    purpose: '范围、标准、销号三件事说清',
    tags: ['任务', '整治'],
    blocks: [
      point(1, 'paren-cn', '集中整治{{整治对象}}'),
      paragraph(
        '范围是{{整治范围}}，一处不漏；标准是{{整治标准}}，一把尺子量到底。',
        due('4月底前'),
        '完成摸排建账，',
        due('8月底前'),
        '完成集中整治，',
        due('10月底前'),
        '完成验收。整改一件、核验一件、销号一件，没有到现场看过的不算完成。',
      ),
    ],
  },
  {
    key: 'B18-2',
    version: 1,
    title: '专项整治任务（句式）',
    purpose: '一句话写清整治事项，责任到单位',
    tags: ['任务', '整治'],
    blocks: [
      paragraph(
        '开展{{整治对象}}专项整治，',
        responsible(
          '由主管部门牵头，属地配合',
          { name: '主管部门', role: 'lead' },
          { name: '属地', role: 'support' },
        ),
        '，对{{问题清单}}逐项销号，',
        due('年底前'),
        '清零，防止反弹回潮。',
      ),
    ],
  },
];
