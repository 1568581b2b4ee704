import { type BuiltInSection, paragraph, point } from './content';

/** 做法经验: practices worth repeating. */
export const B07: readonly BuiltInSection[] = [
  {
    key: 'B07',
    version: 1,
    title: '做法经验',
    purpose: '三条可复制的做法，说清谁做的、怎么做的',
    tags: ['回顾', '经验'],
    blocks: [
      point(1, 'cn-comma', '总结做法，有三条值得坚持'),
      point(
        2,
        'shi',
        '把事情拆小。{{典型单位一|单位}}把任务分到岗、定到天，谁没完成当天就能看见。',
      ),
      point(
        2,
        'shi',
        '把关口前移。{{典型单位二|单位}}提前{{提前量}}摸清底数，问题在开工之前解决。',
      ),
      point(
        2,
        'shi',
        '把群众请进来。{{典型单位三|单位}}每{{周期|选项|周|旬|月|季度}}开一次恳谈会，方案由大家一起定。',
      ),
    ],
  },
  {
    key: 'B07-2',
    version: 1,
    title: '做法经验（讲一个例子）',
    purpose: '用一个单位的一件事讲清一条经验',
    tags: ['回顾', '经验', '现场'],
    blocks: [
      paragraph(
        '{{典型单位|单位}}的做法值得各地学一学。{{时间}}，他们碰到{{难题}}，没有等上面拿办法，而是{{关键做法}}，用了{{用时}}就把事情办成了。这条经验说到底是一句话：办法在现场，本事在人身上。',
      ),
    ],
  },
];
