import { type BuiltInSection, paragraph, point } from './content';

/** 督查考核: checks, weight in assessment, consequences. */
export const B33: readonly BuiltInSection[] = [
  {
    key: 'B33',
    version: 1,
    title: '督查考核',
    purpose: '核查方式、考核权重、结果运用',
    tags: ['保障', '督查'],
    blocks: [
      paragraph(
        '由{{督查单位|单位}}会同{{牵头单位|单位}}建立任务台账，{{调度周期}}调度一次，{{通报周期}}通报一次。核查要到现场看、当面问，不拿文件和照片当成效。完成情况计入{{考核项目}}，占{{分值}}分；连续两次排名末位的，由{{约谈人|人员}}约谈主要负责同志；弄虚作假的，取消当年评优资格并严肃追责。',
      ),
    ],
  },
  {
    key: 'B33-2',
    version: 1,
    title: '督查考核（分点）',
    purpose: '分三层写清怎么查、怎么算、怎么用',
    tags: ['保障', '督查'],
    blocks: [
      point(1, 'cn-comma', '督查要较真，考核要兑现'),
      point(
        2,
        'shi',
        '查得实。{{督查单位|单位}}按台账逐项核验，每季度抽查不少于{{抽查比例|数字|%}}。',
      ),
      point(2, 'shi', '算得清。完成情况占{{考核项目}}的{{分值}}分，平时记账，年底结账。'),
      point(2, 'shi', '用得上。结果同评优、资金安排挂钩，先进的给位子，落后的要说明。'),
    ],
  },
];
