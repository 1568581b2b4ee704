import { WORDS } from '../../placeholders/asked-for';
import type { FoundBlank } from './blank-offer';

const SUFFIX = '自治区|自治州|市|县|区|镇|乡|街道|村|社区';
/** Signs of ordinary words before 市, 区, 村: 全市, 本县, 开发区, 示范村, 农村. */
const ORDINARY =
  '的了是在把和与及各全本我该每多几两一二三四五六七八九十百千万不大小城乡农山老灾库景园校片辖厂病牧林矿商住工居社都郊禁误特门夜早集上股楼行古空发展保护示范服务功能试验核心中重要有这那其他某些到向对由从为让将驻而地建成户级市好治抓整区县';
/** A name stands where a clause begins, behind 、 or behind a word that places follow. */
const NAMED = new RegExp(
  `(?<=^|[，。；：！？、,;:“（(\\s]|[在到向对由从与和及为把让将驻])((?:(?![${ORDINARY}])[\\u4e00-\\u9fa5]){2,3}?)(${SUFFIX})(?![长委区镇乡县村里内场民直属级政容])`,
  'gu',
);

/** FB4: places by what their names end with, only where nothing else can be meant. */
export function findPlaces(text: string): FoundBlank[] {
  const found: FoundBlank[] = [];
  for (const { 0: words, 2: suffix = '', index: start } of text.matchAll(NAMED)) {
    const end = start + words.length;
    found.push({ kind: 'place', start, end, name: `${suffix}名`, asked: WORDS });
  }
  return found;
}
