// What the buttons and the place for files do, with the words that they say.
import type { FilledForm } from '../../../toolkit/browser.ts';
import { laterWords } from '../later-words.ts';
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
  const words = await laterWords();
  const [taking, returning] = [panelOf(form, element, 'take', words), panelOf(form, element, 'back', words)];
  return {
    takeAway: (format) => takeAway(format, taking, ways),
    takeBack: (file) => takeBack(file, returning, ways),
    bringIn: (filled) => bringIn(filled, returning),
  };
}
