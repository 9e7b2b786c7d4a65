declare module 'virtual:mentoring-toolkit' {
  type Data = import('./build/toolkit-data.ts').ToolkitData;
  export const programme: Data['programme'];
  export const forms: Data['forms'];
  export const packs: Data['packs'];
  export const sheets: Data['sheets'];
  export const files: Data['files'];
  export const pictures: Data['pictures'];
  export const drawings: Data['drawings'];
  export const fonts: Data['fonts'];
  export const glossary: Data['glossary'];
  export const courses: Data['courses'];
  export const services: Data['services'];
  export const sources: Data['sources'];
}

declare module 'virtual:later-words' {
  /** What is said on a form's page by what comes later, by keys, in each language. */
  export const loadLaterWords: Readonly<
    Record<import('../toolkit/locales.ts').Locale, () => Promise<{ words: Readonly<Record<string, string>> }>>
  >;
}

declare module 'virtual:asked-forms' {
  /** What every form asks: for filling in its files and reading them back. */
  export const askedForms: readonly import('../toolkit/browser.ts').AskedForm[];
}

declare namespace StarlightApp {
  type Labels = import('astro:content').CollectionEntry<'i18n'>['data'];
  interface I18n extends Labels {}
}

declare module 'hyphen/patterns/*.js' {
  const patterns: import('./browser/syllables.ts').Patterns;
  export default patterns;
}
