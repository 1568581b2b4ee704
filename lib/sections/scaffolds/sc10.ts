import type { BuiltInScaffold } from './scaffold';

/** 主持词: run the agenda. */
export const SC10: BuiltInScaffold = {
  id: 'SC10',
  version: 1,
  genre: 'host',
  minutes: 8,
  parts: [
    {
      key: 'open',
      kind: 'opening',
      heading: '宣布开会与会议纪律',
      guidance: '宣布开会，介绍出席人员，说会场纪律',
      share: 0.1,
      required: true,
      blocks: [],
    },
    {
      key: 'agenda',
      kind: 'opening',
      heading: '会议背景与议程',
      guidance: '会议任务一句话，议程几项逐项报',
      share: 0.15,
      required: true,
      blocks: [],
    },
    {
      key: 'link',
      kind: 'opening',
      heading: '逐项串联',
      guidance: '每项议程一句引、一句收；发言人姓名职务核准',
      share: 0.4,
      blocks: [],
    },
    {
      key: 'sum',
      kind: 'opening',
      heading: '小结',
      guidance: '评价主讲讲话，不展开、不另提任务',
      share: 0.1,
      blocks: ['B02'],
    },
    {
      key: 'carry',
      kind: 'point',
      heading: '抓好贯彻，三件事要有回音',
      guidance: '传达、分解、反馈，各有时限',
      share: 0.22,
      required: true,
      blocks: ['B35'],
    },
    {
      key: 'end',
      kind: 'closing',
      heading: '散会',
      guidance: '宣布散会，一句话',
      share: 0.03,
      required: true,
      blocks: [],
    },
  ],
};
