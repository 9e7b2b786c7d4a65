// What a person writes of their organisation.

/** A picture as text, so that it can be kept and saved: a PNG in base64 and its size in pixels. */
export interface KeptPicture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** `programme` is the name of the programme, `retention` says how long papers are kept, for the privacy notice. */
export const TEXTS = [
  ...(['name', 'programme', 'group', 'coordinator', 'coordinatorContact', 'contact', 'retention'] as const),
] as const;

/** '' where nothing is written. */
export type WrittenTexts = Readonly<Record<(typeof TEXTS)[number], string>>;

export interface WrittenFace extends WrittenTexts {
  /** Own names of places for papers by their ids; none where the programme's own is used. */
  readonly places: Readonly<Record<string, string>>;
  readonly logo?: KeptPicture;
}
