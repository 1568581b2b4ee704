import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 民生实事任务: counts that people can verify. */
export const B19: readonly BuiltInSection[] = [
  {
    key: 'B19',
    version: 1,
    title: '民生实事任务',
    purpose: '数量说得清，群众看得见',
    tags: ['任务', '民生'],
    blocks: [
      point(1, 'paren-cn', '办好{{数量}}件民生实事'),
      paragraph(
        '每一件都要让群众数得着、用得上：改造{{改造对象}}{{改造数量|数字}}处，新增{{设施}}{{新增数量|数字}}个，惠及{{惠及面}}。',
        responsible('各责任单位', { name: '各责任单位', role: 'responsible' }),
        '每{{周期|选项|周|旬|月|季度}}公布一次进度，',
        due('12月底前'),
        '请群众代表验收，不满意的不算数。',
      ),
    ],
  },
  {
    key: 'B19-2',
    version: 1,
    title: '民生实事任务（单项）',
    purpose: '一件实事写成一句任务',
    tags: ['任务', '民生'],
    blocks: [
      paragraph(
        '{{实事名称}}，',
        responsible('由承办单位负责', { name: '承办单位', role: 'responsible' }),
        '，完成{{数量}}，惠及{{惠及面}}，',
        due('10月底前'),
        '投入使用。',
      ),
    ],
  },
];
