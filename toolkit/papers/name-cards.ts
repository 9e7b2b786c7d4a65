// Name cards of a group as a tagged PDF: eight on A4, to cut along the lines of the sheet S02, with the face in which forms
// are filled in.
import { type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFObjectCopier, type PDFRef } from 'pdf-lib';
import { LOCALES } from '../locales.ts';
import { colourOperands } from '../pdf/appearance.ts';
import { MM } from '../pdf/page-heads.ts';
import { readFace } from '../pdf/typed-face.ts';
import { namedPeople } from '../plan/papers.ts';
import { CARD, cardDrawer, isShown, PICTURE } from './card-drawing.ts';
import { openTaggedFile, saveTaggedFile, type TaggedFile } from './tagged-file.ts';
import type { MadePapers, PapersWish } from './wish.ts';
import { WORDS } from './words.ts';

const [ROWS, PER_PAGE] = [4, 8];
const PAGE = { width: 2 * CARD.width, height: ROWS * CARD.height } as const;
/** What printers leave free. */
const MARGIN = 6 * MM;

const name = PDFName.of;

/**
 * A card for everybody whose name is known.
 * @param form a form to fill in, in the wish's language: face, settings and metadata of the cards are its own
 * @throws Error for a form without fields
 */
export async function makeNameCards(wish: PapersWish, form: PDFDocument): Promise<MadePapers> {
  const title = WORDS.nameCards[wish.locale];
  const people = namedPeople(wish.wishes);
  // On the back of a card another one would be seen.
  const file = await openTaggedFile({ oneSided: true });
  const { target } = file;
  const face = readFace(form);
  const { organiser, line } = wish.look;
  const { context } = target;
  const resources = context.register(
    context.obj({
      Font: { [face.alias]: PDFObjectCopier.for(form.context, context).copy(face.dict) },
      ...(organiser ? { XObject: { [PICTURE]: (await target.embedPng(organiser.png)).ref } } : {}),
    }),
  );
  const draw = cardDrawer(face, wish);
  for (let at = 0; at < people.length; at += PER_PAGE) {
    const cards = people.slice(at, at + PER_PAGE).map(draw);
    addSheet(file, cards, resources, cutLines(line));
  }
  return {
    bytes: await saveTaggedFile(file, form, title),
    name: `${title}.pdf`,
    type: 'application/pdf',
    count: target.getPageCount(),
    leftOut: people.map((person) => person.name).filter((one) => !isShown(one)),
  };
}

type DrawnCard = ReturnType<ReturnType<typeof cardDrawer>>;

/** Adds a page with its tags: a section for each card, with a paragraph for each piece of text (ISO 32000-1, 14.8.4). */
function addSheet(file: TaggedFile, cards: readonly DrawnCard[], resources: PDFRef, lines: string): void {
  const { target, top, kids, parents } = file;
  const { context } = target;
  const page = target.addPage([PAGE.width, PAGE.height]);
  const elements: PDFRef[] = [];
  const drawn = cards.map(({ written, ornament }, at) => {
    const card = context.nextRef();
    const marked = written.map(({ operators, language }) => {
      const id = elements.length;
      const element = context.obj({ Type: 'StructElem', S: 'P', P: card, Pg: page.ref, K: id });
      if (language) element.set(name('Lang'), PDFHexString.fromText(LOCALES[language].tag));
      elements.push(context.register(element));
      return `/P <</MCID ${id}>> BDC ${operators} EMC`;
    });
    context.assign(
      card,
      context.obj({ Type: 'StructElem', S: 'Sect', P: top, K: elements.slice(elements.length - written.length) }),
    );
    kids.push(card);
    const [x, y] = [(at % 2) * CARD.width, PAGE.height - (Math.floor(at / 2) + 1) * CARD.height];
    return `q 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} cm\n${[asArtifact(ornament), ...marked].join('\n')}\nQ`;
  });
  const { node } = page;
  node.set(name('Resources'), resources);
  node.set(name('StructParents'), PDFNumber.of(parents.length));
  node.set(name('Contents'), context.register(context.flateStream([asArtifact(lines), ...drawn].join('\n'))));
  parents.push(context.register(context.obj(elements)));
}

/** ISO 32000-1, 14.8.2.2. */
const asArtifact = (operators: string): string => `/Artifact BMC\n${operators}\nEMC`;

/** Dashed lines between the cards. */
function cutLines(colour: string): string {
  const across = Array.from({ length: ROWS - 1 }, (_, at) => (at + 1) * CARD.height);
  const line = (...points: readonly number[]) => {
    const [x, y, toX, toY] = points.map((point) => point.toFixed(2));
    return `${x} ${y} m ${toX} ${toY} l S`;
  };
  return [
    `q 0.6 w [2.4 2.4] 0 d ${colourOperands(colour)} RG`,
    line(CARD.width, MARGIN, CARD.width, PAGE.height - MARGIN),
    ...across.map((y) => line(MARGIN, y, PAGE.width - MARGIN, y)),
    'Q',
  ].join('\n');
}
