// The drawings of a form as pictures, from the same templates as on its sheets.
import sharp from 'sharp';
import { currentVersion } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { ORNAMENT, type Picture, type Pictures } from '../form/pictures.ts';
import { formatLanguages } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { drawSvg, layOut } from './typst.ts';

/** What picture.typ draws: lengths in millimetres, those of the template first. */
interface Drawing {
  readonly drawing: { readonly kind: string };
  readonly width: number;
  readonly height: number;
  /** In the document; the template's where it is left out. */
  readonly shown?: number;
}

/** Width of the text of an upright A4 sheet, which the drawings are made for. */
const TEXT_WIDTH = 168;
/** What picture.typ leaves free at the upper and lower edge together. */
const EDGES = 3.2;
/** Of the text of an A3 sheet across, for which the mind map is made. */
const MAP_WIDTH = 378 + EDGES;
const MAP_HEIGHT = 215;

/**
 * One picture for each drawing of the form that a document cannot draw itself; a matrix is a table there.
 * @throws DocumentError if a letter is missing in the fonts
 */
export async function renderPictures(form: LocalizedForm, organisation: Organisation): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const [id, drawing] of drawingsOf(form)) pictures.set(id, await draw(drawing, form, organisation));
  return pictures;
}

function drawingsOf({ sections, poster, look }: LocalizedForm): [id: string, drawing: Drawing][] {
  const fields = sections.flatMap((section) => section.fields);
  const drawn = fields.flatMap((field) => (field.type === 'drawing' && field.kind !== 'risk-matrix' ? [field] : []));
  const maps = sections.filter(({ id }) => poster?.kind === 'mind-map' && id === poster.section);
  const ornament: Drawing = { drawing: { kind: 'ornament' }, width: 56 + EDGES, height: 9 + EDGES };
  return [
    ...drawn.map((field): [string, Drawing] => [
      field.id,
      { drawing: field, width: TEXT_WIDTH, height: field.height + EDGES },
    ]),
    ...maps.map((part): [string, Drawing] => [
      part.id,
      { drawing: { ...part, kind: 'mind-map' }, width: MAP_WIDTH, height: MAP_HEIGHT, shown: TEXT_WIDTH },
    ]),
    ...(look === 'certificate' ? [[ORNAMENT, ornament] as [string, Drawing]] : []),
  ];
}

/** Dots an inch: fine lines stay sharp in print. */
const RESOLUTION = 220;
/** Tones of a drawing in four colours. */
const COLOURS = 16;

async function draw(
  { drawing, width, height, shown = width }: Drawing,
  form: LocalizedForm,
  organisation: Organisation,
) {
  const svg = drawSvg(
    layOut({
      template: 'picture.typ',
      name: `${form.id}, ${formatLanguages(form.languages)}, picture`,
      date: currentVersion(form).date,
      organisation,
      job: { form: { languages: form.languages }, drawing, width, height },
    }),
  );
  const png = await sharp(Buffer.from(svg), { density: 200 })
    .resize({ width: Math.round((shown * RESOLUTION) / 25.4) })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: COLOURS, compressionLevel: 9, effort: 7 })
    .toBuffer();
  return { png, width: shown, height: (height * shown) / width };
}
