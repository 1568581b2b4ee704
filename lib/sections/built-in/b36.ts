import { type BuiltInSection, closing } from './content';

/** 结尾号召: theme recalled, one image, rallying line. */
export const B36: readonly BuiltInSection[] = [
  {
    key: 'B36',
    version: 1,
    title: '结尾号召',
    purpose: '回扣主题，一个形象，一句号召',
    tags: ['结尾', '各类讲话'],
    blocks: [
      closing(
        '同志们，目标已经定下，任务已经到人，{{总目标}}就看今后这{{时长}}。种子下了地，就要有人浇水、有人守夜、有人弯腰。让我们从今天散会以后做起，一件一件地办、一项一项地销号，到{{时限}}，向{{地区}}群众交一份实实在在的答卷！',
      ),
    ],
  },
  {
    key: 'B36-2',
    version: 1,
    title: '结尾号召（平实）',
    purpose: '不喊口号，以一个要求收束',
    tags: ['结尾', '专题部署'],
    blocks: [
      closing(
        '最后强调一句：会开得好不好，不看稿子，看会后。请各单位回去以后，{{报送时限}}前把任务分解到岗、到人，让{{总目标}}从明天起就有人在做。',
      ),
    ],
  },
];
