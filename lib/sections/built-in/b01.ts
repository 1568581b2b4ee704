import { type BuiltInSection, paragraph } from './content';

/** 开宗点题: why this meeting, how many points follow. */
export const B01: readonly BuiltInSection[] = [
  {
    key: 'B01',
    version: 1,
    title: '开宗点题',
    purpose: '说清为什么开会、依据什么、讲几点',
    tags: ['开头', '各类讲话'],
    blocks: [
      paragraph(
        '今天召开{{会议名称}}，主要是落实{{上级会议}}的部署，把{{主题}}这件事议清楚、定下来、分到人。刚才几位同志谈了各自的打算，讲得实在，我都同意。会后要抓紧办的事情不少，我先讲{{N}}点意见。',
      ),
    ],
  },
  {
    key: 'B01-2',
    version: 1,
    title: '开宗点题（开门见山）',
    purpose: '会短话少时用，一句点题就进正文',
    tags: ['开头', '专题部署'],
    blocks: [
      paragraph(
        '今天这个会只议一件事：{{主题}}。方向上级已经定了，现在要回答的是{{地区}}怎么干、谁来干、什么时候干成。围绕这三问，我讲{{N}}点。',
      ),
    ],
  },
];
