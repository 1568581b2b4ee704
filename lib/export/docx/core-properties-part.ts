import type { DraftMeta } from '../../draft/draft';
import { element, part, xmlText } from './xml';

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** W11: docProps/core.xml: title, speaker as author, speech date; nobody who worked on the text. */
export function corePropertiesPart({
  name,
  speaker,
  speechDate,
}: Pick<DraftMeta, 'name' | 'speaker' | 'speechDate'>): string {
  const created =
    speechDate === null
      ? ''
      : element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${speechDate}T00:00:00Z`);
  return part(
    'cp:coreProperties',
    NAMESPACES,
    element('dc:title', {}, xmlText(name)),
    element('dc:creator', {}, xmlText(speaker)),
    created,
  );
}
