/** What loads after the stored text is on the screen: the editor and everything that needs it. */

export { LiveNotices } from './live-notices';
export { LiveOutline } from './live-outline';
export { LivePage } from './live-page';
export { LiveRescue } from './live-rescue';
export { openLive } from './live-session';
export { LiveStatus } from './live-status';
export { LiveTools } from './live-tools';
export { wholeText } from './whole-text';
