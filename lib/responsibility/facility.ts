import { endOf } from './sentence-words';
import type { UnitList } from './unit-list';

/** Facilities open, are built, reach a number: nobody is told to do it. */
const FACILITY_VERB =
  /(?:也|都|全部|基本|力争|确保|尽快|按期|如期|率先|争取|在?.{0,8}?前)?(?:启动运行|启用|上线|切换|联调|试运行|送电|通电|通水|通车|并网|投产|复工|扩容|提标|加密[到至]|投用|投入|投运|建成|开工|完工|竣工|封顶|达到|达|超过|不低于|不少于|实现[^，。]{0,6}覆盖|覆盖|增加到|新增|开业|开园|开馆|开放|搬迁|关闭|取缔|拆除|改造(?:到位|完成)|扩建|达标|升级|建设|纳入|配备到|运行|运营|动工|保持(?:在|[^，。]{0,4}(?:畅通|运转))|全覆盖|控制在|设在|设立在|[^，。]{0,5}运行|逐步(?:取消|淘汰))/y;
const FACILITY =
  /(?:中心|系统|平台|库|站|所|院|馆|园|厂|室|店|学校|医院|社区|村|小区|园区|基地|区|食堂|大厅|超市|宾馆|网点|驿站|场|医疗机构|机构|中学|小学|镇|县|市)$/;

/** RF6 RF8: the last of the units is a place that opens, is built or grows; nobody is told to do it. */
export function isFacility(line: string, { names, kinds }: UnitList, behind: number): boolean {
  const last = names.at(-1) ?? '';
  return kinds.at(-1) !== 'holder' && FACILITY.test(last) && endOf(FACILITY_VERB, line, behind) > 0;
}
