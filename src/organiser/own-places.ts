// Names of places put into what files say of them, and drawn for the heads of PDFs.
import type { PlaceToName } from '../../toolkit/browser.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { drawWords } from './draw.ts';
import type { KeptPlace } from './kept-face.ts';
import type { WrittenFace } from './written-face.ts';

/** @param all the places of the programme that may have another name */
export async function drawPlaces({ places }: WrittenFace, all: readonly PlaceToName[]): Promise<KeptPlace[]> {
  const drawn = all.map(async ({ id, said, line }): Promise<KeptPlace[]> => {
    const name = places[id];
    if (!name) return [];
    const put = (text: string): string => text.replace('[NAME]', () => name);
    const lines = locales.map(async (locale) => {
      const text = put(line[locale]);
      return [locale, { text, drawn: await drawWords(text) }] as const;
    });
    return [
      {
        said: said.map(([words, own]) => [words, put(own)] as const),
        lines: Object.fromEntries(await Promise.all(lines)) as Record<Locale, KeptPlace['lines'][Locale]>,
      },
    ];
  });
  return (await Promise.all(drawn)).flat();
}
