// npm run schemas
// Writes the schemas of the definitions as JSON Schema, by which an editor shows keys and errors while one types
// (.vscode/settings.json names them for Visual Studio Code).
import { mkdirSync, writeFileSync } from 'node:fs';
import { definitionSchemas } from '../toolkit/index.ts';

/** Derived files never enter git. */
const FOLDER = 'node_modules/.cache/mentoring-toolkit/schemas';

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(definitionSchemas()))
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(schema, null, 1)}\n`);
console.log(`Schemas for ${Object.keys(definitionSchemas()).join(', ')} in ${FOLDER}`);
