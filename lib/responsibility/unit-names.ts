/** What the name of a unit ends with. */
const ENDING =
  /(?:局|委|委员会|办|办公室|部|院|厅|会|室|所|站|中心|公司|集团|银行|支行|县|区|市|州|镇|乡|村|社区|街道|园区|开发区|新区|单位|部门|地区|各地|组|专班|队|大队|支队|学校|大学|学院|医院|行|馆|厂|企业|政府|党委|党组|支部|党工委|管委会|同志|书记|主任|局长|市长|县长|区长|镇长|乡长|校长|院长|总队|联|工会|协会|商会|处|科|署|庭|台|网|社|段|港|公安|消防|交警|一把手|业主|站点|科室|机构|法院|检察院|路段|局机关|物业|我)[”"）)]*$/u;
const OPENING = /^(?:由|请|责成|责令|并|再|又|应|需|及|和|与|，|,|、|；|;|。|：|:|（|\(|\s)+/u;
/** Adverbs between the units and the role word. */
const ADVERB =
  /(?:共同|分别|具体|主要|积极|密切|全力|全程|做好|按照?(?:各自)?职责(?:分工)?|各自|要|应当?|须|必须|务必|主动|协调|依法|统一|直接|加强|等(?:相关|有关|各)?(?:单位|部门)?|[一二三四五六七八九十两]级|等?\d+(?:个|家)(?:单位|部门|县区?|局)?|，|,|、|；|;|\s)+$/u;
/** Protects what must not be split: one private character for each name. */
const MARK = 0xe000;
const MARKS = 0x200;
/** One office of two bodies: 市委、市政府督查室. */
const TWO_BODIES = /[省市县区州]委、[省市县区州]?政府[^、，,；;。]{0,8}?(?:办公室|办|室)/gu;

/** RU3: the names of units in a stretch before a role word or after a label, in text order. */
export function unitNames(stretch: string, known: ReadonlyMap<string, string>): string[] {
  const held: string[] = [];
  let text = afterBy(stretch).replace(/[\ue000-\ue1ff]/gu, ' ');
  const offices = [...text.matchAll(TWO_BODIES)].map(([name]) => name);
  const names = [...known.keys(), ...offices].sort((a, b) => b.length - a.length);
  for (const name of names) {
    if (held.length < MARKS && name !== '' && text.includes(name)) {
      text = text.replaceAll(name, String.fromCharCode(MARK + held.length));
      held.push(name);
    }
  }
  const parts = splitList(text).map((part) => {
    const whole = part.replace(OPENING, '').replace(ADVERB, '');
    return whole.replace(/[\ue000-\ue1ff]/gu, (c) => held[c.charCodeAt(0) - MARK] ?? '');
  });
  return parts.filter((part) => known.has(part) || isUnitLike(part));
}

/** Task words before 由 are no part of the first name: 新建助餐点，由市民政局. */
function afterBy(text: string): string {
  const by = [...text.matchAll(/(?<!缘|理|自|事)由(?!于|此)/gu)].at(-1);
  return by ? text.slice(by.index + 1) : text;
}

function isUnitLike(part: string): boolean {
  return part.length > 0 && part.length <= 60 && (ENDING.test(part) || /^各/u.test(part));
}

/** Splits at 、，； and, after the end of a name, at 和及与; never inside brackets or 文化和旅游局. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  const cut = (at: number, width: number) => {
    parts.push(text.slice(start, at));
    start = at + width;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('（(《“'.includes(char)) depth++;
    else if ('）)》”'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if ('、，,；;。：:\n'.includes(char)) cut(at, 1);
    else if ('和及与'.includes(char)) {
      const before = text.slice(start, at).replace(/以$/u, '');
      if (ENDING.test(before) || /[\ue000-\ue1ff]$/u.test(before)) cut(at, 1);
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.replace(/以$/u, ''));
}
