import { type BuiltInSection, paragraph } from './content';

/** 承接前面发言: endorse earlier speakers, link to the own part. */
export const B02: readonly BuiltInSection[] = [
  {
    key: 'B02',
    version: 1,
    title: '承接前面发言',
    purpose: '认可前面的发言，引到自己要讲的内容',
    tags: ['开场', '承接'],
    blocks: [
      paragraph(
        '刚才，{{发言人|人员}}介绍了{{议程}}的情况，讲得实在，数字清楚，问题也没有回避。几个单位的表态我都记下了，说到的事要一件一件兑现。在这个基础上，我再讲{{N}}点意见。',
      ),
    ],
  },
  {
    key: 'B02-2',
    version: 1,
    title: '承接前面发言（点评式）',
    purpose: '对发言逐一点一句，再转入正题',
    tags: ['开场', '承接'],
    blocks: [
      paragraph(
        '前面{{发言人数|数字}}位同志作了发言。{{发言人一|人员}}的做法可以直接拿来用，{{发言人二|人员}}提出的难题要列入下一步研究。会后由{{整理单位|单位}}把这些意见汇总起来，能马上办的马上办。下面，我围绕{{主题}}再强调{{N}}个问题。',
      ),
    ],
  },
];
