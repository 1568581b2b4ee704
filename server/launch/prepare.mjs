// Built-ins only: this runs before the dependencies are installed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readyBundle } from '../cli/ready-bundle.mjs';
import { isInstalled } from './installed.mjs';
import { runQuietly } from './run.mjs';
import { problem, step } from './say.mjs';
import { hashOf, unlessStamped } from './stamp.mjs';

const SCHEMA_FILES = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];
const PAGE_FILES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
];
const SERVER_FILES = ['server', 'lib', 'tsconfig.json', 'package-lock.json'];

/** All that must be there before the server can be loaded; what is up to date is not done again. */
export async function prepare(root) {
  await checkNode(root);
  await install(root);
  await generate(root);
  await build(root);
}

async function checkNode(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace(/[^\d.]/g, '');
  const found = process.versions.node;
  if (isOlder(found, wanted)) throw problem('problem.node', { wanted, found });
  await step('step.node', { version: found }, () => undefined);
}

/** Whether version `a` comes before version `b`; missing parts count as 0. */
function isOlder(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** `npm ci`, also of what only the build needs (NODE_ENV=production would leave it out). */
async function install(root) {
  await step('step.install', {}, async () => {
    if (isInstalled(root)) return { outcome: 'state.current' };
    const flags = ['--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
    await runQuietly(root, [npmProgram(), 'ci', ...flags], 'problem.install');
    return { outcome: 'state.ready' };
  });
}

/** The npm that started us, else the one beside this Node. */
function npmProgram() {
  const given = process.env.npm_execpath;
  if (given?.endsWith('npm-cli.js')) return given;
  const bin = dirname(process.execPath);
  const beside = ['../lib/node_modules', 'node_modules'].map((folder) =>
    join(bin, folder, 'npm/bin/npm-cli.js'),
  );
  return beside.find(existsSync) ?? beside[0];
}

export async function generate(root) {
  await step('step.generate', {}, async () => {
    const stamp = join(root, 'lib/db/generated/.stamp');
    const ran = await unlessStamped(stamp, hashOf(root, SCHEMA_FILES), () =>
      // No engine is needed to generate; without the setting Prisma would try to download one.
      runQuietly(root, ['node_modules/prisma/build/index.js', 'generate'], 'problem.generate', {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      }),
    );
    return { outcome: ran ? 'state.ready' : 'state.current' };
  });
}

/** The pages, the server bundle and the command line. */
async function build(root) {
  await step('step.build', {}, async () => {
    const ran = await Promise.all([
      unlessStamped(join(root, '.next/.stamp'), hashOf(root, PAGE_FILES), () =>
        runQuietly(root, ['node_modules/next/dist/bin/next', 'build'], 'problem.build', {
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
        }),
      ),
      unlessStamped(join(root, 'dist/.stamp'), hashOf(root, SERVER_FILES), () =>
        runQuietly(root, ['server/launch/bundle.mjs'], 'problem.build'),
      ),
    ]);
    await readyBundle(root);
    return { outcome: ran.includes(true) ? 'state.ready' : 'state.current' };
  });
}
