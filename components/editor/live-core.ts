/** What loads first: connection, editor, the page. From here on the text can be edited. */
export { LivePage } from './live-page';
export { openLive } from './live-session';
