import { Signs, SPACES } from '../draft/signs';
import {
  deedEnd,
  directiveEnd,
  endOf,
  isNameVerb,
  modalEnd,
  openerEnd,
  skipAdverbs,
  timeEnd,
} from './sentence-words';
import { mayEndUnit, type UnitKind, unitKind } from './unit-endings';
import type { UnitLexicon } from './unit-lexicon';

export interface ReadUnit {
  readonly name: string;
  readonly end: number;
  readonly kind: UnitKind;
}

/** 后勤服务中心派员: what looks like an office-holder is a verb. */
const NO_HOLDER =
  /(?:派|定|增|减)员$|(?<!班子|小组|委员会|专班|两委|两委”|党组|党委|党工委|经理层|领导层|支委|工作组)成员$/;
/** The class word is the beginning of another word: 队伍, 部分, 组织, 所在, 小时. */
const GOES_ON =
  /^(?:队伍|部[门分署件位]|组[成建织合稿装]|小时|所[在有需得以属]|处[于在理置罚境]|院[落内]|校[园外内舍车]|站[台位]|室[内外]|科[学技研普]|会[议员]|员[工额]|长[期效]|局[面势]|县域|市[场民]|办[理学税公法结事得好]|地处|区域)/;
const MAX_NAME = 32;
const STOP = new Signs(`，。；：！？、,;:!?）)】〕》”’…—${SPACES}`);
const OPEN: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '“': '”',
  '[': ']',
  '【': '】',
};
const OPENS = new Signs(Object.keys(OPEN).join(''));
const CLOSES = new Signs('）)〕]');
/** What may stand behind a unit at once, beside adverbs, time, modals and verbs. */
const HARD =
  /[，。；！？、,;!?\s）)】〕》…—]|[：:](?=[^\s])|$|各负其责|各司其职|等|和|及|以及|与|暨|会同|联合(?!会|体|社|国|工)|商(?=[各市县区省有相]|[^务业会品贸场店户洛丘城量\s][\u4e00-\u9fa5]{1,5}?(?:局|厅|委|办|部|队|公司|组|中心))|是(?!否)|为(?!民|老|农)|系(?!统|列|主|教)|负|牵头|双牵头|领衔|带队|主办|负责|配合|协同|协助|协办|参与|参加|承担|统筹|按|支持|给予|予以|具体|组织实施|兜底|把关|有|可|能|已|将|没|不|做|由/y;
const HARD_FOLLOWER_THAT_READS_ON = /是|有|可|能|已|将|没|不|做|由/y;
/** Interior of a name never holds these; exceptions are parts of names. */
const NEVER_INSIDE =
  /(?<![主重])要|[的了是把被让使而但均都也已请或之其你他它您此这那、]|(?<!所)在|(?!^)每|派(?!出所|驻|出机|出法|遣)|联合(?!会|体|社|国|工|党|支部|执法|检查|指挥|办公|惩戒|整治|审批|评|调解|接访|大队|中心|专班|督|医院)|.部分[^公支]|发动|组成(?!员)|组建|代表(?=[各省市县区乡镇州])|目前|没有|通过|根据|按照|负责(?!人|同志)|牵头|配合|会同|以及|督促|要求|各自|对(?![外口台接])|将(?!军)|不(?!锈|动产)|向(?!阳|山|塘|前|荣)|我们|我(?![市县区省州镇乡村校院局厅厂公司部])|就(?!业)|从(?!化)|给(?!水|排)|为(?!民|农|老|侨)|到(?!位)|由|等|全体|大家|(?<![主责])任(?!务)|.完成|加快|加强|开展|制定|确保|实现|建成|做好|抓好|启动|推行|完善|健全|建立|解决|聚焦|压实|达到|(?<!情)报(?=[至送给到各省市县区州旗镇乡局厅党委指院校公专集总领矿])|”|实行|召开|举办|实施|成立|设在|移交|移送|逐[^级]|工程(?=[省市县区州镇])/;
const MAY_BEGIN_ODD =
  /^(?:其[他它余]|所在|在建|在编|各?(?:牵头|配合|负责|会同|被.{2,4})(?=单位|部门|领导|责任|科室|同志|乡镇|人))/;
/** A clause that opens with one of these has its verb first; what follows is an object, no subject. */
const VERB_FIRST =
  /^(?:我[市县区省州镇乡村校院局厂](?!各|直|属|委|政|人|教|公|财|住|农|水|发|审|民|卫|交|商|工|科|自|生|应|城|文|统|司|信|市)|推进|推动|推出|调整|导致|造成|引起|计划(?!生|财|科|处|部|统)|取消|加快|离(?!退休|岗)|距|仅|只|约|近|本意见|本方案|本办法|加强|完成|建立|建好|健全|完善|落实|开展|制定|督促|协调|指导|帮助|支持|鼓励|引导|动员|发动|号召|希望|组织|要求|确保|实现|形成|构建|深化|优化|提升|提高|强化|加快|加大|坚持|做好|抓好|抓|整合|发挥|依托|依靠|利用|通过|针对|围绕|结合|按照|根据|对于|关于|鉴于|为了|为|因|由于|把|将|对|向|从|在|于|与|和|及|同|给|以|使|让|被|拿|打造|培育|引进|引入|新建|新增|扩建|改建|改造|建成|启动|实施|推行|推广|探索|创新|创建|争创|拓展|扩大|发展|壮大|整治|清理|治理|打击|查处|取缔|拆除|关停|搬迁|更换|配备|配齐|增设|增加|减少|降低|压减|控制|防止|杜绝|避免|严禁|禁止|不得|严格|严肃|严防|认真|切实|积极|主动|及时|立即|尽快|全面|全力|深入|扎实|充分|大力|进一步|继续|不断|持续|逐步|逐个|统一|统筹|规范|明确|细化|分解|压实|夯实|巩固|总结|汇总|报告|汇报|上报|报送|报|提交|提请|报请|邀请|申请|聘请|函告|通知|告知|抄送|移交|移送|交付|授权|委托|选择|选取|确定|指定|任命|成立|组建|设立|设置|派驻|选派|抽调|安排|部署|召开|举办|举行|参加|参与|配合|协助|协同|联合|会同|牵头|负责|承担|担任|兼任|履行|执行|遵守|服从|尊重|感谢|祝贺|欢迎|拜托|相信|需要|应当|必须|务必|可以|能够|不能|不要|没有|存在|属于|成为|作为|称为|包括|涉及|针对|达到|超过|覆盖|延伸|走进|进入|深入|下沉|面向|服务于|造福|满足|解决|处理|处置|化解|应对|防范|排查|检查|巡查|监督|检验|验收|考核|评选|评估|表彰|奖励|惩处|追究|问责|约谈|通报|宣传|讲好|讲清|学习|借鉴|参照|比照|参考|贯彻|传达|领会|树立|增强|弘扬|营造|维护|保障|保护|保持|稳定|促进|带动|拉动|服务|管好|用好|守好|守住|建设好|办好|评出|选出|遴选|涌现|有|无|去|来|到|经|随|随着|当|若|如|如果|一旦|凡是|只要|只有|除|除了|不管|无论|不论|可|能|会|再|又|还|并|且|而|则|就|才|都|也|均|各项(?!目)|送(?!变|电|水|货)|进(?!出口|修)|转交|转送|各类问题|每年|每月|每周|每天|一些|有些|有的|某些|个别|少数|部分|多数|许多|很多|不少|大多|这些|那些|这个|那个|该项|此项|我们|大家|同志们|全体|全[市县区省州镇乡村校院局厂矿]|全公司|全社会|全民|人人|群众|市民(?!政|服务|中心|热线)|居民(?!委)|村民(?!委|小组|理事)|家长(?!委|学校)|学生(?!处|工作|科|会|事务|资助|服务|社团|宿舍管)|职工(?!医院|服务|学校|大学)|干部(?!处|科|学院|部|监督|教育|人事)|党员(?!教育)|围绕|突出|聚焦|紧盯|紧扣|紧密|对照|对标|抢抓|抓住|把握|用|靠|凭|走|抓紧|限期|分期|分批|同步|集中|从严|从快|依法|定期|层层|逐级|逐项)/;
/** Verbs that also begin names: 督查室, 协调组, 服务中心, 参与单位. */
const VERB_NAME_TAIL: readonly [RegExp, RegExp][] = [
  [
    /^(?:推进|推动|推广|提升|优化|深化|强化|增强|提高|报告|整合|协调|组织|指导|监督|服务|宣传|检查|巡查|督查|考核|评估|评选|治理|整治|保障|保护|建设|发展|创建|规范|处置|应对|排查|改造|检验|验收|拆除|搬迁|维护|打击|联合|统筹|促进|稳定|创新|落实|实施|执行|集中)/,
    /^.{2}(?:[^各市县区省州镇乡的]{0,6}(?:组|办|办公室|科|室|队|专班|中心|站)|(?:督导|检查|工作|协调|管理|执法|保障|服务|指挥|督查|推进|领导|专项|监督|考核|综合|改革|审批|人事|部|中队|大队)?(?:局|办|办公室|部|处|科|室|站|所|中心|队|大队|支队|组|专班|委|委员|委员会|小组|领导小组|单位|机构|部门|领导小组办公室|员|公司)(?:[站所科处室队组部]?长|主任|经理|负责人)?)$/,
  ],
  [
    /^(?:参与|参加|牵头|协同|配合|负责|支持|涉及|帮扶|承担|分管|主管|报告)/,
    /^.{2}(?:的)?(?:各)?(?:单位|部门|领导|负责同志|同志|乡镇|街道|机构|企业|科室|处室)$/,
  ],
  [/^有/, /^有(?:关|色|限|线|轨|机)/],
  [/^会/, /^会(?:计|展|员|务|昌|理|泽|同县|宁)/],
  [/^经/, /^经(?:济|信|发|开|贸|营|管|侦|办)/],
  [/^对/, /^对(?:外|口|台)/],
  [/^来/, /^来(?:宾|安|凤|访)/],
  [/^从/, /^从(?:化|江)/],
  [/^都/, /^都(?:昌|江|匀|安|兰)/],
  [/^随/, /^随(?:州|县)/],
  [/^于/, /^于(?:都|洪)/],
  [/^向/, /^向(?:阳|山)/],
  [/^将/, /^将(?:乐|军)/],
  [/^报/, /^报(?:社|业|关)/],
  [/^若/, /^若羌/],
  [/^抓/, /^抓落实(?:办|组)/],
  [/^如/, /^如(?:东|皋)/],
  [/^为/, /^为民/],
  [/^能/, /^能源/],
  [/^无/, /^无(?:锡|线|为|极|棣)/],
  [/^同/, /^同(?:仁|安|济|心|江)/],
  [/^和/, /^和(?:平|县|田|龙|静|顺|政|硕|布)/],
  [/^用/, /^用(?:人|水|电|工|户|能)/],
  [/^走/, /^走访组/],
  [/^就/, /^就业/],
  [/^当/, /^当(?:地|涂|阳|雄)/],
  [/^以/, /^以上/],
  [/^到/, /^到户/],
  [
    /^全(?:体|市|民)/,
    /^全(?:市|县|区|省|州|镇|乡|校|院|局|厂|公司|矿|集团)(?:各|所有|教育系统|.{2,6}(?:系统|部门|机关|企业|单位))/,
  ],
];

export function opensWithVerb(name: string): boolean {
  if (!VERB_FIRST.test(name)) return false;
  return !VERB_NAME_TAIL.some(([head, whole]) => head.test(name) && whole.test(name));
}

/** 各 inside a name only behind another unit or one of these: 市直各部门, 市教育局各科室. */
const BEFORE_EACH =
  /^(?:[省市县区州镇乡校院局厂]?直|机关|[省市县区局院校厂]属|所属|下属|全[市县区省州镇乡校院局厂矿]|全(?:公司|集团)|辖区|辖区内|中省直|驻[市县区镇]|沿.{1,2}|.{1,3}[内属直辖级线]|本[市县区]|我[市县区镇乡校院局]|各[级地]|公司|集团|学校|医院|局|镇|乡|街道|乡镇|村|社区|系统|基层|院内|校内|各系统|市区|城区|[局厂校院]机关|[上下]游|沿岸|周边|.{1,3}(?:片|流域|区域)|监狱|矿|银行|医院|学校|.{2,}(?:[局厅委办部院处科室站所队组会]|中心|公司|集团|学校|医院|政府|镇|乡|街道|园区|开发区|新区|县|区|市|机关|系统|线))$/;

function isName(name: string): boolean {
  if (
    /^[^市县镇]{0,6}?[月年前底季周天内间时后汛假]/.test(
      name.slice(0, Math.max(0, timeEnd(name, 0))),
    )
  )
    return false;
  const plain = name.replace(/[（(〔[“【][^（）()]*[）)〕\]”】]/g, '');
  const each = plain.lastIndexOf('各');
  if (each > 0 && !BEFORE_EACH.test(plain.slice(0, each)) && !/^各/.test(plain)) return false;
  const body = plain
    .replace(MAY_BEGIN_ODD, '')
    .replace(/(?<=[室科队组站所区屋部校厂店厅])的(?=.{0,3}(?:长|主任|负责人|书记|经理)$)/, '')
    .replace(
      /^(?:分管|主管|联系|挂[钩点]|包[联保抓村片案])[^的]{0,8}的(?=.{0,6}(?:长|领导|同志|负责人|主任|书记|经理|委员|副职)$)/,
      '',
    )
    .replace(/^任(?=[县丘])|一把手/, '');
  return (
    !NEVER_INSIDE.test(body) &&
    !/(?!^)[\d一二三四五六七八九十百](?:个|家|座|条|名|平方)|(?!^)[\d一二三四五六七八九十百](?:所|处)(?!$)|^[\d一二三四五六七八九十百]+(?:座|条|名|平方|个(?!月)[^县乡镇村部单]{0,1}$)|^[每我你][^各]{0,3}\d|^每(?![个名所位家支村户项])/.test(
      plain,
    ) &&
    !opensWithVerb(plain) &&
    !/^(?:[\d一二三四五六七八九十]+[、.，．]|[①-⑳]|[上下本这去今明昨](?:周|月|年|天|季))/.test(
      plain,
    )
  );
}

/** The offset of the bracket that closes the one at `at`, when it is near; else -1. */
function closing(text: string, at: number): number {
  const [open = '', close = ''] = [text[at], OPEN[text[at] ?? '']];
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + MAX_NAME); i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
    else if ('。；：\n'.includes(text[i] ?? '')) return -1;
  }
  return -1;
}

/** 各单位主要负责人: what looks like an adverb goes on with the name. */
const HOLDER_AHEAD =
  /^(?:(?:党政)?(?:主要|分管|直接|第一|具体)(?:负责|领导|同志|责任人|经办)|负责(?:人|同志)|派驻(?:机构|纪检|第?[一二三四五六七八九十]*组|人员|干部|监理)|(?:带班|值班|值守|包保|包联|包片|包村|驻村|联系|挂点)(?:的)?(?:领导|干部|人员|同志|责任人)|经理|“?一把手)/;

/** What stands behind a name: `break` ends it, `soft` may belong to a longer name, null cannot follow one. */
function follower(text: string, at: number): 'break' | 'soft' | null {
  if (HOLDER_AHEAD.test(text.slice(at, at + 6))) return 'soft';
  if (modalEnd(text, at) > 0 || timeEnd(text, at) > 0) return 'break';
  if (isNameVerb(text, at)) return 'soft';
  if (endOf(HARD, text, at) >= 0) return 'break';
  if (skipAdverbs(text, at) > at) return 'break';
  const verb = directiveEnd(text, at);
  if (verb < 0 && deedEnd(text, at) > 0) return 'soft';
  if (verb > 0) return verb > at + 1 ? 'break' : 'soft';
  if (openerEnd(text, at) > 0) return 'break';
  return OPENS.at(text, at) ? 'soft' : null;
}

/** Ends of a body that may stand inside a bigger one: behind 市教育局 and 管理, only 科, 处, 中心 go on. */
const WHOLE_BODY =
  /(?:局|厅|委|办|公司|集团|银行|协会|法院|检察院|政府|学校|医院|部|单位|部门|地区|企业|同志|人大|政协|工会|妇联|团委)$/;
const SUB_BODY = /(?:科|机构|科室|处|室|中心|站|所|队|组|部|办|会|专班|分局|公司|支部|局)$/;

function goesOn(shorter: string, longer: string): boolean {
  return (
    !WHOLE_BODY.test(shorter) ||
    '（('.includes(longer[shorter.length] ?? ' ') ||
    (SUB_BODY.test(longer) && longer.length - shorter.length <= 9)
  );
}

/** 牵头单位： is a label, not a unit with a colon behind it. */
const LABEL_LIKE =
  /^(?:牵头|主办|责任|配合|协办|承办|落实|实施|负责|成员|参会|参加|出席|列席|与会|联系|报送|填报|主送|抄送|发文|印发|主管)/;

/** RF1: the unit whose name begins exactly at `at`, the longest that the words around it allow; else null.
 * `named`: a word before it (由, 请, 会同) says that units stand here, so that any verb may follow. */
export function readUnit(
  text: string,
  at: number,
  lexicon: UnitLexicon,
  named = false,
): ReadUnit | null {
  const known = lexicon.longestAt(text, at);
  const limit = Math.min(text.length, at + MAX_NAME);
  let best: ReadUnit | null = known ? { name: known, end: at + known.length, kind: 'named' } : null;
  // Nothing that may follow a unit follows this one: a longer one is better.
  let weak = false;
  for (let here = at; here < limit; here++) {
    if (STOP.at(text, here)) break;
    if (OPENS.at(text, here)) {
      const char = text[here] ?? '';
      const close = closing(text, here);
      if (close < 0 || (here === at && char !== '“')) break;
      if (char === '“' && best && here > best.end) break;
      if (/简称|下称|下同|责任|牵头|配合|负责|每|前/.test(text.slice(here, close)) && char !== '“')
        break;
      here = close;
    }
    const end = here + 1;
    if (best && end <= best.end) continue;
    if (!mayEndUnit(text, here) && !CLOSES.at(text, here)) continue;
    const name = text.slice(at, end);
    const kind = kindOf(name, at, here);
    if (!kind || GOES_ON.test(text.slice(here, end + 1))) continue;
    if (NO_HOLDER.test(name) || !isName(name)) continue;
    const person = kind === 'holder' ? endOf(PERSON, text, end) : -1;
    if (person > 0) return { name: text.slice(at, person), end: person, kind };
    if (kind === 'holder' && best && takesDeed(text, best.end, end)) break;
    const next = follower(text, end);
    if (!next && !named) continue;
    const freely = kind === 'holder' || !best || (weak && next !== null && end - best.end <= 6);
    if (!freely && best && !goesOn(best.name, name)) continue;
    if (LABEL_LIKE.test(name) && '：:'.includes(text[end] ?? ' ')) continue;
    if (next === 'break' && unitAhead(text, end)) continue;
    best = { name, end, kind };
    weak = next === null;
    if (next === 'break' && !mayReadOn(text, end)) break;
  }
  return best;
}

/** The name of a person behind the post: 设计院院长张某某. */
const PERSON =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤](?:某某?|[\u4e00-\u9fa5]{1,2}?)(?:同志)?(?=[为是、，]|负责|牵头|兼?任|担任|要|具体|协助|配合|统筹|主抓)/y;

/** 政协组织代表委员: behind a body its deed begins, and the persons are its object; 学校管理员 goes on. */
function takesDeed(text: string, at: number, end: number): boolean {
  return isNameVerb(text, at) && end - at > 4 && !/[长任理记]$/.test(text.slice(at, end));
}

/** 市有限公司: what looks like a verb is part of the name. */
function unitAhead(text: string, at: number): boolean {
  return /^有(?:限|色|线|机)/.test(text.slice(at, at + 2));
}

/** 和 may join two units or stand inside a name; 与, 及 likewise: the list decides, the name ends here. */
function mayReadOn(text: string, at: number): boolean {
  return (
    endOf(HARD_FOLLOWER_THAT_READS_ON, text, at) < 0 &&
    /^(?:为民|商务|商会)/.test(text.slice(at, at + 2))
  );
}

function kindOf(name: string, at: number, here: number): UnitKind | null {
  if (here === at && name.length === 1) return null;
  const kind = unitKind(name);
  if (kind) return kind;
  if (!'）)〕]'.includes(name.at(-1) ?? ' ')) return null;
  const bracket = /^(.+?)[（(〔[][^）)〕\]]*(?:[（(][^）)]*[）)][^）)]*)?[）)〕\]]$/.exec(name);
  return bracket
    ? (unitKind(`${bracket[1]}`) ??
        (/^(?:各?[县市区镇乡村])$/.test(bracket[1] ?? '') ? 'collective' : null))
    : null;
}
