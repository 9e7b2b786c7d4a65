// Where something stands in a YAML file, as a person would look for it.
import { type Document, isMap, isNode, isPair, isScalar, type LineCounter, type Node } from 'yaml';

export type Path = readonly PropertyKey[];

/** `sections[0].title.bg` */
const formatPath = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`)).join('');

/** `forms/task-sheet.yaml:12 › sections[0].title.bg`; a key that is missing is looked for where it would stand. */
export function describePlace(name: string, path: Path, line: number | undefined): string {
  const file = line === undefined ? name : `${name}:${line}`;
  return path.length > 0 ? `${file} › ${formatPath(path)}` : file;
}

/** The line, counted from 1, of the node at a path, or of the last one on the way there. */
export function lineAt(document: Document, lines: LineCounter, path: Path): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const [next, start] = stepInto(node, step);
    if (next === undefined) break;
    [node, offset] = [next, start ?? offset];
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}

/** The node one step on, and where its key (of a map) or itself (of a list) begins. */
function stepInto(node: unknown, step: PropertyKey): [unknown, number | undefined] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return isPair(pair) ? [pair.value ?? pair, startOf(pair.key)] : [undefined, undefined];
  }
  const item = isNode(node) && 'items' in node ? (node.items as Node[])[Number(step)] : undefined;
  return [item, startOf(item)];
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
