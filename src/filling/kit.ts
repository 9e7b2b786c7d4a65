// The form of a page of the archive, as one classic script (see src/offline/filling.ts).
import { startFilling } from './form-page.ts';

void startFilling();
