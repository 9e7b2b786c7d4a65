// Pages that code links to, below a language.

/** Generated; each form's page stands below it. */
export const LIBRARY_SLUG = 'toolkit/forms';

export const GLOSSARY_SLUG = 'reference/glossary-and-courses';
