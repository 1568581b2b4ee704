import { type BuiltInSection, paragraph } from './content';

/** 祝贺先进: congratulate the winners and say why. */
export const B03: readonly BuiltInSection[] = [
  {
    key: 'B03',
    version: 1,
    title: '祝贺先进',
    purpose: '向受表彰者祝贺，说清为什么表彰',
    tags: ['开场', '表彰'],
    blocks: [
      paragraph(
        '今天，我们在这里为{{先进名单}}颁奖。这份荣誉是干出来的：{{时间}}以来，你们在{{主要工作}}中冲在前面，啃下了{{硬任务}}，带出了一支能打硬仗的队伍。我代表{{授奖单位|单位}}，向受到表彰的集体和个人表示祝贺，向所有在一线付出辛劳的同志表示感谢！',
      ),
    ],
  },
  {
    key: 'B03-2',
    version: 1,
    title: '祝贺先进（短）',
    purpose: '会议议程紧时用的一段短祝贺',
    tags: ['开场', '表彰'],
    blocks: [
      paragraph(
        '首先，祝贺{{先进名单}}获得表彰。表彰先进，是为了让实干的人有荣誉、有奔头，也是为了让更多同志看得见榜样、学得到方法。',
      ),
    ],
  },
];
