import type { Page } from '@playwright/test';
import type { Profile } from './fixtures/profile';
import { Profiles } from './fixtures/profiles';
import { expect, test } from './fixtures/test';

test('nothing that a person leaves in a browser reaches the next one, or another at the same time', async ({
  baseURL,
}) => {
  const profiles = new Profiles(baseURL ?? '');
  try {
    const first = await taken(profiles);
    const other = await taken(profiles);
    const { context } = first;
    const page = await context.newPage();
    await page.goto('/sign-in');
    const clean = await leftIn(page);
    await leaveSomething(page);
    await context.grantPermissions(['clipboard-read']);
    await context.route('**/sign-in', (route) => route.abort());
    await context.setOffline(true);
    expect(await leftIn(page)).toEqual({
      ...{ cookies: ['left=here'], storage: ['left'], databases: ['left'], caches: ['left'] },
      permission: 'granted',
    });

    const beside = await other.context.newPage();
    await beside.goto('/sign-in');
    expect(await leftIn(beside)).toEqual(clean);

    await profiles.giveBack(first);
    expect(await taken(profiles)).toBe(first);
    const later = await context.newPage();
    await later.goto('/sign-in');
    expect(await leftIn(later)).toEqual(clean);
    expect(context.pages()).toHaveLength(2);
    await Promise.all([profiles.giveBack(first), profiles.giveBack(other)]);
  } finally {
    await profiles.close();
  }
});

test('a browser that a person has closed is replaced', async ({ baseURL }) => {
  const profiles = new Profiles(baseURL ?? '');
  try {
    const first = await taken(profiles);
    await first.context.close();
    await profiles.giveBack(first);
    const next = await taken(profiles);
    expect(next).not.toBe(first);
    const page = await next.context.newPage();
    expect((await page.goto('/sign-in'))?.ok()).toBe(true);
    await profiles.giveBack(next);
  } finally {
    await profiles.close();
  }
});

async function taken(profiles: Profiles): Promise<Profile> {
  const profile = await profiles.take();
  if (!profile) throw new Error('no profile was free');
  return profile;
}

async function leaveSomething(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: as a page leaves one
    document.cookie = 'left=here';
    localStorage.setItem('left', 'here');
    await caches.open('left');
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('left');
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
  });
}

async function leftIn(page: Page) {
  const cookies = await page.context().cookies();
  const rest = await page.evaluate(async () => ({
    storage: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    permission: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
      .state,
  }));
  return { cookies: cookies.map(({ name, value }) => `${name}=${value}`), ...rest };
}
