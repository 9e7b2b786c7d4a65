// The fonts of sheets and fields, cut once for all workers and kept in the cache. In a process of its own: what cuts them
// takes 0.2 s to open, and is not needed as long as they are there.
import { FIELD_FONTS, LAYOUT_FONTS } from '../pdf/fonts.ts';
import { type openCache, sha256 } from './cache.ts';
import type { Writers } from './fingerprint.ts';
import type { Equipment, FontJob } from './jobs.ts';
import { lendPool } from './pool.ts';

/** @throws DocumentError if a font is not there */
export async function keepEquipment(store: ReturnType<typeof openCache>, writers: Writers): Promise<Equipment> {
  const jobs: FontJob[] = [
    ...FIELD_FONTS.map((face) => ({ name: face, face })),
    ...LAYOUT_FONTS.map((name) => ({ name })),
  ];
  const fonts = jobs.map((job) => ({
    ...job,
    job,
    key: sha256(`${writers[job.face ? 'face' : 'layoutFonts']} ${job.name}`),
  }));
  const missing = fonts.filter(({ key }) => !store.find(key));
  await lendPool({ size: 1 }, (build) =>
    Promise.all(
      missing.map(({ name, job, key }) =>
        build(name, { kind: 'font', job }, ({ bytes }) => void store.save(key, bytes, null)),
      ),
    ),
  );
  return {
    fieldFonts: Object.fromEntries(fonts.flatMap(({ face, key }) => (face ? [[face, store.read(key)]] : []))),
    layoutFonts: fonts.filter(({ face }) => !face).map(({ key }) => store.read(key)),
  };
}
