// Pages that code links to, below a language.

/** Generated; each form's page stands below it. */
export const LIBRARY_SLUG = 'toolkit/forms';

export const GLOSSARY_SLUG = 'reference/glossary-and-courses';

/** Each pack's page stands below it; the list of packs is a page of the guide. */
export const PACKS_SLUG = 'toolkit/packs';
export const PACK_LIST_SLUG = 'toolkit/print-packs';
