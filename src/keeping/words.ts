// The words of the button and its states, handed over by the page in an attribute.

/** Keys of content/i18n, without `keep.`. `[SIZE]`, `[DONE]`, `[DATE]` and `[LANGUAGES]` are put in where they stand. */
export const KEEP_WORDS = [
  'start',
  'resume',
  'stop',
  'remove',
  'size',
  'loading',
  'kept',
  'removed',
  'partial',
  'gaps',
  'gone',
  'others',
  'stopped',
  'broken',
  'full',
  'changed',
  'failed',
  'unsupported',
  'unreachable',
  'oldStays',
] as const;

export type KeepWords = Record<(typeof KEEP_WORDS)[number], string>;
