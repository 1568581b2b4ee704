import { type BuiltInSection, paragraph } from './content';

/** 形势挑战: pressure and external risk. */
export const B09: readonly BuiltInSection[] = [
  {
    key: 'B09',
    version: 1,
    title: '形势挑战',
    purpose: '压力和风险摆清楚，不回避',
    tags: ['形势', '挑战'],
    blocks: [
      paragraph(
        '看挑战，要看得清、想得深。{{风险一}}还没有根本缓解，{{风险二}}可能在{{时段}}集中显现，{{风险三}}又是我们过去没有碰到过的。准备不足，小问题会拖成大问题；准备充分，难关也可以变成台阶。',
      ),
    ],
  },
  {
    key: 'B09-2',
    version: 1,
    title: '形势挑战（内外两面）',
    purpose: '从外部压力和自身不足两面讲',
    tags: ['形势', '挑战'],
    blocks: [
      paragraph(
        '从外部看，{{外部压力}}，竞争只会更激烈；从自身看，{{自身不足}}，底子还不够厚。两方面叠加，{{时间}}的工作注定是负重爬坡，没有轻松的路可走。',
      ),
    ],
  },
];
