// Whether this browser may keep an organiser's face: so pages without one load nothing. It holds no word of it.
import { FACE_KEY, forget, recall, remember } from '../browser/preferences.ts';

/** A copy with an organiser of its own has it in every file already. */
export const mayHaveFace = (): boolean =>
  recall(FACE_KEY) !== undefined && !document.querySelector('.site-title[data-organiser]');
export const hintFace = (): void => remember(FACE_KEY, 'yes');
export const hintNone = (): void => forget(FACE_KEY);
