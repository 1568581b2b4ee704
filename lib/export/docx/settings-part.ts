import { element, setting, wordPart } from './xml';

/** W1, W9: word/settings.xml: footers differ by side, no punctuation is squeezed, layout of Word 2013+. */
export function settingsPart(): string {
  return wordPart(
    'settings',
    element('w:zoom', { 'w:percent': 100 }),
    setting('defaultTabStop', 640),
    '<w:evenAndOddHeaders/>',
    setting('characterSpacingControl', 'doNotCompress'),
    element(
      'w:compat',
      {},
      '<w:balanceSingleByteDoubleByteWidth/>',
      '<w:doNotExpandShiftReturn/>',
      '<w:useFELayout/>',
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
  );
}
