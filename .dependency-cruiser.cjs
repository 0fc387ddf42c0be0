// The import rules of ARCHITECTURE.md. build/checks/import-rules.test.ts plants a violation of each.
const tests = '\\.(test|spec)\\.tsx?$';
const testOnly = [tests, '(^|/)testing/', '^e2e/', '/fixtures/'];
/** @param {string} names alternatives of a regular expression */
const npm = names => `(^|/)node_modules/(${names})/`;

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Where shared/ may use a package, and which one. */
const sharedPackages = [
  { folder: '^shared/(host|timeline/export)/', package: 'zod' },
  { folder: '^shared/analysis/language/', package: 'eld' },
  { folder: '^shared/compare/', package: 'fast-myers-diff' },
  { folder: '^shared/packed/', package: 'fflate' },
];

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one idea.', {}, { circular: true }),
    forbid('nothing-unresolved', 'Every import names something that exists.', {}, { couldNotResolve: true }),
    forbid(
      'only-listed-packages',
      'Packages stand in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid('no-tests-in-programs', 'What is shipped needs no test.', { pathNot: testOnly }, { path: tests }),
    forbid(
      'testing-only-from-tests',
      'Builders and suites are for tests.',
      { pathNot: testOnly },
      { path: '(^|/)testing/' },
    ),

    forbid(
      'shared-only-shared',
      'shared/ is pure.',
      { path: '^shared/', pathNot: [...testOnly, ...sharedPackages.map(({ folder }) => folder)] },
      { pathNot: '^shared/' },
    ),
    ...sharedPackages.map(({ folder, package: name }) =>
      forbid(
        `shared-only-${name}`,
        'shared/ is pure but for one package in this folder.',
        { path: folder, pathNot: testOnly },
        { pathNot: ['^shared/', npm(name)] },
      ),
    ),
    forbid(
      'shared-tests-stay-in-shared',
      'shared/ is tested on its own.',
      { path: '^shared/' },
      { path: '^(main|renderer|e2e|build)/' },
    ),
    forbid(
      'domain-knows-domain',
      'Records rest on nothing but records, results and ids.',
      { path: '^shared/domain/', pathNot: testOnly },
      { pathNot: '^shared/(domain|result|ids)/' },
    ),

    forbid(
      'renderer-not-main',
      'The page reaches main/ through HostApi.',
      { path: '^renderer/' },
      { path: '^main/' },
    ),
    forbid('main-not-renderer', 'main/ draws nothing.', { path: '^main/' }, { path: '^renderer/' }),
    forbid(
      'programs-not-tools',
      'The program does not know how it is made.',
      { path: '^(main|renderer|shared)/' },
      { path: '^(build|e2e)/' },
    ),
    forbid(
      'no-node-in-page',
      'The page and shared/ run where there is no Node.',
      { path: '^(renderer|shared)/', pathNot: testOnly },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'features-are-islands',
      'Features meet in the workspace, not in each other.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'ui-knows-no-domain',
      'Buttons do not know articles.',
      { path: '^renderer/ui/', pathNot: testOnly },
      { path: ['^renderer/(features|operations|storage|search|workspace|start|host)/', '^shared/domain/'] },
    ),
    forbid(
      'no-react-in-operations-and-storage',
      'What a user can do is not tied to how it is drawn.',
      { path: '^renderer/(operations|storage|search)/', pathNot: testOnly },
      { path: npm('react|react-dom|react-aria-components|zustand') },
    ),
    forbid(
      'react-only-in-renderer',
      'Only the page draws.',
      { pathNot: ['^renderer/', ...testOnly] },
      { path: npm('react|react-dom|react-aria-components') },
    ),
    forbid(
      'dexie-only-in-storage',
      'One place knows the database, another the index that is made of it.',
      { pathNot: ['^renderer/(storage|search)/', '^e2e/bench/'] },
      { path: npm('dexie') },
    ),
    forbid(
      'storage-knows-no-index',
      'The index is derived: what is stored does not depend on it.',
      { path: '^renderer/storage/' },
      { path: '^renderer/search/' },
    ),
    forbid(
      'electron-only-in-shell',
      'Everything else runs on the loopback host as well.',
      { pathNot: '^main/(electron|preload)/' },
      { path: [npm('electron'), '^electron$'] },
    ),
    forbid(
      'preload-is-a-bridge',
      'The preload holds no logic.',
      { path: '^main/preload/', pathNot: testOnly },
      { pathNot: ['^main/preload/', '^shared/(host|import-stream)/', npm('electron'), '^electron$'] },
    ),
    forbid(
      'shell-only-from-shell',
      'Services do not know which host runs them.',
      { path: '^main/', pathNot: ['^main/electron/', ...testOnly] },
      { path: '^main/electron/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|html|woff2?)$' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    preserveSymlinks: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
