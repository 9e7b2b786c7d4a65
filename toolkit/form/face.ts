// What an organiser who has no build of their own wants in the head of every file: pictures that a browser has drawn.
import type { Locale } from '../locales.ts';

/** A PNG on white, and its size in pixels. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A place for papers that has another name with the organiser. */
export interface OwnPlace {
  /** Words of our texts, in every language, with what stands for them; longer ones first. */
  readonly said: readonly (readonly [said: string, own: string])[];
  /** `Management toolbox: “Papers”`, for the head of a sheet that names the place. */
  readonly lines: Readonly<Record<Locale, { readonly text: string; readonly drawn: DrawnPicture }>>;
}

export interface Face {
  readonly name: string;
  /** Name and logo on one line: the head of a PDF, which needs no letters of its faces. */
  readonly line: DrawnPicture;
  /** The logo alone, for Word, which writes the name itself. */
  readonly logo?: DrawnPicture;
  /** Empty where our names are kept. */
  readonly places: readonly OwnPlace[];
}
