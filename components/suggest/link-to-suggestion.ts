/** Of the address: id of a suggestion. */
export const SUGGESTION_PLACE = 'suggestion';

/** The address that leads to a suggestion. */
export function linkToSuggestion(draftId: string, id: string): string {
  return new URL(`/drafts/${draftId}?${SUGGESTION_PLACE}=${id}`, window.location.href).href;
}
