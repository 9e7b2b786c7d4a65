// Whether this browser may keep an organiser's face: so pages without one load nothing. It holds no word of it.
import { FACE_KEY, forget, recall, remember } from '../browser/preferences.ts';

export const mayHaveFace = (): boolean => recall(FACE_KEY) !== undefined;
export const hintFace = (): void => remember(FACE_KEY, 'yes');
export const hintNone = (): void => forget(FACE_KEY);
