import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 项目建设任务: projects with stage gates. */
export const B17: readonly BuiltInSection[] = [
  {
    key: 'B17',
    version: 1,
    title: '项目建设任务',
    purpose: '项目按节点排，开工、主体、竣工各有日期',
    tags: ['任务', '项目'],
    blocks: [
      paragraph(
        '抓项目，要抓到节点上。{{项目名称}}，',
        responsible(
          '由项目业主负责，审批部门配合',
          { name: '项目业主', role: 'responsible' },
          { name: '审批部门', role: 'support' },
        ),
        '，',
        due('3月底前'),
        '完成前期手续，',
        due('6月底前'),
        '主体完工，',
        due('11月底前'),
        '竣工交付。哪个节点滞后，就在哪个节点开现场会。',
      ),
    ],
  },
  {
    key: 'B17-2',
    version: 1,
    title: '项目建设任务（清单）',
    purpose: '三类项目分类推进',
    tags: ['任务', '项目'],
    blocks: [
      point(1, 'paren-cn', '分类推进重点项目'),
      paragraph(
        '在建项目抢进度，',
        due('9月底前'),
        '完成年度投资的{{投资占比|数字|%}}；新开工项目抓手续，做到土地、环评、施工许可同步办；储备项目重深度，年内至少有{{项目数|数字}}个达到可研深度。',
        responsible('重点项目专班负责调度', { name: '重点项目专班', role: 'responsible' }),
        '，每{{调度周期}}现场办公一次。',
      ),
    ],
  },
];
