/**
 * Header in which our server hands a request's network address on to pages and routes. The server
 * overwrites whatever a client sent under it.
 */
export const CLIENT_ADDRESS_HEADER = 'x-lectern-client-address';
