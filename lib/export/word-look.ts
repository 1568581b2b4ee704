import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { headingFace, headingLength } from '../draft/heading-words';
import { type Face, FONT } from './docx/faces';
import type { BlockLook } from './html';

const NAMES: Readonly<Record<Face, string>> = {
  title: '华文中宋,STZhongsong,serif',
  body: '仿宋,FangSong,serif',
  kai: '楷体,KaiTi,serif',
  hei: '黑体,SimHei,sans-serif',
  page: '宋体,SimSun,serif',
};

function family(face: Face): string {
  return `font-family:${FONT[face].name},${NAMES[face]}`;
}

const FACE: Readonly<Record<string, Face>> = { title: 'title', byline: 'kai', dateline: 'kai' };
const CENTRED = 'text-align:center';
const INDENTED = 'text-align:justify;text-indent:2em;mso-char-indent-count:2.0';

/**
 * E7: how a block looks in Word and WPS when it is pasted there: fonts, sizes, indent and line pitch as in
 * the Word file, as inline styles, since those programs read nothing else.
 */
export function wordLook(block: Block): BlockLook {
  const face = FACE[block.kind] ?? 'body';
  const [size, line] = face === 'title' ? ['22pt', '35pt'] : ['16pt', '28.95pt'];
  const place =
    face !== 'body' ? CENTRED : block.kind === 'salutation' ? 'text-align:left' : INDENTED;
  const heading = block.kind === 'point' ? headingFace(block.style) : null;
  return {
    paragraph: `margin:0;${family(face)};font-size:${size};line-height:${line};mso-line-height-rule:exactly;${place}`,
    heading: heading && { length: headingLength(blockText(block)), style: family(heading) },
  };
}
