import { type BuiltInSection, paragraph, point } from './content';

/** 量化目标: list of targets with base and date. */
export const B16: readonly BuiltInSection[] = [
  {
    key: 'B16',
    version: 1,
    title: '量化目标',
    purpose: '一组目标，各有基数、目标值和时限',
    tags: ['任务', '目标'],
    blocks: [
      point(1, 'cn-comma', '定准目标，用数字检验成效'),
      paragraph('以{{基期}}为基数，以{{统计单位|单位}}口径为准，要拿出这样几个数：'),
      point(2, 'shi', '{{指标一}}由{{基数一}}提高到{{目标值一}}，{{时限一}}前完成。'),
      point(2, 'shi', '{{指标二}}由{{基数二}}压减到{{目标值二}}，{{时限二}}前完成。'),
      point(2, 'shi', '群众满意度达到{{满意度|数字|%}}，由第三方评估认定，结果向社会公布。'),
    ],
  },
  {
    key: 'B16-2',
    version: 1,
    title: '量化目标（一段话）',
    purpose: '目标不多时写成一段，便于宣读',
    tags: ['任务', '目标'],
    blocks: [
      paragraph(
        '到{{时限}}，{{指标一}}要达到{{目标值一}}，比{{基期}}多{{增量}}；{{指标二}}不超过{{目标值二}}。这两个数，前一个看干劲，后一个看质量，{{调度周期}}对一次账，年底一次算清。',
      ),
    ],
  },
];
