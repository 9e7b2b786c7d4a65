// `virtual:asked-forms`: what every form asks, as a module of its own that a browser loads when a file is made or read.
import { askedForm, type Form } from '../../toolkit/index.ts';

const NAME = 'virtual:asked-forms';
export const ASKED_FORMS = `\0${NAME}`;

/** @param forms called on first import */
export const askedForms = (forms: () => Promise<readonly Form[]>) => ({
  name: 'asked-forms',
  resolveId: (id: string) => (id === NAME ? ASKED_FORMS : undefined),
  async load(id: string) {
    if (id !== ASKED_FORMS) return undefined;
    const asked = (await forms()).map(askedForm);
    return `export const askedForms = JSON.parse(${JSON.stringify(JSON.stringify(asked))});`;
  },
});
