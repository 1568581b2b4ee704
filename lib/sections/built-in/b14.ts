import { type BuiltInSection, paragraph, point } from './content';

/** 意义认识: three angles, the whole, growth, livelihood. */
export const B14: readonly BuiltInSection[] = [
  {
    key: 'B14',
    version: 1,
    title: '意义认识',
    purpose: '从大局、发展、民生三个角度讲分量',
    tags: ['认识', '动员'],
    blocks: [
      point(1, 'cn-comma', '提高认识，掂清{{主题}}的分量'),
      point(
        2,
        'shi',
        '从大局上看。{{上级部署}}把这项工作放在突出位置，我们只有落实好的责任，没有打折扣的余地。',
      ),
      point(2, 'shi', '从发展上看。{{主题}}直接关系{{发展目标}}，早动一步就多一分主动。'),
      point(2, 'shi', '从民生上看。群众每天都在用、都在看，这件事办得好不好，他们最有发言权。'),
    ],
  },
  {
    key: 'B14-2',
    version: 1,
    title: '意义认识（算账式）',
    purpose: '算不做的账，用后果说明必要',
    tags: ['认识', '动员'],
    blocks: [
      paragraph(
        '不妨算三笔账。算经济账，{{问题}}每年造成{{损失}}；算时间账，再拖{{时长}}，{{后果}}；算民心账，群众反映{{次数|数字}}次没有解决，信任就会一点点流失。三笔账算下来，结论只有一个：这件事非做不可，而且现在就要做。',
      ),
    ],
  },
];
