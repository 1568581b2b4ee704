import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 教育医疗养老任务: places, beds, staffing. */
export const B24: readonly BuiltInSection[] = [
  {
    key: 'B24',
    version: 1,
    title: '教育医疗养老任务',
    purpose: '学位、床位、人员三本账',
    tags: ['任务', '民生', '公共服务'],
    blocks: [
      point(1, 'paren-cn', '补齐教育医疗养老短板'),
      point(
        2,
        'shi',
        '新增学位{{学位数|数字}}个，{{学校名称}}',
        due('8月底前'),
        '建成，秋季学期投入使用。',
      ),
      point(2, 'shi', '新增床位{{床位数|数字}}张，{{医院名称}}改造', due('年底前'), '完工。'),
      point(2, 'shi', '新建社区养老服务点{{站点数|数字}}个，每个点配备{{人员数|数字}}名专职人员。'),
    ],
  },
  {
    key: 'B24-2',
    version: 1,
    title: '教育医疗养老任务（一段话）',
    purpose: '三项合写，责任到部门',
    tags: ['任务', '公共服务'],
    blocks: [
      paragraph(
        '上学、看病、养老是百姓最看重的事。',
        responsible(
          '教育、卫生健康、民政部门分别牵头',
          { name: '教育', role: 'lead' },
          { name: '卫生健康', role: 'lead' },
          { name: '民政部门', role: 'lead' },
        ),
        '，把{{学位数|数字}}个学位、{{床位数|数字}}张床位、{{站点数|数字}}个养老服务点列成清单，按月对账，',
        due('11月底前'),
        '全部完成。',
      ),
    ],
  },
];
