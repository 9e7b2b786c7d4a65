// npm run translations                       lists the translations that the Finnish text has left behind
// npm run translations -- --accept SLUG|all  notes that a person has read them again
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGuides } from '../src/writing/guides.ts';
import { findStale, type Stale, withSourceHash } from '../src/writing/translation-status.ts';
import { ToolkitError } from '../toolkit/index.ts';

function list(stale: readonly Stale[]): void {
  for (const [slug, pages] of Object.entries(Object.groupBy(stale, (page) => page.slug))) {
    const [first] = pages ?? [];
    console.log(`\n${slug}`);
    for (const { locale, path, isNew } of pages ?? []) {
      console.log(`  ${locale}  ${isNew ? 'never compared' : 'the Finnish text has changed'}: ${path}`);
    }
    console.log(`  what changed: git log -p -- ${first?.source}`);
    console.log(`  when reread:  npm run translations -- --accept ${slug}`);
  }
  console.log(`\n${stale.length} translations to read again`);
}

/** @throws ToolkitError if nothing is stale under that name */
function accept(stale: readonly Stale[], name: string): void {
  const chosen = stale.filter(({ slug }) => name === 'all' || slug === name);
  if (chosen.length === 0)
    throw new ToolkitError(`Nothing to accept for "${name}".`, '--accept', 'List first: npm run translations.');
  for (const { path, hash } of chosen) {
    writeFileSync(path, withSourceHash(readFileSync(path, 'utf8'), hash));
    console.log(`${path}  ${hash}`);
  }
}

function main(): void {
  const { values } = parseArgs({ options: { accept: { type: 'string' } } });
  const stale = findStale(readGuides());
  if (values.accept) accept(stale, values.accept);
  else list(stale);
}

try {
  main();
} catch (error) {
  console.error(error instanceof ToolkitError ? `\n${error.message}` : error);
  process.exitCode = 1;
}
