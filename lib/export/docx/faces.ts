import { element } from './xml';

/** What a character is set in; each has one font of the standard's kind. */
export type Face = 'title' | 'body' | 'kai' | 'hei' | 'page';

interface FontOfFace {
  /** As offices name it in Word. */
  readonly name: string;
  /** Used where `name` is missing, and for characters that `name` does not have. */
  readonly fallback: string;
  /** Has the 6,763 characters of GB 2312 only: 喆 堃 祎 镕 are set in `fallback`. */
  readonly gb2312: boolean;
}

/** GB/T 9704 §5.2.2, §7.3: 小标宋, 仿宋, 楷体, 黑体, 宋体. */
export const FONT: Readonly<Record<Face, FontOfFace>> = {
  title: { name: '方正小标宋简体', fallback: '华文中宋', gb2312: true },
  body: { name: '仿宋_GB2312', fallback: '仿宋', gb2312: true },
  kai: { name: '楷体_GB2312', fallback: '楷体', gb2312: true },
  hei: { name: '黑体', fallback: 'SimHei', gb2312: false },
  page: { name: '宋体', fallback: 'SimSun', gb2312: false },
};

/** The fonts of a style: one name for every script, never a theme font. */
export function fonts(name: string): string {
  return element('w:rFonts', {
    'w:ascii': name,
    'w:hAnsi': name,
    'w:eastAsia': name,
    'w:cs': name,
    'w:hint': 'eastAsia',
  });
}
