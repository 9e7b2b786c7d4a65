// The second programme, of second-programme/, and ways to tell it from the published one on paper.
import sharp from 'sharp';
import { publishedProgramme } from './form/test-forms.test-support.ts';
import { expectLibrary, type Library } from './library.ts';
import { renderPages } from './pdf/preview.ts';
import { filesOf, readSource, readSources } from './source/folder.ts';

const SECOND = new URL('./second-programme/', import.meta.url);

export function readSecondProgramme(): Library {
  const source = (name: string) => readSource(new URL(name, SECOND), name);
  return expectLibrary({
    process: source('process.yaml'),
    organisation: source('organisation.yaml'),
    beside: filesOf(SECOND),
    glossary: source('glossary.yaml'),
    forms: readSources(new URL('forms/', SECOND)),
    packs: readSources(new URL('packs/', SECOND)),
    sheets: readSources(new URL('sheets/', SECOND)),
    guides: ['shed/how'],
  });
}

/** Words of the published programme that no other one would use by chance. */
export function foreignWords(): string[] {
  const { process, organisation } = publishedProgramme();
  const named = [...process.tracks, ...process.roles, ...process.places, ...process.groups].flatMap(({ name }) =>
    Object.values(name),
  );
  const hosts = [organisation.programme, process.templateRule].flatMap((text) => Object.values(text));
  const stems = 'mentor mentee aktor ментор менти TOI mentoring.example oordinaattor оординатор'.split(' ');
  return [...named, ...hosts, ...stems].map((word) => word.toLowerCase());
}

/** @returns those of the known words, in small letters, that a text has in it */
export const strangersIn = (text: string, known: readonly string[]): string[] => {
  const small = text.toLowerCase();
  return known.filter((word) => small.includes(word));
};

/** Pixels of the first page that have a colour, give or take what drawing at the edges does. */
export async function pixelsOf(pdf: Uint8Array, colour: string): Promise<number> {
  const [picture] = await renderPages(pdf, [1], 1200);
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 12)) count += 1;
  return count;
}
