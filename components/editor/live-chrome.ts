/** What loads once the text is editable: everything around it. */
export { LivePanels } from '../panels/live-panels';
export { Toasts } from '../ui/toasts';
export { SinceLastLine } from '../versions/since-last-line';
export { DraftActions } from './draft-actions';
export { LiveKeys } from './live-keys';
export { LiveNotices } from './live-notices';
export { LiveOutline } from './live-outline';
export { LiveOverText } from './live-over-text';
export { LivePeople } from './live-people';
export { LiveRescue } from './live-rescue';
export { LiveStatus } from './live-status';
export { LiveTitle } from './live-title';
export { LiveTools } from './live-tools';
