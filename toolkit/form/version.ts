// The first of the changes of a form, a sheet or a pack is its version and date.

/** The version in force and its day. */
export const currentVersion = ({ changes }: { readonly changes: readonly { version: string; date: string }[] }) =>
  changes[0] as { readonly version: string; readonly date: string };
