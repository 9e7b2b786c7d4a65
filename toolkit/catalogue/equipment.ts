// The fonts of sheets and fields, cut once for all workers and kept in the cache.
import { FIELD_FONTS, LAYOUT_FONTS, makeLayoutFont } from '../pdf/fonts.ts';
import { type openCache, sha256 } from './cache.ts';
import type { Writers } from './fingerprint.ts';
import type { Equipment } from './jobs.ts';

/** @throws ToolkitError if a font is not there */
export async function keepEquipment(store: ReturnType<typeof openCache>, writers: Writers): Promise<Equipment> {
  const keep = async (code: string, name: string, make: () => Promise<Uint8Array>) => {
    const key = sha256(`${code} ${name}`);
    if (!store.find(key)) store.save(key, await make(), null);
    return store.read(key);
  };
  const keepFace = async (name: (typeof FIELD_FONTS)[number]) => {
    const make = async () => (await import('../pdf/field-font-file.ts')).makeFontFile(name);
    return [name, await keep(writers.face, name, make)] as const;
  };
  const keepLayoutFont = (path: string) => keep(writers.layoutFonts, path, () => makeLayoutFont(path));
  return {
    fieldFonts: Object.fromEntries(await Promise.all(FIELD_FONTS.map(keepFace))),
    layoutFonts: await Promise.all(LAYOUT_FONTS.map(keepLayoutFont)),
  };
}
