// Who may import whom, as data. Types and dynamic imports count like any other; `npm run check` reads this file.
// Frontmatter of .astro files is not seen here: biome.json keeps their one rule, the doors of the machine.

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
      'pdf-lib',
      'sharp',
      'subset-font',
    ],
  },
  docx: { rooms: ['ground', 'text', 'programme', 'fields', 'form'], packages: ['docx', 'fflate', 'node:*', 'sax'] },
  web: { rooms: ['ground', 'text', 'programme', 'fields', 'form'], packages: [] },
  answers: { rooms: ['ground', 'fields', 'form', 'pdf', 'docx'], packages: [] },
  pack: { rooms: ['ground', 'source', 'text', 'programme', 'fields', 'form', 'pdf'], packages: ['pdf-lib', 'zod'] },
  catalogue: {
    rooms: ['ground', 'text', 'programme', 'fields', 'form', 'pdf', 'docx', 'web', 'pack'],
    packages: ['fflate', 'node:*'],
  },
  // Apart: the judge of the files knows nothing of how they are made.
  conformance: { rooms: ['ground'], packages: ['node:zlib', 'pdf-lib'] },
};

/** Files on the ground of the machine, and its doors. */
const GROUND = '^toolkit/(errors|locales|manifest|zip-epoch)\\.ts$';
const DOORS = '^toolkit/(index|browser|locales)\\.ts$';
const TEST = '\\.test(-support)?\\.ts$';

const roomPath = (room) => (room === 'ground' ? GROUND : `^toolkit/${room}/`);
const packagePath = (name) =>
  name === 'node:*'
    ? '^(node:)?[a-z_/]+$'
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
      name: 'doors',
      comment: 'The site and the scripts use the doors of the machine: toolkit/index.ts, browser.ts, locales.ts.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^toolkit/', pathNot: DOORS },
    },
    {
      name: 'site-and-scripts-apart',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: TEST },
      to: { path: '^(src|scripts)/', pathNot: ['^$1/', '^src/writing/'] },
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
