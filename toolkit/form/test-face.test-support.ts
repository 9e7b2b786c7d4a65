// An organiser's face as a browser draws it, in green, with a name of its own for each folder.
import sharp from 'sharp';
import { locales } from '../locales.ts';
import { placesToName } from '../programme/own-places.ts';
import type { DrawnPicture, Face, OwnPlace } from './face.ts';
import { publishedProgramme } from './test-forms.test-support.ts';

async function drawn(width: number, height: number): Promise<DrawnPicture> {
  const picture = sharp({ create: { width, height, channels: 3, background: '#0a8a4a' } });
  return { png: new Uint8Array(await picture.png().toBuffer()), width, height };
}

function ownPlaces(picture: DrawnPicture): OwnPlace[] {
  return placesToName(publishedProgramme().process).map(({ id, said, line }) => {
    const put = (text: string) => text.replace('[NAME]', `Kansio & ${id}`);
    const lines = locales.map((locale) => [locale, { text: put(line[locale]), drawn: picture }]);
    return {
      said: said.map(([words, own]) => [words, put(own)] as const),
      lines: Object.fromEntries(lines) as OwnPlace['lines'],
    };
  });
}

export const greenFace = async (): Promise<Face> => ({
  name: 'Silta & <Мост> ry',
  line: await drawn(900, 120),
  logo: await drawn(200, 200),
  places: ownPlaces(await drawn(1000, 70)),
});
