// The dividers of the binder in one language → their file.
import { renderDividers } from '../pack/dividers.ts';
import { withDrawnLogo } from '../pdf/logo.ts';
import type { BuiltFile, DividersJob } from './jobs.ts';

/** @throws DocumentError if a letter is missing in the fonts */
export async function* buildDividers(setting: DividersJob): AsyncGenerator<BuiltFile> {
  const organisation = await withDrawnLogo(setting.organisation);
  yield { format: 'dividers.pdf', ...renderDividers({ ...setting, organisation }) };
}
