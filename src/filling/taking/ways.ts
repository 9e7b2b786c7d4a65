// How files are had and worked on: from the site with a worker, from a disk without either.
import type { AskedForm } from '../../../toolkit/browser.ts';
import type { Languages } from '../../../toolkit/locales.ts';
import type { Done, Task } from './work.ts';

export interface Ways {
  /**
   * The empty file of the page's form; undefined if the reader has given none.
   * @throws NotHad if it cannot be had
   */
  readonly getBlank: (form: string, languages: Languages, format: 'pdf' | 'docx') => Promise<Uint8Array | undefined>;
  readonly work: (task: Task) => Promise<Done>;
  readonly forms: () => Promise<readonly AskedForm[]>;
  /** Address of the forms' files; '' where there is no server to ask. */
  readonly files: string;
  /** Relative address of another form's page. */
  readonly pageOf: (id: string) => string;
}
