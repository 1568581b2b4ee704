/** What joins two bounds to one period: 3月至5月, 3—5月. */
export const RANGE_MARK = '(?:[-–—－~～―]{1,2}|直?至|直?到)';
