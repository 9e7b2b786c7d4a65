// Who may import whom, as data. Types and dynamic imports count like any other; `npm run check` reads this file.
// The cruiser does not read .astro files: src/tests/rooms.test.ts holds their imports to the same rules.

/** Rooms of the machine from the ground up; each may import the rooms named and the packages beside them. */
const ROOMS = {
  source: { rooms: ['ground'], packages: ['node:fs', 'node:url', 'yaml', 'zod'] },
  text: { rooms: ['ground'], packages: ['zod'] },
  programme: { rooms: ['ground', 'source', 'text'], packages: ['zod'] },
  fields: { rooms: ['ground', 'text'], packages: ['zod'] },
  form: { rooms: ['ground', 'source', 'text', 'programme', 'fields'], packages: ['zod'] },
  pdf: {
    rooms: ['ground', 'text', 'programme', 'fields', 'form'],
    packages: [
      '@hyzyla/pdfium',
      '@myriaddreamin/typst-ts-node-compiler',
      '@pdf-lib/fontkit',
      'node:*',
      'fflate',
      'pdf-lib',
      'sharp',
      'subset-font',
    ],
  },
  xml: { rooms: [], packages: [] },
  docx: { rooms: ['ground', 'text', 'programme', 'fields', 'form', 'xml'], packages: ['docx', 'fflate', 'sax'] },
  web: { rooms: ['ground', 'text', 'programme', 'fields', 'form'], packages: ['fflate'] },
  answers: { rooms: ['ground', 'fields', 'form', 'pdf', 'docx'], packages: [] },
  pack: { rooms: ['ground', 'source', 'text', 'programme', 'fields', 'form', 'pdf'], packages: ['pdf-lib', 'zod'] },
  plan: { rooms: ['ground', 'text'], packages: [] },
  papers: {
    rooms: ['ground', 'text', 'form', 'pdf', 'web', 'pack', 'plan', 'xml'],
    packages: ['fflate', 'pdf-lib'],
  },
  moodle: {
    rooms: ['ground', 'text', 'programme', 'form', 'web', 'pack', 'xml'],
    packages: ['fflate', 'hast-util-from-html', 'node:crypto', 'zod'],
  },
  catalogue: {
    rooms: ['ground', 'text', 'programme', 'fields', 'form', 'pdf', 'docx', 'web', 'answers', 'pack', 'xml'],
    packages: ['fflate', 'node:*'],
  },
  // Apart: the judge of the files knows nothing of how they are made.
  conformance: { rooms: ['ground'], packages: ['node:zlib', 'pdf-lib'] },
};

/** Rooms of the site, files among them, and the rooms that each may import beside the machine and the style sheets. */
const SITE = {
  addresses: [],
  navigation: ['addresses'],
  browser: [],
  keeping: ['addresses', 'browser'],
  filling: ['browser', 'organiser'],
  organiser: ['browser', 'filling'],
  planner: ['browser', 'filling', 'organiser'],
  search: [],
  lookup: ['addresses', 'keeping', 'search'],
  'components/organiser': ['addresses', 'browser', 'lookup', 'organiser'],
  'components/frame': ['addresses', 'browser', 'lookup', 'organiser', 'search', 'components/organiser'],
  'components/form': ['addresses', 'browser', 'filling', 'lookup', 'organiser', 'components/frame'],
  'components/pack': ['addresses', 'browser', 'lookup', 'organiser', 'components/frame', 'components/form'],
  'components/planner': ['addresses', 'lookup'],
  drawings: ['addresses', 'browser', 'lookup', 'components/frame'],
  'components/guide': [
    'addresses',
    'browser',
    'lookup',
    'components/organiser',
    'components/frame',
    'components/form',
    'components/pack',
    'drawings',
    'keeping',
  ],
  routes: [
    ...['addresses', 'browser', 'filling', 'keeping', 'lookup', 'navigation', 'organiser', 'planner', 'search'],
    ...['components/organiser', 'components/frame', 'components/form', 'components/pack', 'components/planner'],
  ],
  writing: ['lookup'],
  build: ['addresses', 'writing'],
  indexing: ['addresses', 'lookup', 'search'],
  offline: ['addresses', 'indexing', 'keeping', 'search'],
  hosting: [],
  moodle: ['addresses'],
  markdown: ['lookup'],
  integration: ['addresses', 'build', 'hosting', 'indexing', 'lookup/app-icons', 'moodle', 'offline', 'writing'],
};

/** Rooms that run while the site is built; all others end up in pages, and some in browsers. */
const BUILDING = ['writing', 'build', 'hosting', 'indexing', 'moodle', 'offline', 'integration'];

/** Files on the ground of the machine, and its doors. */
const GROUND = '^toolkit/(errors|locales|manifest|zip-epoch|zip-settings)\\.ts$';
const DOORS = '^toolkit/(index|browser|locales|plan/browser)\\.ts$';
const TEST = '\\.test(-support)?\\.ts$';

const sitePath = (room) => `^src/${room}(/|\\.ts$)`;

const roomPath = (room) => (room === 'ground' ? GROUND : `^toolkit/${room}/`);
const packagePath = (name) =>
  name === 'node:*'
    ? '^(?!node_modules/)(node:)?[a-z_/]+$'
    : name.startsWith('node:')
      ? `^(node:)?${name.slice(5)}$`
      : `^node_modules/${name}/`;

/** @returns a rule for the rooms and one for the packages of a room */
const roomRules = ([room, { rooms, packages }]) => [
  {
    name: `${room}-rooms`,
    comment: `${room} stands on ${rooms.join(', ')}.`,
    severity: 'error',
    from: { path: roomPath(room), pathNot: TEST },
    to: { path: '^(toolkit|src|scripts|content)/', pathNot: [roomPath(room), ...rooms.map(roomPath)] },
  },
  {
    name: `${room}-packages`,
    comment: `${room} uses ${packages.join(', ') || 'no packages'}.`,
    severity: 'error',
    from: { path: roomPath(room), pathNot: TEST },
    to: {
      dependencyTypesNot: ['local'],
      path: '.',
      pathNot: ['^(toolkit|src|scripts)/', ...packages.map(packagePath)],
    },
  },
];

/** @returns the rule for a room of the site */
const siteRule = ([room, rooms]) => ({
  name: `src-${room.replace('/', '-')}`,
  comment: `src/${room} stands on ${rooms.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: sitePath(room), pathNot: TEST },
  to: { path: '^src/', pathNot: ['^src/styles/', sitePath(room), ...rooms.map(sitePath)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Move what both need one room down.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The file or package is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^astro:'] },
    },
    ...Object.entries(ROOMS).flatMap(roomRules),
    {
      name: 'ground',
      comment: 'The ground stands on nothing but the words for a text.',
      severity: 'error',
      from: { path: GROUND },
      to: { path: '.', pathNot: [GROUND, '^toolkit/text/text\\.ts$'] },
    },
    {
      name: 'door-at-once',
      severity: 'error',
      comment:
        'Who loads a door later gets all that it exports, and so does every page that shares a part of it: load a file that takes what is needed.',
      from: { path: '^src/', pathNot: TEST },
      to: { path: DOORS, dependencyTypes: ['dynamic-import'] },
    },
    {
      name: 'doors',
      comment:
        'The site and the scripts use the doors of the machine: toolkit/index.ts, browser.ts, locales.ts, plan/browser.ts.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^toolkit/', pathNot: DOORS },
    },
    {
      name: 'answers-anywhere',
      comment: 'What fills in and reads a file runs in a browser as well: it leads to nothing of Node.',
      severity: 'error',
      from: { path: '^toolkit/answers/', pathNot: TEST },
      to: { path: packagePath('node:*'), reachable: true },
    },
    ...Object.entries(SITE).map(siteRule),
    {
      name: 'page-door',
      comment: 'Pages use the doors of the machine that bring nothing of Node: toolkit/browser.ts, locales.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/tests/', ...BUILDING.map(sitePath)] },
      to: { path: ['^toolkit/index\\.ts$', packagePath('node:*')] },
    },
    {
      name: 'src-rooms',
      comment: 'Every file of the site belongs to a room, which stands in the list SITE.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/tests/', ...Object.keys(SITE).map(sitePath)] },
      to: { path: '.' },
    },
    {
      name: 'site-without-scripts',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^scripts/' },
    },
    {
      name: 'scripts-without-site',
      comment:
        'Scripts read content/ as the site does, make and measure its search, make its courses and open a browser as tests do; they know no other room of it.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: TEST },
      to: {
        path: '^src/',
        pathNot: [...['writing', 'search', 'indexing', 'moodle'].map(sitePath), '^src/tests/browser\\.ts$'],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
