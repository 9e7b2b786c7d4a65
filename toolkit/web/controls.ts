// The controls of a form's page: each is one input of the form, with the label that it has within its field.
import type { Input, InputKind } from '../fields/field-type.ts';
import { type LocalizedText, plainText } from '../text/text.ts';

export interface WebControl {
  /** The input's id. */
  readonly id: string;
  /** What is signed by hand has no control. */
  readonly kind: Exclude<InputKind, 'signature'>;
  /** The label within the field: an option, a column, else the field's own. */
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Characters that the sheet has room for. */
  readonly maxLength?: number;
  /** Lines of a long text on the sheet. */
  readonly lines?: number;
  /** What a browser may fill in about the person who writes (HTML, autofill field names). */
  readonly autocomplete?: string | undefined;
}

type OnScreen = Input & { readonly kind: WebControl['kind'] };

/** Makes the controls of a field from the labels that they have within it, in the order of its inputs. */
export type Controls = (labels: readonly LocalizedText[], lines?: number) => WebControl[];

export const isOnScreen = (input: Input): input is OnScreen => input.kind !== 'signature';

export const controlOf = ({ id, kind, maxLength, options = [] }: OnScreen, label: LocalizedText): WebControl => ({
  id,
  kind,
  label: plainText(label),
  options: options.map((option) => ({ id: option.id, label: plainText(option.label) })),
  ...(maxLength !== undefined && { maxLength }),
});

/** @throws Error if there is not a label for each input */
export function controlsOf(
  inputs: readonly OnScreen[],
  labels: readonly LocalizedText[],
  lines?: number,
): WebControl[] {
  if (inputs.length !== labels.length) throw new Error(`${labels.length} labels for ${inputs.map(({ id }) => id)}.`);
  return inputs.map((input, at) => ({
    ...controlOf(input, labels[at] as LocalizedText),
    ...(lines !== undefined && { lines }),
  }));
}
