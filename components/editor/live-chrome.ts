/** What loads once the text is editable: everything around it. */
export { LiveComments } from '../comments/live-comments';
export { LivePanels } from '../panels/live-panels';
export { LiveSections } from '../sections/live-sections';
export { LiveTemplates } from '../templates/live-templates';
export { Toasts } from '../ui/toasts';
export { LiveChips } from './chip/live-chips';
export { DraftActions } from './draft-actions';
export { LiveArrival } from './live-arrival';
export { LiveKeys } from './live-keys';
export { LiveNotices } from './live-notices';
export { LiveOutline } from './live-outline';
export { LivePeople } from './live-people';
export { LiveRescue } from './live-rescue';
export { LiveSlash } from './live-slash';
export { LiveStatus } from './live-status';
export { LiveTitle } from './live-title';
export { LiveTools } from './live-tools';
