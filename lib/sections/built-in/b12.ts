import { type BuiltInSection, paragraph, point } from './content';

/** 问题清单: problem, fact, place; grouped by field. */
export const B12: readonly BuiltInSection[] = [
  {
    key: 'B12',
    version: 1,
    title: '问题清单',
    purpose: '分领域列问题，有事实、有地点',
    tags: ['问题', '清单'],
    blocks: [
      point(1, 'cn-comma', '正视问题，把症结一件件摆出来'),
      point(
        2,
        'shi',
        '{{领域一}}不到位。{{时间}}抽查{{抽查数|数字}}处，有{{问题数|数字}}处存在{{问题一}}，{{地点一}}最为突出。',
      ),
      point(2, 'shi', '{{领域二}}不及时。{{问题二}}反映后{{天数|数字}}天才处理，群众意见很大。'),
      point(2, 'shi', '{{领域三}}不彻底。{{地点三}}整改后又出现反弹，说明只治了表、没有治本。'),
    ],
  },
  {
    key: 'B12-2',
    version: 1,
    title: '问题清单（一段话）',
    purpose: '篇幅有限时把问题连成一段',
    tags: ['问题', '清单'],
    blocks: [
      paragraph(
        '问题也很清楚：有的底数不清，{{问题一}}至今没有一本准账；有的标准不高，{{问题二}}满足于过得去；有的推一步走一步，{{问题三}}从{{时间}}拖到现在。这些问题，各单位要对号入座，逐条认领。',
      ),
    ],
  },
];
