// What the machine throws. Every message says what happened, where, and what to do.

/** The root of all errors that a writer of content, not a programmer, can mend. */
export class ToolkitError extends Error {
  readonly what: string;
  /** Where it happened, as a person would look for it: `forms/task-sheet.yaml:12 › sections[0].title.bg`. */
  readonly where: string;
  readonly remedy: string;

  constructor(what: string, where: string, remedy: string) {
    super(`${what}\n  where: ${where}\n  what to do: ${remedy}`);
    this.name = new.target.name;
    this.what = what;
    this.where = where;
    this.remedy = remedy;
  }
}

/** A definition that does not follow the schema or contradicts itself. */
export class DefinitionError extends ToolkitError {}

/** A document that cannot be laid out or written: a text too long, a letter missing in the fonts. */
export class DocumentError extends ToolkitError {
  /** Keys and indexes that lead to the place in the definition, where that is known. */
  readonly path: readonly PropertyKey[] | undefined;

  constructor(what: string, where: string, remedy: string, path?: readonly PropertyKey[]) {
    super(what, where, remedy);
    this.path = path;
  }
}

/** Several faults at once, so that a writer hears of all of them in one go. */
export class ManyFaults extends Error {
  readonly faults: readonly ToolkitError[];

  constructor(faults: readonly ToolkitError[]) {
    super(`${faults.length} faults:\n\n${faults.map(({ message }, at) => `${at + 1}. ${message}`).join('\n\n')}`);
    this.name = 'ManyFaults';
    this.faults = faults;
  }
}

/** The faults that an error tells of; none for an error that only a programmer can mend. */
export const faultsOf = (error: unknown): readonly ToolkitError[] =>
  error instanceof ManyFaults ? error.faults : error instanceof ToolkitError ? [error] : [];

/** @throws ToolkitError for one fault, ManyFaults for several; nothing for none */
export function throwFaults(faults: readonly ToolkitError[]): void {
  const [only, ...others] = faults;
  if (only) throw others.length > 0 ? new ManyFaults(faults) : only;
}

/** The message for a writer; undefined for an error that only a programmer can mend. */
export const messageForWriter = (error: unknown): string | undefined =>
  faultsOf(error).length > 0 ? (error as Error).message : undefined;
