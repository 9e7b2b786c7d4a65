import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIELD_FONTS, LAYOUT_FONTS } from '../pdf/fonts.ts';
import { openCache } from './cache.ts';
import { keepEquipment } from './equipment.ts';
import { fingerprints } from './fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'equipment-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);

test('fonts are cut once, and taken from the cache from then on', async () => {
  const writers = fingerprints();
  const first = await keepEquipment(openCache(folder), writers);
  const before = kept();
  const again = await keepEquipment(openCache(folder), writers);
  expect(first.layoutFonts).toHaveLength(LAYOUT_FONTS.length);
  expect(Object.keys(first.fieldFonts)).toEqual(FIELD_FONTS);
  expect(again).toEqual(first);
  expect(kept()).toEqual(before);
  expect(before).toHaveLength(2 * (LAYOUT_FONTS.length + FIELD_FONTS.length));
});
