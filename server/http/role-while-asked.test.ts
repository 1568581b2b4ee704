import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '@/lib/access/role';
import { CLOSE } from '@/lib/wire/close-code';
import { draftRooms } from '@/lib/wire/lectern-global';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { StockClient } from '../testing/stock-client';
import { type TestServer, testServer } from '../testing/test-server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

/** The role changes, and everybody is told, between the first answer and its use. */
function changeBehindTheAnswer(userId: string, role: Role | null): void {
  const { access } = server;
  const ask = access.role.bind(access);
  access.role = async (question) => {
    const old = await ask(question);
    access.role = ask;
    access.setRole(userId, role);
    await draftRooms().recheck(userId);
    return old;
  };
}

it('R9 who is removed while he comes in does not stay', async () => {
  changeBehindTheAnswer('jia', null);
  const jia = new StockClient(server.port, 'removed', 'jia', { params: {} });
  await jia.until(() => jia.closeCodes.length > 0);
  expect(jia.closeCodes[0]).toBe(CLOSE.forbidden);
  jia.destroy();
});

it('R9 R8 who is made a viewer while he comes in cannot write', async () => {
  const yi = new StockClient(server.port, 'lowered', 'yi', { params: {} });
  await yi.saved();
  changeBehindTheAnswer('bing', 'viewer');
  const bing = new StockClient(server.port, 'lowered', 'bing', { params: {} });
  textOf(bing.doc).insert(0, '不该写', {});
  await bing.until(() => bing.notices.some(({ kind }) => kind === MESSAGE.denied));
  expect(textOf(yi.doc).toString()).not.toContain('不该写');
  bing.destroy();
  yi.destroy();
});
