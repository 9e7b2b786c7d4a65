// A font that sheets are laid out with, or a face that fields are typed in, cut: see the rooms that do it.
import { makeFontFile } from '../pdf/field-font-file.ts';
import { makeLayoutFont } from '../pdf/fonts.ts';
import type { BuiltFile, FontJob } from './jobs.ts';

/** @throws ToolkitError if the font is not there */
export async function* buildFont({ face, name }: FontJob): AsyncGenerator<BuiltFile> {
  yield { format: 'font', bytes: face ? await makeFontFile(face) : await makeLayoutFont(name), pages: null };
}
