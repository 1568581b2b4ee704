import { type BuiltInSection, paragraph, point } from './content';

/** 原因剖析: common causes in thinking, mechanism, ability. */
export const B13: readonly BuiltInSection[] = [
  {
    key: 'B13',
    version: 1,
    title: '原因剖析',
    purpose: '从思想、机制、能力三面找共同原因',
    tags: ['问题', '原因'],
    blocks: [
      paragraph(
        '问题出在下面，根子多在上面。思想上，有的同志觉得干得差不多了，松了劲；机制上，几个部门都管、又都没管到底，接口处留了空；能力上，遇到新情况还用老办法，本领跟不上任务。三条里头，最要紧的是第一条。',
      ),
    ],
  },
  {
    key: 'B13-2',
    version: 1,
    title: '原因剖析（分点）',
    purpose: '三条原因分点写，便于逐条回应',
    tags: ['问题', '原因'],
    blocks: [
      point(1, 'cn-comma', '剖析原因，从自身找症结'),
      point(2, 'shi', '紧迫感不够。总以为时间还早，结果前松后紧、越赶越乱。'),
      point(2, 'shi', '责任没有落到人。牵头的不主动，配合的等通知，事情在文件里转了一圈。'),
      point(2, 'shi', '办法不多。对{{新情况}}研究不透，手里缺少管用的招数。'),
    ],
  },
];
