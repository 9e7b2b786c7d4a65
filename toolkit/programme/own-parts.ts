// organisation.yaml → what documents are made with, its logo and papers read, and what other definitions take from it.
import { DefinitionError, type ToolkitError } from '../errors.ts';
import type { Definition } from '../source/read.ts';
import { readLogo } from './logo.ts';
import type { Organisation, Organiser, WrittenOrganisation } from './organisation.ts';

/** A paper of one's own: a PDF that is handed out as it is. */
export interface ExtraPaper {
  readonly file: string;
  readonly title: NonNullable<WrittenOrganisation['extra']>[number]['title'];
  /** Ids of packs that it goes with. */
  readonly packs: readonly string[];
  /** The line that names it. */
  readonly where: string;
  readonly bytes: Uint8Array;
}

export interface OwnParts {
  readonly organisation: Organisation;
  /** Ids of forms that every pair must fill in, where the organisation says so and not the forms; where each is named. */
  readonly required?: readonly { readonly id: string; readonly where: string }[];
  readonly extra?: readonly ExtraPaper[];
}

type ReadBeside = (file: string) => Uint8Array | undefined;

/**
 * @param beside gives a file that lies beside the definition
 * @param faults gets a fault for a logo or a paper that is not there or cannot be used
 */
export function ownOrganisation(
  { value, where }: Definition<WrittenOrganisation>,
  beside: ReadBeside,
  faults: ToolkitError[],
): OwnParts {
  const { organiser, required, extra, ...plain } = value;
  const attempt = <Result>(read: () => Result): Result | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      faults.push(error);
      return undefined;
    }
  };
  const { logo: file, ...named } = organiser ?? {};
  const logo =
    file === undefined ? undefined : attempt(() => readLogo(file, beside(file), where(['organiser', 'logo'])));
  const papers = extra?.flatMap(
    (paper, at) => attempt(() => readPaper(paper, beside, where(['extra', at, 'file']))) ?? [],
  );
  return {
    organisation: organiser
      ? { ...plain, organiser: { ...(named as Omit<Organiser, 'logo'>), ...(logo ? { logo } : {}) } }
      : plain,
    ...(required ? { required: required.map((id, at) => ({ id, where: where(['required', at]) })) } : {}),
    ...(papers ? { extra: papers } : {}),
  };
}

/** @throws DefinitionError if there is no such file, or it is no PDF */
function readPaper(
  { file, title, packs }: NonNullable<WrittenOrganisation['extra']>[number],
  beside: ReadBeside,
  where: string,
): ExtraPaper {
  const bytes = beside(file);
  if (!bytes)
    throw new DefinitionError(`There is no file ${file}.`, where, 'Put it beside organisation.yaml, or mend its name.');
  if (new TextDecoder().decode(bytes.subarray(0, 5)) !== '%PDF-')
    throw new DefinitionError(`${file} is not a PDF.`, where, 'Save the paper as PDF; renaming it is not enough.');
  return { file, title, packs, where, bytes };
}
