import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../e2e/fixtures/chromium';

/** Path of a Chromium: the machine's, or one that Playwright has downloaded; null when there is none. */
function presentChromium(): string | null {
  const path = chromiumLaunch().executablePath ?? chromium.executablePath();
  return existsSync(path) ? path : null;
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
  const apt = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  return spawnSync('apt-get', apt, { stdio: 'inherit' }).status === 0;
}
