// What the machine throws. Every message says what happened, where, and what to do.

/** The root of all errors that a writer of content, not a programmer, can mend. */
export class ToolkitError extends Error {
  readonly what: string;
  /** Where it happened, as a person would look for it: `mentoring-agreement.yaml › sections[0].title.bg`. */
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
export class DocumentError extends ToolkitError {}
