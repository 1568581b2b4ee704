import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files with a database or a server; some mostly wait. */
const SERVER = '{e2e,prisma,server,lib/db}/**/*.test.ts';
/** What happens before a late part is here: nobody may have loaded it before. */
const FRESH = ['lib/editor/clipboard/load-paste.test.ts', 'lib/editor/slash/slash-plugin.test.ts'];
const OTHERS = '{app,checks,components,lib}/**/*.test.{ts,tsx}';

/** Begun first, so that no core stands still behind them at the end; the longest first. */
const LONG = [
  'server/testing/kill.test.ts',
  'lib/editor/binding/binding-fuzz.test.ts',
  'server/testing/anchors.test.ts',
  'server/testing/hostile.test.ts',
  'server/testing/database-away.test.ts',
  'server/launch/postgres/ensure-postgres.test.ts',
  'server/cli/cli.test.ts',
  'server/testing/suggestions.test.ts',
  'lib/export/docx/redline/redline-to-docx.test.ts',
  'lib/export/docx/suggestions/suggestions-to-docx.test.ts',
];

/**
 * Files of one project and one environment follow each other, since only such files share a worker;
 * among them the long ones come first. Nothing is remembered from run to run.
 */
class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const places = files.map((file) => ({ file, place: this.placeOf(file) }));
    return places.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ file }) => file);
  }

  private placeOf({ project, moduleId }: TestSpecification): string {
    const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
    const page = readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');
    const long = LONG.includes(path) ? LONG.indexOf(path) : LONG.length;
    return [project.name, page, String(long).padStart(2, '0'), path].join();
  }
}

/**
 * What a file has loaded serves the next one too, except in `fresh`. The groups run one after the
 * other: more workers than cores only where waiting leaves a core free.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { sequencer: TestOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          include: [SERVER],
          isolate: false,
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
          globalSetup: ['./prisma/testing/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'fresh',
          include: FRESH,
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: [OTHERS],
          exclude: ['lib/db/**', ...FRESH],
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
          setupFiles: ['./lib/editor/testing/leave-nothing.ts'],
        },
      },
    ],
  },
});
