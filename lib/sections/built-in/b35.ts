import { type BuiltInSection, due, paragraph, point, responsible } from './content';

/** 会后贯彻要求: relay, decompose, feed back by a date. */
export const B35: readonly BuiltInSection[] = [
  {
    key: 'B35',
    version: 1,
    title: '会后贯彻要求',
    purpose: '传达、分解、反馈三件事各有时限',
    tags: ['主持', '贯彻'],
    blocks: [
      point(1, 'cn-comma', '抓好贯彻，件件有回音'),
      point(
        2,
        'shi',
        '抓紧传达。',
        responsible('各单位', { name: '各单位', role: 'responsible' }),
        '要在',
        due('三天内'),
        '召开会议传达到位，原原本本讲，不走样。',
      ),
      point(
        2,
        'shi',
        '抓紧分解。',
        responsible('由办公室牵头', { name: '办公室', role: 'lead' }),
        '，',
        due('一周内'),
        '把今天确定的事项列成清单，明确责任和时限。',
      ),
      point(
        2,
        'shi',
        '抓紧反馈。贯彻情况于{{报送时限}}前报{{汇总单位|单位}}，{{督查单位|单位}}适时开展督查。',
      ),
    ],
  },
  {
    key: 'B35-2',
    version: 1,
    title: '会后贯彻要求（主持收尾）',
    purpose: '主持词结尾的一段贯彻要求',
    tags: ['主持', '贯彻'],
    blocks: [
      paragraph(
        '会后，请各单位把会议精神带回去，结合实际拿出具体措施，贯彻落实情况于{{报送时限}}前书面报{{汇总单位|单位}}。',
      ),
    ],
  },
];
