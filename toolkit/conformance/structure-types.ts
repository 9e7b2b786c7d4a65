// The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) and the role map that leads to them (14.7.3).
import { type PDFDict, PDFName } from 'pdf-lib';
import type { Maybe } from './objects.ts';

const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** The role map: structure types of the file and the types they stand for. */
export type RoleMap = ReadonlyMap<string, string>;

/** Whether the type is one of the standard structure types. */
export function isStandardType(type: string): boolean {
  return STANDARD_TYPES.has(type);
}

/** Reads the role map of the structure tree root; empty when there is none. */
export function readRoleMap(dict: Maybe<PDFDict>): RoleMap {
  const roles = new Map<string, string>();
  for (const [key] of dict?.entries() ?? []) {
    const role = dict?.lookup(key);
    if (role instanceof PDFName) roles.set(key.decodeText(), role.decodeText());
  }
  return roles;
}

/** The standard type that a type stands for; `undefined` when the mapping ends nowhere or in a loop. */
export function resolveRole(type: string, roles: RoleMap): Maybe<string> {
  let current: Maybe<string> = type;
  for (let step = 0; step <= roles.size && current !== undefined; step += 1) {
    if (isStandardType(current)) return current;
    current = roles.get(current);
  }
  return undefined;
}

/** Whether following the map from this type comes back to a type already passed. */
export function isCircular(type: string, roles: RoleMap): boolean {
  const passed = new Set<string>();
  for (let current: Maybe<string> = type; current !== undefined; current = roles.get(current)) {
    if (passed.has(current)) return true;
    passed.add(current);
  }
  return false;
}
