/** Header in which the proxy tells pages and actions which address was asked for; overwrites the client's. */
export const ASKED_PATH_HEADER = 'x-lectern-asked-path';
