// What a reader should know of a file that was read: data, so that a page can say it in the reader's language.
import type { Answers } from '../form/answers.ts';
import type { AskedForm } from '../form/asked.ts';

export type Notice =
  /** The file does not say its version. */
  | { readonly kind: 'no-version' }
  | { readonly kind: 'newer' | 'older'; readonly version: string; readonly current: string }
  /** Fields that the form does not ask for here. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  /** Nothing is filled in. */
  | { readonly kind: 'empty' };

/** @param version of the file, if it says one */
export function* noticesOf(
  form: AskedForm,
  version: string | undefined,
  names: readonly string[],
  answers: Answers,
): Generator<Notice> {
  const current = form.version;
  const known = new Set(form.inputs.map(({ id }) => id));
  const unknown = names.filter((name) => !known.has(name));
  if (version === undefined) yield { kind: 'no-version' };
  else if (version !== current) yield { kind: isNewer(version, current) ? 'newer' : 'older', version, current };
  if (unknown.length > 0) yield { kind: 'unknown', names: unknown };
  if (Object.values(answers).every((answer) => answer === '')) yield { kind: 'empty' };
}

/** The notice as a sentence, for commands. */
export function tellNotice(notice: Notice): string {
  switch (notice.kind) {
    case 'no-version':
      return 'The file does not say its version; its fields are those of this form.';
    case 'newer':
      return `The file is of version ${notice.version}, which is newer than version ${notice.current} here. What is known here was read.`;
    case 'older':
      return `The file is of version ${notice.version}; the form is now ${notice.current}. What both have was read.`;
    case 'unknown':
      return `Not read, because the form does not ask for it here: ${notice.names.join(', ')}.`;
    case 'empty':
      return 'Nothing is filled in.';
  }
}

function isNewer(one: string, two: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = two.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
