import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 党建组织任务: system, team, grassroots. */
export const B25: readonly BuiltInSection[] = [
  {
    key: 'B25',
    version: 1,
    title: '党建组织任务',
    purpose: '抓制度、抓班子、抓基层',
    tags: ['任务', '党建'],
    blocks: [
      point(1, 'paren-cn', '把党建工作抓实抓到底'),
      point(2, 'yao', '抓制度。{{制度名}}要按期执行，每季度检查一次，记录随时可查。'),
      point(2, 'yao', '抓队伍。围绕{{对象}}开展轮训，年内覆盖{{覆盖比例|数字|%}}，缺什么补什么。'),
      point(
        2,
        'yao',
        '抓基层。',
        due('6月底前'),
        '对{{薄弱对象}}逐个会诊，一支部一方案，年底转化{{转化数|数字}}个。',
      ),
    ],
  },
  {
    key: 'B25-2',
    version: 1,
    title: '党建组织任务（与业务同抓）',
    purpose: '党建和业务一起部署、一起考核',
    tags: ['任务', '党建'],
    blocks: [
      paragraph(
        '党建和业务要拧成一股绳。',
        responsible('各单位党组织', { name: '各单位党组织', role: 'responsible' }),
        '每季度专题研究一次{{主要工作}}，在攻坚一线设立党员先锋岗，年底述职既讲党建、也讲实绩，两张卷子一起评。',
      ),
    ],
  },
];
