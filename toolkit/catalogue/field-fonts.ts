// The faces that people type in, cut once for all workers and kept in the cache.
import type { FontFiles } from '../pdf/field-font.ts';
import { makeFontFile } from '../pdf/field-font-file.ts';
import { FIELD_FONTS } from '../pdf/fonts.ts';
import { type openCache, sha256 } from './cache.ts';

/** @param code hash of what makes the faces */
export async function keepFieldFonts(store: ReturnType<typeof openCache>, code: string): Promise<FontFiles> {
  const fonts = FIELD_FONTS.map(async (name) => {
    const key = sha256(`${code} ${name}`);
    if (!store.find(key)) store.save(key, await makeFontFile(name), null);
    return [name, store.read(key)] as const;
  });
  return Object.fromEntries(await Promise.all(fonts));
}
