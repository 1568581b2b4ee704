/** How the name of the draft looks above its text, stored or live. */
export const TITLE_LOOK = 'truncate text-14 font-semibold max-md:text-center max-md:text-16';
