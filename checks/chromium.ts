import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * The shell without a browser's own interface comes first: each window of the whole browser also loads its
 * address bar's pages, measured 2.9 against 0.4 s of processor time a window (Chromium 156).
 */
const ON_THE_MACHINE = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** $PLAYWRIGHT_CHROMIUM, the machine's own, or one that Playwright has downloaded; null when there is none. */
function presentChromium(): string | null {
  const candidates = [
    process.env.PLAYWRIGHT_CHROMIUM,
    ...ON_THE_MACHINE,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Launch options for Playwright; Chromium's own sandbox does not work for root. */
export function chromiumLaunch(): { executablePath: string; args: string[] } {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath: findChromium(), args };
}

/** Path of a Chromium, fetching one when there is none. Throws with one sentence. */
export function findChromium(): string {
  const present = presentChromium() ?? (fetched() ? presentChromium() : null);
  if (present) return present;
  throw new Error('No Chromium was found: install one, or set PLAYWRIGHT_CHROMIUM to its path.');
}

function fetched(): boolean {
  const cli = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  if (spawnSync(process.execPath, cli, { stdio: 'inherit' }).status === 0) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const apt = [
    'install',
    '-y',
    '--no-install-recommends',
    'chromium-headless-shell',
    'fonts-noto-cjk',
  ];
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  return spawnSync('apt-get', apt, { stdio: 'inherit' }).status === 0;
}
