// What a server says with every file, as data: the files for each kind of server are written from this list alone.

/** Name and value of a header. */
export type Header = readonly [name: string, value: string];

/** Names of these folders' files hold a hash of the file: they may be kept for ever. */
export const IMMUTABLE = ['_astro', 'fonts', 'pictures'];

export const KEEP: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Kept as well, and asked for again each time: a server answers "not modified". */
export const ASK: Header = ['Cache-Control', 'no-cache'];

const NO_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** @returns what goes with every answer */
export const siteHeaders = (policy: string): Header[] => [
  ['Content-Security-Policy', policy],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', NO_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  // For browsers that do not know frame-ancestors.
  ['X-Frame-Options', 'DENY'],
];
