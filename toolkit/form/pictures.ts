// Pictures of what a form draws, for a document that cannot draw: made in one room, put into a document in another.

export interface Picture {
  readonly png: Uint8Array;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

/** By the id of a field that draws, or of a part that is a mind map; a certificate's ornament by {@link ORNAMENT}. */
export type Pictures = ReadonlyMap<string, Picture>;

/** No field has a hyphen in its id. */
export const ORNAMENT = 'certificate-ornament';
