import { readMarker } from '../numbering/read-marker';

/** I10: a drawn list number as text before an item: '' when the item begins with a typed one itself. */
export function joinedMarker(marker: string, text: string): string {
  if (readMarker(text) !== null) return '';
  return /^[0-9A-Za-z]/.test(text) ? `${marker} ` : marker;
}
