// Reads name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7), values as written.
import { type PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { asDict, asText, elementsAt, type Maybe } from './objects.ts';

/** The entries of a number tree in file order. */
export function* readNumberTree(tree: Maybe<PDFDict>): Generator<[number, PDFObject]> {
  for (const [key, value] of treeEntries(tree, 'Nums')) {
    if (key instanceof PDFNumber) yield [key.asNumber(), value];
  }
}

/** The entries of a name tree in file order. */
export function* readNameTree(tree: Maybe<PDFDict>): Generator<[string, PDFObject]> {
  for (const [key, value] of treeEntries(tree, 'Names')) {
    const name = asText(key);
    if (name !== undefined) yield [name, value];
  }
}

function* treeEntries(
  tree: Maybe<PDFDict>,
  leaves: 'Names' | 'Nums',
  visited = new Set<PDFDict>(),
): Generator<[PDFObject, PDFObject]> {
  if (!tree || visited.has(tree)) return;
  visited.add(tree);
  const pairs = elementsAt(tree, leaves);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [key, value] = [tree.context.lookup(pairs[index]), pairs[index + 1]];
    if (key && value) yield [key, value];
  }
  for (const kid of elementsAt(tree, 'Kids')) yield* treeEntries(asDict(tree.context.lookup(kid)), leaves, visited);
}
