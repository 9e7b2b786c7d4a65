// Where the generated pages stand, below a language.

export const LIBRARY_SLUG = 'toolkit/forms';
