// Checks finished PDFs against PDF/UA-1 (ISO 14289-1): the 106 machine rules by their ids in the public validation
// profile, and own rules for what that profile does not see. Each rules-*.ts lists its own ids; the two of the door:
// file.unreadable   an object cannot be read or a stream cannot be decoded
// file.encrypted    the file is encrypted, with or without the permission that 7.16-1 asks for
//
// Not decided under their own ids:
// 7.4.4-3                        the other side of 7.4.4-2, which is reported
// 7.16-1                         file.encrypted refuses more
// 7.21.3.1-1, 7.21.3.3-1 to -3   font.encoding lets no CMap through but Identity-H and Identity-V
// Not decided at all, because neither Typst nor pdf-lib's fontkit embedder writes such fonts:
// 7.21.4.2-1                     CharSet of Type 1 fonts
// 7.21.6-1, 7.21.6-4             cmap tables of simple TrueType fonts
// Decided in part:
// 7.21.4.1-2, 7.21.4.2-2, 7.21.5-1   composite fonts with TrueType outlines; CFF programs are not read
// 7.21.6-2, 7.21.7-1, 7.21.8-1       simple fonts by the name of their encoding and by .notdef in Differences
// 7.2-15, 7.2-41 to -43, 7.5-1, -2   attributes on the element itself; attribute classes (C) are not read
// 7.1-1 to -3, 7.21                  content that Type 3 glyphs and soft masks draw is not entered
// No machine can tell whether alternative texts, headings and reading order make sense.
import { EncryptedFileError, openDocument, type TaggedDocument } from './document.ts';
import type { Rule } from './rule.ts';
import { ANNOTATION_RULES } from './rules-annotations.ts';
import { CONTENT_RULES } from './rules-content.ts';
import { DICTIONARY_RULES } from './rules-dictionaries.ts';
import { DOCUMENT_RULES } from './rules-document.ts';
import { FIELD_RULES } from './rules-fields.ts';
import { FONT_RULES } from './rules-fonts.ts';
import { LANGUAGE_RULES } from './rules-language.ts';
import { METADATA_RULES } from './rules-metadata.ts';
import { NESTING_RULES } from './rules-nesting.ts';
import { PARENT_TREE_RULES } from './rules-parent-tree.ts';
import { STRUCTURE_RULES } from './rules-structure.ts';
import { TABLE_RULES } from './rules-tables.ts';
import { WIDGET_RULES } from './rules-widgets.ts';

/** One broken rule in a PDF: its id, what is wrong where, and the page (from 1) if it is on one. */
export interface Finding {
  rule: string;
  message: string;
  page?: number;
}

const RULES: readonly Rule[] = [
  ...DOCUMENT_RULES,
  ...METADATA_RULES,
  ...LANGUAGE_RULES,
  ...DICTIONARY_RULES,
  ...STRUCTURE_RULES,
  ...NESTING_RULES,
  ...TABLE_RULES,
  ...CONTENT_RULES,
  ...PARENT_TREE_RULES,
  ...ANNOTATION_RULES,
  ...FIELD_RULES,
  ...WIDGET_RULES,
  ...FONT_RULES,
];

/**
 * Checks a finished PDF against PDF/UA-1 (ISO 14289-1) and the own rules of this room.
 * An empty list means that the file conforms as far as a machine can tell. Never throws.
 */
export async function checkConformance(bytes: Uint8Array): Promise<Finding[]> {
  let document: TaggedDocument;
  try {
    document = await openDocument(bytes);
  } catch (error) {
    const rule = error instanceof EncryptedFileError ? 'file.encrypted' : 'file.unreadable';
    return [{ rule, message: error instanceof Error ? error.message : String(error) }];
  }
  return RULES.flatMap(({ id: rule, violations }) =>
    Array.from(violations(document), ({ message, page }) =>
      page === undefined ? { rule, message } : { rule, message, page },
    ),
  );
}
