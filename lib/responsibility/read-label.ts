import type { ChipUnit, UnitRole } from '../draft/draft';
import { roleAt } from './role-at';
import { strongest, unitsOf } from './role-clauses';
import { endOf, timeEnd } from './sentence-words';
import type { UnitLexicon } from './unit-lexicon';
import { readUnitList } from './unit-list';

const KIND =
  '(?:牵头|主办|领办|领衔|责任|主责|配合|协办|协助|协同|参与|参加|承办|落实|实施|负责|执行|包保|包联|挂钩|分管|主管|监督|督导|督办|整改|验收|支持|支撑|保障|主体)';
const LABEL = new RegExp(
  `【?(?:${KIND}(?:和|及|、)?){1,2}(?:第一)?(?:市|县|区|乡镇)?(?:单位|部门|科室|处室|领导|责任人|责任单位|人员|人|主体|方|机构|公司|同志|乡镇|街道|组|股室|车间|县区|学院)?(?:[：:]|】[：:]?|(?<=单位|部门|领导|科室|处室|责任人)(?:为|是)(?=[各市县区省州镇]))`,
  'y',
);
const LEADS = /牵头|主办|领办|领衔/;
const SUPPORTS = /配合|协办|协助|协同|参与|参加|支持|支撑|保障/;
const JOINT = /\s*(?:[、，；,;/]|以及|和|及|与)?\s*/y;
const SEPARATOR = /[，；,;。\s]*/y;
/** Another label with its value between two labels of one record: 完成时限：6月底前. */
const OTHER_LABEL = /[^，。；：:\s（）()]{2,8}[：:][^，。；;\n）)〕】]{0,24}[，；;,\s]+/y;
const ANY_LABEL = /[^，。；：:、\s（）()]{2,8}[：:]/y;
const LOOSE_NAME = /[\u4e00-\u9fa5A-Za-z\d“”（）()·]{2,24}?(?=[、，；,;。\s/）)〕】\n]|以及|$)/y;
const NO_LOOSE_NAME =
  /[的了是在把将要对]|按|职责|分工|分别|完成|前$|底$|每|长期|持续|详见|同上|[：:]|负责|牵头|^等|^(?:和|及|与)|^\d+$|时限|措施|内容|目标|全年/;
const ROLE_IN_BRACKETS = /[（(〔](牵头|主办|配合|协办|负责|责任|主责)(?:单位|部门)?[）)〕]/y;

export interface LabelSpan {
  readonly end: number;
  readonly units: readonly ChipUnit[];
}

/** RF4: labels with their units, from the first label at `at` to the last unit of the line; null without units. */
export function readLabels(line: string, at: number, lexicon: UnitLexicon): LabelSpan | null {
  const units: ChipUnit[] = [];
  let end = -1;
  let here = endOf(LABEL, line, at) > 0 ? at : -1;
  while (here >= 0) {
    const value = endOf(LABEL, line, here);
    const found = readValue(line, value, roleOf(line.slice(here, value)), lexicon);
    if (!found) break;
    units.push(...found.units);
    end = found.end;
    here = nextLabel(line, end);
  }
  return end < 0 ? null : { end, units: strongest(units) };
}

function nextLabel(line: string, end: number): number {
  let here = endOf(SEPARATOR, line, end);
  if (endOf(LABEL, line, here) > 0) return here;
  for (let count = 0; count < 2; count++) {
    const behind = endOf(OTHER_LABEL, line, here);
    if (behind < 0) return -1;
    here = behind;
    if (endOf(LABEL, line, here) > 0) return here;
  }
  return -1;
}

function roleOf(label: string): UnitRole {
  if (LEADS.test(label)) return 'lead';
  return SUPPORTS.test(label) ? 'support' : 'responsible';
}

function readValue(
  line: string,
  at: number,
  role: UnitRole,
  lexicon: UnitLexicon,
): LabelSpan | null {
  const units: ChipUnit[] = [];
  let end = -1;
  let here = endOf(/\s*/y, line, at);
  for (let count = 0; count < 60; count++) {
    if (timeEnd(line, here) > 0 || endOf(ANY_LABEL, line, here) > 0) break;
    const list = readUnitList(line, here, lexicon);
    // Behind ； or ， a sentence may go on: only what is plainly a unit counts there.
    const loose = list || '；，;,'.includes(line[here - 1] ?? ' ') ? null : looseName(line, here);
    const names = list?.names ?? (loose ? [loose] : []);
    if (names.length === 0) break;
    end = list?.end ?? here + (loose?.length ?? 0);
    const verb = list && roleAt(line, end);
    const bracket = endOf(ROLE_IN_BRACKETS, line, end);
    const own = verb ? verb.role : bracket > 0 ? roleOf(line.slice(end, bracket)) : role;
    const others = bracket > 0 ? names.slice(0, -1) : [];
    units.push(
      ...unitsOf(others, role, lexicon),
      ...unitsOf(names.slice(others.length), own, lexicon),
    );
    if (verb) end = verb.end;
    const from = bracket > 0 ? bracket : end;
    const next = endOf(JOINT, line, from);
    if (next <= from) break;
    here = next;
  }
  return end < 0 ? null : { end, units };
}

/** A name the class words do not know, such as 张三 or 发改: up to the next mark, without words of a sentence. */
function looseName(line: string, at: number): string | null {
  const end = endOf(LOOSE_NAME, line, at);
  const name = end > 0 ? line.slice(at, end) : '';
  return name !== '' && !NO_LOOSE_NAME.test(name) ? name.replace(/等(?:单位|部门)?$/, '') : null;
}
