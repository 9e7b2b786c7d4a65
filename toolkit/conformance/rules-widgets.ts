// Rules about the widgets of fields, none of them veraPDF's (ISO 32000-1, 12.5). Own rules:
// form.appearance   every widget has a normal appearance with a BBox; nothing relies on NeedAppearances
// form.state        AS of a check box or radio button is one of the states of its appearance
// form.rectangle    a widget has an area and lies on its page
// form.overlap      no two widgets cover each other by more than a point
// form.print        widgets are printed
import type { TaggedDocument } from './document.ts';
import { booleanAt, dictAt, keyAt, type Maybe, nameAt, numberAt, numbersAt } from './objects.ts';
import { type Annotation, normalAppearances } from './pages.ts';
import type { Rule } from './rule.ts';
import { unless, type Violation } from './violation.ts';

const PRINT = 4;
const TOLERANCE = 1;

/** The rules of this module. */
export const WIDGET_RULES: readonly Rule[] = [
  each('form.appearance', (widget) => {
    const appearances = normalAppearances(widget.dict);
    const states = [...appearances.keys()];
    if ([...appearances.values()].some(({ dict }) => !numbersAt(dict, 'BBox', 4)))
      return 'has an appearance without BBox';
    const complete = isButton(widget) ? states.some((state) => state !== 'Off' && state !== '') : states.includes('');
    return complete ? undefined : 'has no normal appearance';
  }),
  {
    id: 'form.appearance',
    violations: ({ form }) => unless(booleanAt(form?.dict, 'NeedAppearances') !== true, 'NeedAppearances is true'),
  },
  each('form.state', (widget) => {
    const state = nameAt(widget.dict, 'AS');
    const valid = state !== undefined && appearanceStates(widget).includes(state);
    return !isButton(widget) || valid ? undefined : `has AS ${state}, which is no state of its appearance`;
  }),
  each('form.rectangle', rectangleFault),
  { id: 'form.overlap', violations: overlaps },
  each('form.print', ({ dict }) => ((numberAt(dict, 'F') ?? 0) & PRINT ? undefined : 'is not printed')),
];

/** The states that the appearance of a widget has, "Off" among them where it is drawn. */
export function appearanceStates({ dict }: Annotation): string[] {
  return [...normalAppearances(dict).keys()].filter((state) => state !== '');
}

function each(id: string, fault: (widget: Annotation, document: TaggedDocument) => Maybe<string>): Rule {
  return {
    id,
    violations: (document) =>
      document.annotations.filter(isWidget).flatMap((widget) => {
        const message = fault(widget, document);
        return message === undefined ? [] : [{ message: `widget ${widget.key} ${message}`, page: widget.page }];
      }),
  };
}

function isWidget({ subtype }: Annotation): boolean {
  return subtype === 'Widget';
}

function isButton({ dict }: Annotation): boolean {
  return (nameAt(dict, 'FT') ?? nameAt(dictAt(dict, 'Parent'), 'FT')) === 'Btn';
}

function rectangleFault({ rectangle, page, dict }: Annotation, { pages }: TaggedDocument): Maybe<string> {
  const sheet = pages[page - 1];
  if (!rectangle || !sheet) return 'has no rectangle';
  const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
  const { x, y, width, height } = sheet.box;
  if (right <= left || top <= bottom) return 'has no area';
  const owner = keyAt(dict, 'P');
  if (owner !== undefined && owner !== sheet.key) return `names the page ${owner}`;
  const inside = left >= x && bottom >= y && right <= x + width && top <= y + height;
  return inside ? undefined : 'lies outside its page';
}

function* overlaps({ pages }: TaggedDocument): Generator<Violation> {
  for (const { annotations, number } of pages) {
    const widgets = annotations.filter(isWidget);
    for (const [index, widget] of widgets.entries()) {
      for (const other of widgets.slice(index + 1)) {
        yield* unless(
          !cover(widget.rectangle, other.rectangle),
          `widgets ${widget.key} and ${other.key} overlap`,
          number,
        );
      }
    }
  }
}

function cover(one: Maybe<number[]>, other: Maybe<number[]>): boolean {
  if (!one || !other) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = one;
  const [otherLeft = 0, otherBottom = 0, otherRight = 0, otherTop = 0] = other;
  const across = Math.min(right, otherRight) - Math.max(left, otherLeft);
  const along = Math.min(top, otherTop) - Math.max(bottom, otherBottom);
  return across > TOLERANCE && along > TOLERANCE;
}
