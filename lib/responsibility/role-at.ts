import type { UnitRole } from '../draft/draft';
import { endOf, skipAdverbs } from './sentence-words';

const NO_NAME =
  '(?!人(?![员才口力事工社民大防])|制(?![定作订造止])|者|方(?![案面位式法])|单位|部门|任(?!务)|同志|下[，、]|力度|政策|体系|机制|能力|水平|作用)';
const VERBS: readonly [UnitRole, RegExp][] = [
  [
    'lead',
    new RegExp(
      `(?:负责)?(?:双牵头|牵头抓总|牵头负责|牵头落实|牵头组织实施|牵头组织|牵头实施|牵头协调|牵头推进|牵头抓|牵头|领衔|带队|主办)${NO_NAME}`,
      'y',
    ),
  ],
  [
    'support',
    new RegExp(
      `(?:(?:给予|予以|提供)[^，。；了]{0,6}?(?:支持|保障|配合|协助)|(?:负责|抓好)?(?:协同配合|密切配合|配合协助|协助配合|配合做好|协助做好|配合|协同|协助|协办)|做好[^，。；]{0,4}?(?:配合|协助|协同)|参与(?!率|度)|参加|支持|保障(?=[^，。；、]{0,6}?(?:补贴|奖补|投入|预算|资金|经费|用地|要素|人员|物资|食宿|耗材|伙食|后勤|住宿|设备|水电|通信|医疗|交通|用电|电力|供应|车辆|场地|到位)))${NO_NAME}`,
      'y',
    ),
  ],
  [
    'responsible',
    new RegExp(
      `(?:按职责分工负责|各负其责|各司其职|负总责|负主责|负全责|负[^，。；的]{0,6}?责(?:任)?|抓总负责|负责组织实施|负责具体实施|负责落实|负责|组织实施|组织落实|抓好落实|具体实施|具体落实|承担(?:主体|主要|直接|首要|领导|全部|具体|第一)责任|承担|统筹|主抓|主责|落实|实施|(?:具体|亲自|直接|主要)抓(?![好紧实住])|抓总|包案|包抓|包保|包干|兜底|把关|承办)${NO_NAME}|统筹(?=部门)`,
      'y',
    ),
  ],
];

export interface RoleAt {
  readonly role: UnitRole;
  readonly start: number;
  readonly end: number;
}

/** RU2: the role word that stands at `at`, behind any adverbs (共同, 按职责分工); null when none does. */
export function roleAt(text: string, at: number): RoleAt | null {
  const plain = wordAt(text, at);
  if (plain) return plain;
  const start = skipAdverbs(text, at);
  return start > at ? wordAt(text, start) : null;
}

function wordAt(text: string, start: number): RoleAt | null {
  for (const [role, verbs] of VERBS) {
    const end = endOf(verbs, text, start);
    if (end > 0) return { role, start, end };
  }
  return null;
}

/** Words before units that support. */
export const WITH =
  /会同|联合(?!会|体|国)|商(?=[各市县区省州镇有相]|[^务业会品贸场店户洛丘城量\s][\u4e00-\u9fa5]{1,5}?(?:局|厅|委|办|部|队|公司|组|中心))/y;

/** Behind 会同, 联合 or 商 (and any adverbs), -1 when none stands at `at`. */
export function withEnd(text: string, at: number): number {
  const plain = endOf(WITH, text, at);
  return plain > 0 ? plain : endOf(WITH, text, skipAdverbs(text, at));
}
