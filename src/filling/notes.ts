// What the pages of a browser tell each other about what is kept.

export interface Note {
  /** None where it is about all forms. */
  readonly form?: string;
  /** `place`: whether this is somebody's own device was said anew. */
  readonly what: 'kept' | 'erased' | 'place';
}

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('mentoring-answers') : undefined;

export const tellOthers = (note: Note): void => channel?.postMessage(note);

/** Hears what other pages tell, not what this one does. */
export const hearOthers = (hear: (note: Note) => void): void =>
  channel?.addEventListener('message', ({ data }) => hear(data as Note));
