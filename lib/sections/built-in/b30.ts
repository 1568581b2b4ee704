import { type BuiltInSection, due, paragraph } from './content';

/** 协同配合: handover between units and levels. */
export const B30: readonly BuiltInSection[] = [
  {
    key: 'B30',
    version: 1,
    title: '协同配合',
    purpose: '接口处写清谁交给谁、多久交',
    tags: ['保障', '协同'],
    blocks: [
      paragraph(
        '最容易出问题的是接口。{{移交事项}}由{{移出单位|单位}}移交{{接收单位|单位}}，材料齐全的当日接收，缺项的一次告知。牵头单位要牵得起来，配合单位要跟得上去，分歧',
        due('三天内'),
        '协商不成的，报{{协调人|人员}}裁定，不许空转。',
      ),
    ],
  },
  {
    key: 'B30-2',
    version: 1,
    title: '协同配合（上下联动）',
    purpose: '县乡村三级怎么接续',
    tags: ['保障', '协同'],
    blocks: [
      paragraph(
        '上下要拧成一股绳。{{上级单位|单位}}管政策、管标准，{{中间层级}}管调度、管督促，{{基层单位|单位}}管落实、管反馈。基层提出的问题，上级部门',
        due('五天内'),
        '必须答复，不能把难题再踢回去。',
      ),
    ],
  },
];
