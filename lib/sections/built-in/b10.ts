import { type BuiltInSection, paragraph } from './content';

/** 横向对标: the gap to named peers in the same units. */
export const B10: readonly BuiltInSection[] = [
  {
    key: 'B10',
    version: 1,
    title: '横向对标',
    purpose: '与指名的同类地区用同一口径比',
    tags: ['问题', '对标'],
    blocks: [
      paragraph(
        '横着比，差距一目了然。同一口径下，{{对标地区一}}的{{指标}}是{{对标值一}}，{{对标地区二}}是{{对标值二}}，我们是{{本地值}}，排在第{{位次}}。条件并不比我们好，为什么能做到？这个问题，{{责任单位|单位}}要作出回答。',
      ),
    ],
  },
  {
    key: 'B10-2',
    version: 1,
    title: '横向对标（两项指标）',
    purpose: '两项指标一起比，一项领先一项落后',
    tags: ['问题', '对标'],
    blocks: [
      paragraph(
        '与{{对标地区}}相比，{{指标一}}我们高出{{高出值}}，说明只要下功夫就能走在前面；{{指标二}}却低了{{低出值}}，说明有的环节还在吃老本。要学人之长，更要补己之短。',
      ),
    ],
  },
];
