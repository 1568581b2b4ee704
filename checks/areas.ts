/** Pure modules of `lib/`; one may import those before it. */
const PURE = [
  'result',
  'draft',
  'numbering',
  'speaking',
  'deadlines',
  'placeholders',
  'units',
  'responsibility',
  'recognise',
  'ledger',
  'checks',
  'review',
  'versions',
  'suggestions',
  'sections',
  'templates',
  'access',
] as const;

const PURE_AREAS = PURE.map((name) => `lib/${name}`);

/** No framework and no runtime: these packages (and Node) are for the layers above. */
const RUNTIMES = [
  'react',
  'react-dom',
  'next',
  'next-intl',
  'radix-ui',
  'lucide-react',
  'yjs',
  'y-*',
  '@tiptap/*',
  '@prisma/*',
  'better-auth',
  'pg',
  'pino',
  'ws',
  'node:*',
];

/** What one area may import. */
export interface Area {
  /** Folder, relative to the root. */
  readonly folder: string;
  /** Other areas it may import; its own files it always may. */
  readonly mayImport: readonly string[];
  /** Packages it may not import; `*` at the end stands for anything. */
  readonly bannedPackages: readonly string[];
  /** No DOM, timers, clock or network as globals. */
  readonly pure?: true;
}

const REACT = ['react', 'react-dom', 'next', 'next-intl', 'radix-ui', 'lucide-react'];
const TEXT = ['yjs', 'y-*', '@tiptap/*'];
const DATABASE = ['@prisma/*', 'pg'];

function without(...allowed: string[]): string[] {
  return RUNTIMES.filter((name) => !allowed.includes(name));
}

/** The fences: imports point downwards only, type imports included. */
export const AREAS: readonly Area[] = [
  ...PURE.map(
    (name, index): Area => ({
      folder: `lib/${name}`,
      mayImport: PURE.slice(0, index).map((earlier) => `lib/${earlier}`),
      bannedPackages: RUNTIMES,
      pure: true,
    }),
  ),
  { folder: 'lib/wire', mayImport: PURE_AREAS, bannedPackages: RUNTIMES },
  { folder: 'lib/ytext', mayImport: PURE_AREAS, bannedPackages: without('yjs', 'y-*') },
  {
    folder: 'lib/schema',
    mayImport: [...PURE_AREAS, 'lib/ytext'],
    bannedPackages: without('@tiptap/*'),
  },
  { folder: 'lib/import', mayImport: PURE_AREAS, bannedPackages: without('node:*') },
  { folder: 'lib/export', mayImport: PURE_AREAS, bannedPackages: without('node:*') },
  {
    folder: 'lib/editor',
    mayImport: [...PURE_AREAS, 'lib/schema', 'lib/ytext', 'lib/wire', 'lib/import', 'lib/export'],
    bannedPackages: without('yjs', 'y-*', '@tiptap/*'),
  },
  { folder: 'messages', mayImport: [], bannedPackages: [] },
  {
    folder: 'lib/db',
    mayImport: [...PURE_AREAS, 'lib/ytext', 'lib/wire'],
    bannedPackages: [...REACT, '@tiptap/*', 'ws'],
  },
  {
    folder: 'components',
    mayImport: [
      'messages',
      ...PURE_AREAS,
      'lib/editor',
      'lib/schema',
      'lib/ytext',
      'lib/wire',
      'lib/export',
      'lib/import',
    ],
    bannedPackages: [...DATABASE, 'better-auth', 'pino', 'ws', 'node:*'],
  },
  {
    folder: 'app',
    mayImport: [
      ...PURE_AREAS,
      'components',
      'lib/db',
      'lib/export',
      'lib/import',
      'lib/wire',
      'messages',
    ],
    bannedPackages: [...DATABASE, ...TEXT, 'better-auth', 'pino', 'ws'],
  },
  {
    folder: 'server',
    mayImport: [...PURE_AREAS, 'lib/db', 'lib/ytext', 'lib/wire', 'lib/export', 'lib/import'],
    bannedPackages: [...REACT, '@tiptap/*', '@prisma/*', 'better-auth'],
  },
];

/** The one place that starts Next. */
export const MAY_START_NEXT = 'server/http/pages.ts';
