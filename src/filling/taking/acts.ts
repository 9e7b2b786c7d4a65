// What the buttons and the place for files do, with the words that they say: nobody who only reads or writes loads them.
import { loadTakeWords } from 'virtual:take-words';
import type { FilledForm } from '../../../toolkit/browser.ts';
import type { Locale } from '../../../toolkit/locales.ts';
import { sayIn } from '../../browser/said-words.ts';
import { bringIn } from '../returning/bring.ts';
import { takeBack } from '../returning/take-back.ts';
import { panelOf } from './panel.ts';
import { takeAway } from './take.ts';
import type { Ways } from './ways.ts';

export interface Acts {
  /** @param format as the buttons name it in `data-as` */
  readonly takeAway: (format: string) => Promise<void>;
  readonly takeBack: (file: File) => Promise<void>;
  /** Puts in what came in a file on another page. */
  readonly bringIn: (filled: FilledForm) => Promise<void>;
}

export async function makeActs(form: HTMLFormElement, element: HTMLElement, ways: Ways): Promise<Acts> {
  const { words } = await loadTakeWords[document.documentElement.lang as Locale]();
  const [taking, returning] = [
    panelOf(form, element, 'take', sayIn(words)),
    panelOf(form, element, 'back', sayIn(words)),
  ];
  return {
    takeAway: (format) => takeAway(format, taking, ways),
    takeBack: (file) => takeBack(file, returning, ways),
    bringIn: (filled) => bringIn(filled, returning),
  };
}
