// Whether this browser may keep an organiser's face: so pages without one load nothing. It holds no word of it.
import { forget, recall, remember } from '../browser/preferences.ts';

const HINT = 'mentoring-face';

export const mayHaveFace = (): boolean => recall(HINT) !== undefined;
export const hintFace = (): void => remember(HINT, 'yes');
export const hintNone = (): void => forget(HINT);
