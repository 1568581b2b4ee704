/** Server actions that the panels call, by area; handed down from the page of the draft. */
// biome-ignore lint/suspicious/noEmptyInterface: every panel adds its own group
export interface PanelActions {}
