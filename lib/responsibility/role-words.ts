import type { UnitRole } from '../draft/draft';
import { WITH } from './role-at';

/** The closed list of role words that follow their units; the longest of a start comes first. */
const ROLE_VERBS: readonly [UnitRole, readonly string[]][] = [
  ['lead', ['牵头抓总', '牵头负责', '牵头', '领衔', '带队', '主办']],
  ['support', ['给予支持', '配合', '协同', '协助', '协办', '参与', '参加', '支持', '保障']],
  [
    'responsible',
    [
      '按职责分工负责',
      '各负其责',
      '负总责',
      '负责',
      '具体实施',
      '组织实施',
      '实施',
      '具体落实',
      '抓好落实',
      '落实',
      '承担',
      '统筹',
    ],
  ],
];

/** Words that stand before their units: 牵头单位：, 责任部门：. */
const LABELS: readonly [UnitRole, string][] = [
  ['lead', '(?:牵头|主办)(?:单位|部门)?'],
  ['support', '(?:配合|协办)(?:单位|部门)?'],
  ['responsible', '责任(?:单位|部门|人)|承办单位'],
];

export interface RoleWord {
  readonly start: number;
  readonly end: number;
  readonly role: UnitRole;
  /** `label`: the units come after it; `verb`: before it; `with` (会同): after it, they support. */
  readonly form: 'verb' | 'label' | 'with';
}

const WITH_ANYWHERE = new RegExp(WITH.source, 'gu');

/** RU2: every role word of a phrase in order, without overlaps. */
export function roleWords(phrase: string): RoleWord[] {
  const found: RoleWord[] = [];
  const add = (role: UnitRole, form: RoleWord['form'], pattern: RegExp) => {
    for (const match of phrase.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.every((word) => end <= word.start || start >= word.end)) {
        found.push({ start, end, role, form });
      }
    }
  };
  for (const [role, label] of LABELS) add(role, 'label', new RegExp(`(?:${label})[：:]`, 'gu'));
  for (const [role, verbs] of ROLE_VERBS) {
    // 负责人, 责任单位, 社会保障局 and the like are names, not role words.
    add(
      role,
      'verb',
      new RegExp(`(?:${verbs.join('|')})(?!人|单位|部门|同志|[局厅部组科处]|中心)`, 'gu'),
    );
  }
  add('support', 'with', WITH_ANYWHERE);
  return found.sort((a, b) => a.start - b.start);
}
