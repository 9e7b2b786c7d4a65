// What an organiser who has no build of their own wants in the head of every file: pictures that a browser has drawn.

/** A PNG on white, and its size in pixels. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Face {
  readonly name: string;
  /** Name and logo on one line: the head of a PDF, which needs no letters of its faces. */
  readonly line: DrawnPicture;
  /** The logo alone, for Word, which writes the name itself. */
  readonly logo?: DrawnPicture;
}
