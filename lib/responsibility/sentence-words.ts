/** Sticky patterns of the words that stand around units; every match is bounded. */

const NUM = '[\\d一二三四五六七八九十两〇零xX×]{1,4}';
const END = '(?:之前|以前|之内|以内|前|内|底|末|初|起|开始|期间)';
const TIMES = [
  `(?:今|明|后|本|次|当|全)年(?:度|${END}){0,2}`,
  `${NUM}年(?:度|${END}){0,2}`,
  `(?:${NUM}|本|下|当|每个?)月份?(?:${NUM}[日号])?(?:上旬|中旬|下旬)?${END}{0,2}`,
  `${NUM}[日号]${END}{0,2}`,
  `(?:本|下|每)(?:个?星期|周|季度?|半年|旬)[一二三四五六日天]?${END}{0,2}`,
  `(?:第?[一二三四]季度|[上下]半年|年内|年底|年末|年终|月底|月末|季末|周末|全年)${END}{0,2}`,
  `(?:${NUM}|半)个?(?:工作日|小时|天|周|月|年|分钟)(?:之内|以内|内)`,
  '每(?:天|日|年|半年|半月|学期|学年|班|次|两周|旬)(?!个|所|家|名|位)',
  '按[月周季日年旬](?!照|期)',
  '(?:会前|会后|节前|汛期?前|入汛前|春节前|国庆节?前|元旦前|中秋前|五一前|开学前|开学后|放假前|采暖季?前|供暖前|期末前|学期末|即日起?|从?现在起|近期|目前|当前|平时|日常)',
  '“[^”]{1,4}五”(?:期间|末)',
  '(?:放学|上课|下班|班前|班后|交接班|课前|课后|汛期|冬季|夏季|寒假|暑假|节假日)(?:期间|时|后|前)?',
].join('|');
const TIME = new RegExp(`(?:最迟|不迟于)?(?:在|于|从|自|到|至)?(?:${TIMES})`, 'y');

const DUTY =
  '(?:按照?|根据|依据|依|依照)(?:各自|相应|其|本)?的?(?:工作|任务|部门|岗位)?(?:职责|职能|分工)(?:任务|分工|范围|权限|要求)?(?:内容)?';
const ADVERB = new RegExp(
  `(?:${DUTY}|共同|分别|具体|主要|积极|密切|全力|全程|主动|认真|切实|严格|及时|立即|抓紧|尽快|同步|统一|直接|依法|亲自|牢固|牢牢|进一步|继续|更加|更|都|也|还|均|各自|一律|同时|一定|一并|首先|特别|尤其|又|再|仍然?|全面|全部|逐一|逐项|逐级|逐户|逐人|层层|定期|不定期|按时|按期|如期|限期|随时|迅速|充分|大力|扎实|深入|始终|紧紧|坚决|从严|带头|自觉|实时|主责|时刻|独立|专门|至少|如实|相互|互相|通力|协力|合力|重点|就近|一致|无条件|积极主动|\\s)`,
  'y',
);

/** 要 and its kin where they demand; 要求, 要点, 应急 are other words. */
const MODAL =
  /(?:要(?![求点素件害闻塞职领义诀犯案])|应当|应该|应(?![急用对届试聘征收邀变力])|须(?!知)|必须|必需|务必|务须|不得(?!不)|务求)/y;
const MODAL_INSIDE =
  /(?<![主重需纲必紧概摘首简提扼只想不])要(?![求点素件害闻塞职领义诀犯案么])|应当|应该|(?<![反供响适对相回效呼感])应(?![急用对届试聘征收邀变力])|(?<!必|无)须(?!知)|必须|必需|务必|务须|不得(?!不)/g;

/** Words that open an adverbial between the units and what they have to do. */
const OPENER =
  /(?:在|对|按|按照|依照|依据|依托|根据|结合|围绕|针对|作为|以(?!下|上|及)|于|从|自|通过|紧扣|聚焦|立足|就|把|将|每|既|不仅|除|因|接到|收到|发现|凡|如|若|一旦|遇|无论|不管|不论|特别是|尤其是|包括|要么|抓落|借助|利用|对照|比照|参照|面对|本着|坚持|经|随|凭|向|为|到|抓住|会同)/y;

/** Verbs that tell somebody to act, and never stand inside the name of a unit. */
const DIRECTIVE =
  /(?:完成|制定|制订|报送|上报|开展|落实(?!处|科|组)|做好|抓好|做到|抓实|加强|推进(?!办|组|会|中心|委)|推动|加快|建立|健全|完善|排查|整改(?!办|组)|提交|公布|发布|印发|出台|编制(?!办|委)|召开|举办|举行|配备|配齐|配足|派出|派驻|派|督促|通报|汇总|核实|登记(?!处|所|中心)|建档|拨付|签订|清理|拆除|更换|启动|实施|推行|提供|对接|梳理|摸排|收集|确保|保证|明确|强化|压实|履行|担负|停止|严禁|不准|禁止|不再|设立|组建|成立|确定|指定|抽调|选派|安排|参照|比照|提出|提报|形成|报|交|列出|拿出|定出|逐|清|补|缴|备|盯|守|查|修|换|限|停|开(?!发)|发(?!展|改)|送|选|巡查|抽查|自查|复查|走访|入户|更新|公示|张贴|播放|储备|腾退|关停|优化|细化|分解|对账|盘点|轮训|带队|带班|值守|轮流|承接|衔接|配发|下发|下达|起草|牵线|受理|办理|办结|答复|反馈|回访|讲评|点评|点名|约谈|问责|追责|考核|兑现|压减|压降|提高|提升|扩大|培育|引进|争取|筹措|落地|竣工|开工|交付|移交|扫尾|销号|清零|清仓|清运|清扫|保洁|消毒|消杀|冲洗|疏通|清淤|补植|绿化|美化|维修|抢修|改造|修复|修订|修编|安装|调试|检修|检测|测试|演练|培训|学习|传达|部署|研究|协调|调度|指导|管理|服务|监督|组织|统筹|宣传|建设|保障|监测|检查|审核|验收|评估|评选|督查|督办|维护|养护|联系|审批|采购|招标|购置|购买|增设|增派|新建|打造|主持|召集|汇报|报告|报备|备案|填报|上传|录入|归档|保管|发放|领取|收取|减免|免费|退还|追缴|执行|遵守|服从|配置|增加|减少|压缩|控制|防止|杜绝|避免|承办|主抓|专人|明确专人|抽|测|评|考|审|核|听取|需要?(?!求)|预留|划拨|列支|结算|支付|清偿|化解|处置|处理|查处|打击|整治|规范|取缔|公开|共享|接入|开通|开放|实行|试行|坚持|深化|创建|申报|争创|举一反三|认领|领办|包保|包抓|帮扶|走|巡逻|巡护|投放|调运|储运|坐诊|出诊|包组|包户|包片|包干|值班|到岗|在岗|看护|护送|接送|登门|慰问|劝返|摸清|建成|建好|修好|办好|管好|用好|守好|守住|看好|备齐|备足|补齐|补足|配好|编好|写好)/y;
const ACTS_INSIDE =
  /完成|制定|报送|上报|开展|落实|做好|抓好|加强|推进|加快|建立|健全|完善|排查|整改|提交|检查|公布|组织|召开|举办|配备|督促|通报|汇总|核实|登记|清理|拆除|更换|启动|实施|提供|摸排|检测|培训|部署|协调|指导|管理|监督|修复|维护|安装|审核|验收|评估|清淤|巡查|处置|改造|修订|编制|研究|签订|发放|拨付|联系|调度|提出|形成|报告|处理|整治|提升|改进/;

/** Of these, the ones a name may go on with: 园区建设公司, 市水利局管理科. */
const NAME_VERB =
  /(?:组织|指导|管理|服务|监督|协调|统筹|宣传|建设|保障|支持|执法|规划|投资|开发|保护|监测|检测|检查|巡查|巡逻|审核|审批|验收|改造|修复|安装|调度|联系|培训|研究|评估|考核|督查|督办|维护|养护|运营|采购|招标|招商|接待|救援|抢修|维修|检修|清扫|保洁|绿化|消毒|处置|处理|整治|创建|承办|承接|学习|测试|提升|修|发|交|评|考|审|核|测|备|守|查|补|换|清|停|走|报|限|选|送|抽|派|绿化|参|培育|帮扶|看护|统计|登记|结算|支付|配送|受理|实施|落实|推进|整改|编制|主抓)/y;

/** Where a pattern that matches at `at` ends, else -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

export const timeEnd = (text: string, at: number) => endOf(TIME, text, at);
export const modalEnd = (text: string, at: number) => endOf(MODAL, text, at);
export const openerEnd = (text: string, at: number) => endOf(OPENER, text, at);
export const directiveEnd = (text: string, at: number) => endOf(DIRECTIVE, text, at);
/** Whether a stretch of a clause has a verb that tells somebody to act anywhere in it. */
export const hasDirective = (stretch: string) => ACTS_INSIDE.test(stretch);
export const isNameVerb = (text: string, at: number) => endOf(NAME_VERB, text, at) > 0;

/** The first 要, 应当, 须 … that demands, with `at` ≤ start; null when there is none in the stretch. */
export function findModal(stretch: string): { start: number; end: number } | null {
  MODAL_INSIDE.lastIndex = 0;
  const match = MODAL_INSIDE.exec(stretch);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Behind any number of adverbs and expressions of time (bounded). */
export function skipAdverbs(text: string, at: number): number {
  let here = at;
  for (let count = 0; count < 8; count++) {
    const end = Math.max(endOf(ADVERB, text, here), timeEnd(text, here));
    if (end <= here) break;
    here = end;
  }
  return here;
}
