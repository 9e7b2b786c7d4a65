// Pack + languages → what pack.typ prints, item by item.

import type { Form } from '../form/facts.ts';
import { currentVersion, identityOf } from '../form/imprint.ts';
import { localize } from '../form/localize.ts';
import { formatLanguages, LOCALES, locales } from '../locales.ts';
import { sheetOf } from '../pdf/sheet.ts';
import type { TypstJob } from '../pdf/typst.ts';
import type { GlossaryTerm } from '../text/glossary.ts';
import { type Localized, localizeTree } from '../text/localize.ts';
import { type LocalizedText, plainText, type Text } from '../text/text.ts';
import type { Pack } from './definition.ts';
import { filedOf, isPoster, itemsOf, type NamedItem, partsOf } from './items.ts';
import { agendaOf, dividerOf, firstOf } from './own-sheets.ts';
import { type PackSetting, type PrintItem, paperOf } from './setting.ts';
import type { SheetDefinition } from './sheet-definition.ts';

/** The items of a pack in print order, each with what its template reads. */
export function printItems(setting: PackSetting): PrintItem[] {
  const { pack, library } = setting;
  const bound = partsOf(pack, library);
  if (bound.length === 1) return packItems(setting);
  const parts = bound.map((part, index) => {
    const inner = { ...setting, pack: part };
    return [dividerOf(inner, index), ...packItems(inner)];
  });
  return [firstOf(setting), ...parts.flat()];
}

function packItems(setting: PackSetting): PrintItem[] {
  const { pack, library } = setting;
  const contents = itemsOf(pack, library).filter(({ kind }) => kind !== 'pack');
  const flat = [...contents.filter((one) => !isPoster(one)), ...contents.filter(isPoster)];
  return [firstOf(setting), ...agendaOf(setting), ...flat.map((content) => itemOf(setting, content))];
}

function itemOf(setting: PackSetting, content: NamedItem): PrintItem {
  const { languages, organisation } = setting;
  const { title, item } = content;
  const { copies } = item;
  const poster = isPoster(content);
  if (content.kind === 'sheet') {
    const { sheet } = content;
    const face = localizeTree(withTerms(sheet, setting.library.glossary), languages);
    const typst = { kind: face.kind, sheet: { ...paperOf(setting, sheet, poster ? 'a3' : 'a4'), face } };
    return { source: sheet.id, title, copies, poster, typst };
  }
  if (content.kind === 'pack') throw new Error(`${content.pack.id} is printed from its own file.`);
  const [opening] = content.form.sections;
  const laterParts = 'parts' in item && item.parts !== undefined && !item.parts.includes(opening?.id ?? '');
  const form = {
    ...sheetOf(localize(selectParts(content.form, item, setting.pack), languages), organisation),
    laterParts,
  };
  const typst = content.poster ? { kind: 'form-poster', form, poster: content.form.poster } : { kind: 'form', form };
  return { source: content.form.id, title, copies, poster, typst };
}

/** The form with the parts, the rows and the place that a pack asks for. */
function selectParts(form: Form, item: NamedItem['item'], pack: Pack): Form {
  if (!('form' in item) || !(item.parts || item.rows || item.filing)) return form;
  const { parts, rows } = item;
  const sections = form.sections.filter(({ id }) => !parts || parts.includes(id));
  return {
    ...form,
    facts: { ...form.facts, filed: filedOf(form, pack) },
    sections: sections.map((section, at) => ({
      ...section,
      newPage: section.newPage && at > 0,
      fields: section.fields.map((field) =>
        field.type === 'table' && rows && !field.rowLabels ? { ...field, rows } : field,
      ),
    })),
  };
}

/** Puts the glossary's terms into blocks that name them: each in every language, explained in the sheet's. */
function withTerms({ face }: SheetDefinition, glossary: readonly GlossaryTerm[]) {
  if (face.kind !== 'page') return face;
  const inAll = (term: Text): LocalizedText[] => locales.map((lang) => [{ lang, text: term[lang] }]);
  const blocks = face.blocks.map((block) => {
    if (block.block !== 'glossary') return block;
    const terms = block.terms.map((id) => {
      const { term, definition } = glossary.find((one) => one.id === id) as GlossaryTerm;
      return { names: inAll(term), definition };
    });
    return { ...block, terms, languages: locales.map((lang) => [{ lang, text: LOCALES[lang].ownName }]) };
  });
  return { ...face, blocks };
}

/** What Typst is asked for. */
export function packJob(setting: PackSetting, items: readonly PrintItem[]): TypstJob {
  const { pack, languages, organisation } = setting;
  const { date } = currentVersion(pack);
  const title = plainText(localizeTree(pack.title, languages) as Localized<Text>);
  return {
    template: 'pack.typ',
    name: `${pack.id}, ${formatLanguages(languages)}`,
    date,
    organisation,
    job: {
      title: `${pack.number} ${title}`,
      identity: identityOf(pack, languages),
      date: date.split('-').map(Number),
      languages,
      items: items.map(({ typst }) => ({ ...typst, pack: pack.number })),
    },
  };
}
