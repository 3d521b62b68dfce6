/**
 * Who may import whom. `scripts/check-imports.ts` applies it, and proves with `scripts/planted-imports` that every rule bites.
 */

/** The rooms of `server/src`, upstream first. A room imports rooms of earlier lines only, never its neighbours. */
const lines = [
  ['activity', 'editing'],
  ['partners'],
  ['identity', 'customers', 'throttling'],
  ['agreements', 'qualifications', 'catalog'],
  ['promotions'],
  ['ledger'],
  ['subscriptions'],
  ['orders'],
  ['carts', 'transfers', 'users'],
  ['billing', 'webhooks', 'announcements'],
  ['sandbox', 'personal-data'],
  ['operator'],
]

const rooms = lines.flat()
const anyOf = (names) => `(?:${names.join('|')})`
const inRooms = (names) => `^server/src/${anyOf(names)}/`
const values = '^server/src/(?:money|calendar|clock|ids|fault|bounded-map)\\.ts$'
const composition = '^server/src/(?:main|app|start|seed|greeting|cli)\\.ts$|^server/src/cli/'
const isTest = '\\.test\\.ts$'

const direction = lines
  .map((line, place) => ({ line, notUpstream: lines.slice(place).flat() }))
  .filter(({ notUpstream }) => notUpstream.length > 1)
  .map(({ line, notUpstream }) => ({
    name: `${line.join('-and-')}-know-upstream-only`,
    comment: 'Downstream knows upstream, not the other way round; neighbours do not know each other.',
    severity: 'error',
    from: { path: `^server/src/(${line.join('|')})/`, pathNot: isTest },
    to: { path: inRooms(notUpstream), pathNot: '^server/src/$1/' },
  }))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'every-room-has-its-place',
      comment: 'A new room is entered in the list above.',
      severity: 'error',
      from: {},
      to: { path: '^server/src/[^/]+/', pathNot: inRooms([...rooms, 'platform', 'http', 'cli']) },
    },
    {
      name: 'rooms-meet-at-index',
      comment:
        "A room's other files are its own business; the benchmark of the promotion engine measures that alone.",
      severity: 'error',
      from: { path: '^([^/]+/[^/]+/[^/]+)/?', pathNot: '^bench/src/engine\\.ts$' },
      to: { path: inRooms(rooms), pathNot: ['^server/src/[^/]+/index\\.ts$', '^$1/'] },
    },
    {
      name: 'folders-meet-at-index',
      comment: 'A folder within a room, or within the ground floor, is entered as a room is.',
      severity: 'error',
      from: { pathNot: '^server/src/[^/]+/[^/]+/' },
      to: { path: '^server/src/[^/]+/[^/]+/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'the-ground-floor-knows-no-room',
      comment: 'Rooms plug into platform and http by composition in app.ts.',
      severity: 'error',
      from: { path: '^server/src/(?:platform|http)/', pathNot: isTest },
      to: { path: inRooms(rooms) },
    },
    {
      name: 'platform-knows-no-http',
      comment: 'Jobs and commands of the command line have no request.',
      severity: 'error',
      from: { path: '^server/src/platform/', pathNot: isTest },
      to: { path: '^server/src/http/' },
    },
    {
      name: 'values-know-values-only',
      severity: 'error',
      from: { path: values },
      to: { path: '^server/src/', pathNot: values },
    },
    {
      name: 'composition-is-the-top',
      comment: 'What composes the rooms is imported by nothing that it composes.',
      severity: 'error',
      from: { path: [inRooms([...rooms, 'platform', 'http']), values], pathNot: isTest },
      to: { path: composition },
    },
    {
      name: 'stores-know-no-wire',
      comment:
        'Routes → commands → (decisions, store) → types: what is stored does not depend on what is sent.',
      severity: 'error',
      from: { path: '^server/src/.+[/-]store\\.ts$' },
      to: { path: '^server/src/.+[/-](?:wire|routes)\\.ts$' },
    },
    {
      name: 'routes-are-the-top-of-a-room',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['/index\\.ts$', '[/-]routes\\.ts$', isTest] },
      to: { path: '^server/src/.+[/-]routes\\.ts$' },
    },
    {
      name: 'sql-lives-in-stores',
      severity: 'error',
      from: { path: inRooms(rooms), pathNot: ['[/-]store\\.ts$', isTest] },
      to: { path: 'node_modules/(?:kysely|pg|pg-cursor)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-stay-out-of-what-runs',
      severity: 'error',
      from: {
        path: '^(?:server/src|client/src|portal/src)/',
        pathNot: ['\\.test\\.tsx?$', '/a-[^/]+\\.ts$'],
      },
      to: { path: ['\\.test\\.tsx?$', '^server/test/'] },
    },
    {
      name: 'the-portal-uses-the-public-api',
      comment: 'The portal can do what every client can, and nothing else.',
      severity: 'error',
      from: { path: '^(?:portal|client)/src/' },
      to: { path: '^server/' },
    },
    {
      name: 'the-server-knows-no-client',
      severity: 'error',
      from: { path: '^server/src/', pathNot: isTest },
      to: { path: '^(?:client|portal|e2e|bench|scripts)/' },
    },
    {
      name: 'no-circle',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: { path: '^(?:server|client|portal)/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'every-package-is-declared',
      comment: 'A package that only another package brings may be gone tomorrow.',
      severity: 'error',
      from: { path: '^(?:server|client|portal)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^portal/dist/|/planted-imports/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default', 'require'],
      mainFields: ['types', 'typings', 'module', 'main'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
}
