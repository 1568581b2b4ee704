const WORDS: Readonly<Record<string, string>> = {
  'km/h': '公里每小时',
  'm/s': '米每秒',
  'mg/L': '毫克每升',
  'μg/m³': '微克每立方米',
  'km²': '平方公里',
  km2: '平方公里',
  'hm²': '公顷',
  'm²': '平方米',
  m2: '平方米',
  'm³': '立方米',
  m3: '立方米',
  km: '公里',
  cm: '厘米',
  mm: '毫米',
  m: '米',
  kg: '公斤',
  mg: '毫克',
  g: '克',
  t: '吨',
  mL: '毫升',
  ml: '毫升',
  L: '升',
  kWh: '千瓦时',
  kW: '千瓦',
  MW: '兆瓦',
  GW: '吉瓦',
  kV: '千伏',
  h: '小时',
  min: '分钟',
  s: '秒',
  '㎡': '平方米',
  '㎞': '公里',
  '㎜': '毫米',
  '㎝': '厘米',
  '㎏': '公斤',
  '㎥': '立方米',
  '℃': '摄氏度',
  '°C': '摄氏度',
  '°': '度',
};

const ALTERNATIVES = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT = new RegExp(` ?(${ALTERNATIVES})(?![A-Za-z])`, 'y');

/** SP4: a unit sign that stands at `at`, directly behind a number: its spoken word and where it ends. */
export function readUnitSign(text: string, at: number): { words: string; end: number } | null {
  UNIT.lastIndex = at;
  const sign = UNIT.exec(text)?.[1];
  return sign ? { words: WORDS[sign] ?? '', end: UNIT.lastIndex } : null;
}
