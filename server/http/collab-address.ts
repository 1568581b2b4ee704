const PREFIX = '/collab/';
/** Ids are uuids; a bench or test may use other short names. */
const DRAFT_ID = /^[\w-]{1,64}$/;
/** A client that does not say which format it knows is taken for the oldest. */
const OLDEST_SCHEMA = 1;

/** Whether a request is for a draft's live text. */
export function isCollabUrl(url: string | undefined): boolean {
  return url?.startsWith(PREFIX) ?? false;
}

/** Reads `/collab/<draftId>?schema=<n>`; `draftId` is null when it can't be one. */
export function readCollabUrl(url: string): { draftId: string | null; schema: number } {
  const { pathname, searchParams } = new URL(url, 'http://host');
  const schema = Number(searchParams.get('schema') ?? OLDEST_SCHEMA);
  const name = decode(pathname.slice(PREFIX.length));
  return {
    draftId: DRAFT_ID.test(name) ? name : null,
    schema: Number.isSafeInteger(schema) ? schema : OLDEST_SCHEMA,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
