/**
 * What a unit is, in the order of precedence that notices list units in. The words are how tables call
 * the kind; the first is what an exported table says.
 */
const KIND_WORDS = {
  party: ['党委部门', '党委', '党群部门', '党委工作部门'],
  congress: ['人大政协', '人大', '政协'],
  government: ['政府部门', '政府', '行政机关', '政府工作部门', '机关'],
  justice: ['监察司法机关', '监察机关', '司法机关', '政法机关', '法院检察院'],
  mass: ['群团组织', '群团', '人民团体'],
  institution: ['事业单位', '事业'],
  vertical: ['垂直管理单位', '垂管单位', '中省直单位', '驻地单位'],
  area: ['县区', '县（市、区）', '县市区', '区县', '开发区'],
  township: ['乡镇街道', '乡镇', '街道', '镇街', '镇办'],
  community: ['村社区', '村（社区）', '村居', '社区'],
  school: ['学校', '高校', '院校', '教育机构'],
  hospital: ['医院', '医疗机构', '医疗卫生机构'],
  company: ['企业', '公司', '国有企业', '国企', '金融机构'],
  society: ['社会组织', '协会商会', '协会', '商会'],
  taskforce: ['工作组', '专班', '指挥部', '领导小组', '工作专班', '议事协调机构'],
  office: ['内设机构', '科室', '处室', '部门'],
  other: ['其他', '其它'],
} as const satisfies Record<string, readonly string[]>;

export type UnitKind = keyof typeof KIND_WORDS;

export const UNIT_KINDS = Object.keys(KIND_WORDS) as readonly UnitKind[];

const BY_WORD = new Map<string, UnitKind>(
  UNIT_KINDS.flatMap((kind) => KIND_WORDS[kind].map((word) => [word, kind] as const)),
);

/** The word for a kind in a table. */
export function kindWord(kind: UnitKind | ''): string {
  return kind === '' ? '' : KIND_WORDS[kind][0];
}

/** UI4: the kind that a word of a table means, brackets and spaces aside; null = no known kind. */
export function readKind(word: string): UnitKind | null {
  const folded = word.replace(/\s/gu, '').replaceAll('(', '（').replaceAll(')', '）');
  return BY_WORD.get(folded) ?? null;
}

/** The stored code as a kind; one of a newer version counts as not said. */
export function kindOf(code: string): UnitKind | '' {
  return UNIT_KINDS.find((kind) => kind === code) ?? '';
}
