import { type BuiltInSection, paragraph } from './content';

/** 上级要求依据: cite document or meeting once, precisely. */
export const B04: readonly BuiltInSection[] = [
  {
    key: 'B04',
    version: 1,
    title: '上级要求依据',
    purpose: '准确引用一份文件，只引一次',
    tags: ['开头', '依据'],
    blocks: [
      paragraph(
        '{{时间}}，{{发文机关|单位}}印发《{{文件名}}》（{{文号}}），对{{主题}}提出了明确要求，其中最要紧的一句是“{{原文要求}}”。今天部署的各项任务都从这份文件来，目标、口径、时限都要能同文件对得上。',
      ),
    ],
  },
  {
    key: 'B04-2',
    version: 1,
    title: '上级要求依据（会议）',
    purpose: '引用一次会议的要求，接到本地任务上',
    tags: ['开头', '依据'],
    blocks: [
      paragraph(
        '{{上级会议}}要求“{{原文要求}}”。落到{{地区}}，就是把目标接下来、把责任接下来、把时限接下来：不层层加码，也不打折扣；已经做到的巩固住，没有做到的列出清单，逐项补上。',
      ),
    ],
  },
];
