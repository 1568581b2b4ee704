import { describe, expect, test } from 'vitest';
import { fenceProblems } from './fences';

function problems(path: string, ...lines: string[]): string {
  return fenceProblems(path, lines.join('\n')).join('\n');
}

describe('fences', () => {
  test.each([
    ['app/drafts/page.tsx', "import { x } from '@/lib/editor/open';", 'lib/editor'],
    ['app/drafts/page.tsx', "import { x } from '../../server/main';", 'server'],
    ['app/drafts/page.tsx', "import type { Doc } from 'yjs';", 'yjs'],
    ['app/api/route.ts', "import { PrismaClient } from '@prisma/client';", '@prisma/client'],
    ['components/editor/shell.tsx', "import type { D } from '@/lib/db/drafts/list';", 'lib/db'],
    ['components/editor/shell.tsx', "import { save } from '@/app/drafts/actions';", 'app'],
    ['lib/editor/ime/gate.ts', "import { useState } from 'react';", 'react'],
    ['lib/editor/ime/gate.ts', "export { x } from '../../../components/ui/button';", 'components'],
    ['lib/schema/nodes.ts', "import * as Y from 'yjs';", 'yjs'],
    ['lib/ytext/read.ts', "import { Node } from '@tiptap/pm/model';", '@tiptap'],
    ['lib/draft/draft.ts', "import { l } from '../numbering/labels';", 'lib/numbering'],
    ['lib/numbering/labels.ts', "import { join } from 'node:path';", 'node:path'],
    ['lib/numbering/labels.ts', "const m = await import('@/lib/wire/notices');", 'lib/wire'],
    ['lib/numbering/labels.ts', "type T = import('@/lib/ytext/roots').T;", 'lib/ytext'],
    ['lib/db/drafts/list.ts', "import { rooms } from '@/server/room/rooms';", 'server'],
    ['lib/wire/notices.ts', "import { x } from '@/lib/db/client';", 'lib/db'],
    ['server/room/room.ts', "import { createElement } from 'react';", 'react'],
    ['server/room/room.ts', "import type { S } from '@/lib/schema/schema';", 'lib/schema'],
    ['server/room/room.ts', "import next from 'next';", 'next'],
    ['server/room/room.ts', "import { a } from '@/lib/db/testing/factories';", 'for tests'],
    ['lib/draft/draft.ts', "import { a } from './draft.test';", 'for tests'],
  ])('%s may not say %s', (path, line, named) => {
    expect(problems(path, '', line)).toContain(named);
    expect(problems(path, '', line)).toContain(`${path}:2 `);
  });

  test.each([
    ['app/drafts/page.tsx', "import { list } from '@/lib/db/drafts/list';"],
    ['components/editor/shell.tsx', "import { openDraft } from '@/lib/editor/connection/open';"],
    ['components/editor/shell.tsx', "import { useState } from 'react';"],
    ['lib/numbering/labels.ts', "import type { Block } from '../draft/draft';"],
    ['lib/numbering/labels.ts', '// import yjs from "yjs"'],
    ['lib/wire/notices.ts', "import type { Role } from '@/lib/access/role';"],
    ['server/room/room.ts', "import { readBlocks } from '@/lib/ytext/read-blocks';"],
    ['server/http/pages.ts', "import next from 'next';"],
    ['server/room/room.test.ts', "import { Node } from '@tiptap/pm/model';"],
    ['bench/work.ts', "import { x } from '@/components/ui/button';"],
  ])('%s may say %s', (path, line) => {
    expect(problems(path, line)).toBe('');
  });

  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['document.title = title;', 'document'],
    ['setTimeout(run, 5);', 'setTimeout'],
  ])('a pure module may not say %s', (line, named) => {
    expect(problems('lib/deadlines/due.ts', line)).toContain(named);
    expect(problems('lib/editor/due.ts', line)).toBe('');
  });

  test('a pure module may compute with given dates and call its own things document', () => {
    const code = 'const d = new Date(2026, 1, 1); const o = { document: 1 }; x.document = 2;';
    expect(problems('lib/deadlines/due.ts', code)).toBe('');
  });

  test('a file that is too long or named after nothing', () => {
    expect(problems('lib/draft/long.ts', ...Array(352).fill(''))).toContain('351 lines');
    expect(problems('components/utils.ts', '')).toContain('not named after an idea');
  });
});
