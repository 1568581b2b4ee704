import { type BuiltInSection, paragraph, responsible } from './content';

/** 调度通报: reporting rhythm and form. */
export const B32: readonly BuiltInSection[] = [
  {
    key: 'B32',
    version: 1,
    title: '调度通报',
    purpose: '多久报一次、报什么、怎么通报',
    tags: ['保障', '调度'],
    blocks: [
      paragraph(
        '建立{{周期|选项|周|旬|月|季度}}调度制度。',
        responsible('各责任单位', { name: '各责任单位', role: 'responsible' }),
        '每{{周期|选项|周|旬|月|季度}}向{{汇总单位|单位}}报送进度，只报三样：完成了什么、还差什么、需要谁来协调。进度红黄蓝三色标注，红色事项由{{协调人|人员}}当面听取说明。',
      ),
    ],
  },
  {
    key: 'B32-2',
    version: 1,
    title: '调度通报（一张表）',
    purpose: '强调一张表管到底，不加重基层负担',
    tags: ['保障', '调度'],
    blocks: [
      paragraph(
        '调度只用一张表，数据从台账里取，不再层层要材料。{{汇总单位|单位}}每{{周期|选项|周|旬|月|季度}}通报一次，排名靠后的在会上说明原因。报表数字与现场不符的，按弄虚作假处理。',
      ),
    ],
  },
];
