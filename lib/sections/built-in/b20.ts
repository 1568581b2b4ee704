import { type BuiltInSection, due, paragraph, responsible } from './content';

/** 改革机制任务: the rule to be made, and by whom. */
export const B20: readonly BuiltInSection[] = [
  {
    key: 'B20',
    version: 1,
    title: '改革机制任务',
    purpose: '要立什么制度，谁来立，何时见效',
    tags: ['任务', '改革'],
    blocks: [
      paragraph(
        '改革要改在堵点上。围绕{{堵点}}，',
        responsible(
          '由改革牵头单位牵头，法制机构配合',
          { name: '改革牵头单位', role: 'lead' },
          { name: '法制机构', role: 'support' },
        ),
        '，',
        due('6月底前'),
        '出台{{制度名}}，明确谁来办、多长时间办、办不好怎么办。制度出来以后先在{{试点单位|单位}}试行{{试行期}}，再在面上推开。',
      ),
    ],
  },
  {
    key: 'B20-2',
    version: 1,
    title: '改革机制任务（流程）',
    purpose: '压环节、减材料、缩时限',
    tags: ['任务', '改革'],
    blocks: [
      paragraph(
        '把{{事项}}的办理环节由{{原环节数|数字}}个减到{{新环节数|数字}}个，申请材料由{{原材料数|数字}}份减到{{新材料数|数字}}份，办理时限压缩{{压缩比例|数字|%}}。',
        responsible('由审批部门负责', { name: '审批部门', role: 'responsible' }),
        '，',
        due('9月底前'),
        '上线运行。',
      ),
    ],
  },
];
