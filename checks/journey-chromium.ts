import { chromiumLaunch } from './chromium';

const CHEAPER = [
  // Nothing is drawn by a graphics card, and what stands in for one only costs its start.
  '--disable-gpu',
  '--disable-software-rasterizer',
  // One process for the pages of a person, and none kept in reserve for the next page.
  '--renderer-process-limit=1',
];

/** Launch options of the journeys' browsers, which open hundreds of windows. */
export function journeyChromium(): ReturnType<typeof chromiumLaunch> {
  const { executablePath, args } = chromiumLaunch();
  return { executablePath, args: [...args, ...CHEAPER] };
}
