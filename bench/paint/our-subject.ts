import type { Browser, Page } from '@playwright/test';
import { useServerDatabase as openDatabase } from '../../e2e/fixtures/database';
import { makeDraftWithText } from '../../e2e/fixtures/make-draft-with-text';
import { dataFolder, OwnServer } from '../../e2e/fixtures/own-server';
import { sessionCookie } from '../../e2e/fixtures/session';
import { db } from '../../lib/db/client';
import type { Block } from '../../lib/draft/draft';
import { makeOffice } from '../../prisma/factories/make-office';
import { makeUser } from '../../prisma/factories/make-user';
import { addReviews } from './add-reviews';
import { OUR_HAND } from './our-hand';
import { pageScript } from './page-script';
import type { OpenText, Subject } from './subject';
import { openTypist } from './typist';
import { withTasks } from './with-tasks';

type Cookie = Awaited<ReturnType<typeof sessionCookie>>;

/** Chips in the text of `ledger`, two a paragraph. */
const CHIPS = 120;

/**
 * The built product on data of its own, `reviewed` with so many reviews in each text, `suggesting` with the first
 * person being the reviewer, `ledger` with tasks and the ledger open; `url` is its address.
 */
export async function openOurs(
  people: number,
  reviews: number,
): Promise<
  Subject &
    Readonly<Record<'reviewed' | 'suggesting' | 'ledger', Subject>> & { readonly url: string }
> {
  const data = dataFolder();
  const server = await OwnServer.start({ LECTERN_DATA: data.path });
  await server.ready();
  process.env.LECTERN_E2E_DATA = data.path;
  const closeDatabase = await openDatabase();
  const office = await makeOffice();
  const members = [office.owner, office.drafter];
  while (members.length < people) {
    const member = await makeUser({ name: `同事${members.length}` });
    const { workspaceId } = office;
    await db().membership.create({ data: { workspaceId, userId: member.id, role: 'drafter' } });
    members.push(member);
  }
  const cookies = await Promise.all(members.map(({ id }) => sessionCookie(id, server.url)));
  const cookieOf = (person: number) => {
    const cookie = cookies[person];
    if (!cookie) throw new Error(`no person ${person}`);
    return cookie;
  };
  const reviewer = await sessionCookie(office.reviewer.id, server.url);
  const probe = await pageScript('page-probe.ts');
  const newDraft = (text: string, blocks?: readonly Block[]) =>
    makeDraftWithText({
      workspaceId: office.workspaceId,
      createdById: office.owner.id,
      text,
      blocks,
    });
  const close = async () => {
    await closeDatabase();
    await server.interrupt();
    data.remove();
  };

  return {
    name: 'ours',
    url: server.url,
    addText: async (text) => openText(await newDraft(text)),
    reviewed: {
      name: 'reviewed',
      addText: async (text) => openText(await withReviews(text)),
      close,
    },
    suggesting: {
      name: 'suggesting',
      addText: async (text) => {
        const draftId = await withReviews(text);
        const open = openText(draftId);
        const openPage: OpenText['openPage'] = (browser, person) =>
          person === 0 ? openWith(browser, draftId, reviewer) : open.openPage(browser, person);
        return { ...open, openPage, isPrivate: true };
      },
      close,
    },
    ledger: {
      name: 'ledger',
      addText: async (text, blocks) =>
        openText(await newDraft(text, withTasks(blocks, CHIPS)), (page) =>
          page
            .getByRole('navigation', { name: '面板' })
            .getByRole('button', { name: '台账' })
            .click(),
        ),
      close,
    },
    close,
  };

  async function withReviews(text: string): Promise<string> {
    const draftId = await newDraft(text);
    await addReviews({ draftId, authorId: office.reviewer.id, count: reviews });
    return draftId;
  }

  async function openWith(browser: Browser, draftId: string, cookie: Cookie): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-CN' });
    await context.addInitScript({ content: probe });
    await context.addCookies([cookie]);
    const page = await context.newPage();
    await page.goto(`${server.url}/drafts/${draftId}`);
    return page;
  }

  function openText(draftId: string, prepare?: (page: Page) => Promise<void>): OpenText {
    return {
      openPage: async (browser, person) => {
        const page = await openWith(browser, draftId, cookieOf(person));
        await prepare?.(page);
        return page;
      },
      openTypist: (person, block) => {
        const { name, value } = cookieOf(person);
        const at = { port: server.port, room: draftId, cookie: `${name}=${value}` };
        return openTypist(at, OUR_HAND, block, `同事${person}`);
      },
    };
  }
}
