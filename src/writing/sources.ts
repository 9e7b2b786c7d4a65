// Where the words of the programme lie in content/, read for the machine.
import { pathToFileURL } from 'node:url';
import {
  expectLibrary,
  expectProgramme,
  filesOf,
  type Library,
  type LibrarySources,
  listFiles,
  type Programme,
  readSource,
  readSources,
} from '../../toolkit/index.ts';
import { locales } from '../../toolkit/locales.ts';

/** The project's content. By the working folder, because the site's build bundles this module and moves it. */
export const CONTENT = pathToFileURL(`${process.cwd()}/content/`);

/** Slugs of the guide pages, without language: `planning/agreement`. */
const guideSlugs = (content: URL): string[] =>
  listFiles(new URL(`docs/${locales[0]}/`, content), /\.mdx$/).map((path) => path.replace(/\.mdx$/, ''));

const programmeSources = (content: URL) => ({
  process: readSource(new URL('programme/process.yaml', content), 'programme/process.yaml'),
  organisation: readSource(new URL('programme/organisation.yaml', content), 'programme/organisation.yaml'),
  platform: readSource(new URL('programme/platform.yaml', content), 'programme/platform.yaml'),
  beside: filesOf(new URL('programme/', content)),
});

/** The programme alone. @throws ToolkitError for one fault, ManyFaults for several */
export const readProgramme = (content: URL): Programme => expectProgramme(programmeSources(content));

/** Every definition there is. */
const librarySources = (content: URL): LibrarySources => ({
  ...programmeSources(content),
  forms: readSources(new URL('forms/', content)),
  packs: readSources(new URL('packs/', content)),
  sheets: readSources(new URL('sheets/', content)),
  glossary: readSource(new URL('glossary.yaml', content), 'glossary.yaml'),
  guides: guideSlugs(content),
});

/**
 * The programme, its forms, packs, sheets and glossary.
 * @param site address that goes before the organisation's own
 * @throws ToolkitError for one fault, ManyFaults for several
 */
export function readLibrary(content: URL, site?: string): Library {
  const library = expectLibrary(librarySources(content));
  const { programme } = library;
  if (!site) return library;
  return { ...library, programme: { ...programme, organisation: { ...programme.organisation, site } } };
}
