import { type BuiltInSection, paragraph, point } from './content';

/** 形势机遇: what has become possible. */
export const B08: readonly BuiltInSection[] = [
  {
    key: 'B08',
    version: 1,
    title: '形势机遇',
    purpose: '政策、项目、市场三面的机会',
    tags: ['形势', '机遇'],
    blocks: [
      paragraph(
        '看机遇，要看得准、抓得住。政策上，{{政策}}已经明确，{{窗口期}}内申报的项目可以优先安排；项目上，{{重大项目}}落地在即，上下游配套的空间正在打开；市场上，{{市场变化}}给我们留出了位置。机会不会等人，早谋划一个月，就可能早投产一个季度。',
      ),
    ],
  },
  {
    key: 'B08-2',
    version: 1,
    title: '形势机遇（分点）',
    purpose: '把机遇分成三点，便于展开',
    tags: ['形势', '机遇'],
    blocks: [
      point(1, 'cn-comma', '看清机遇，把窗口期用足'),
      point(2, 'shi', '政策有支持。{{政策}}给出的{{支持内容}}，要逐条对照、逐项争取。'),
      point(2, 'shi', '基础有条件。{{已有基础}}已经形成，再加一把力就能见效。'),
      point(2, 'shi', '群众有期待。{{群众诉求}}是呼声最高的事，顺着民意去办，阻力最小。'),
    ],
  },
];
