import { FONT, fonts } from './faces';
import { element } from './xml';

/** What every Word file of ours begins from: the body's font, Chinese beside English. */
export const DOCUMENT_DEFAULTS = element(
  'w:docDefaults',
  {},
  element(
    'w:rPrDefault',
    {},
    element(
      'w:rPr',
      {},
      fonts(FONT.body.name),
      element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    ),
  ),
  '<w:pPrDefault/>',
);
