// The pairs: how many, what they are called, and in which languages their papers are.
import { type Names, type Pair, type Wishes, withPairs } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { pageLocale } from './days.ts';
import { element } from './element.ts';
import type { PlanState } from './state.ts';

const MOST = 200;
const isNamed = ({ mentor, mentee }: Names): boolean => mentor !== '' || mentee !== '';

/** Joins number, list and pasting. */
export function startPairs(form: HTMLFormElement, state: PlanState, say: Say): void {
  const count = form.querySelector<HTMLInputElement>('[data-pair-count]');
  const list = form.querySelector<HTMLElement>('[data-pairs]');
  const box = list?.closest('details');
  if (!count || !list || !box) return;
  let shown = '';
  const show = (brought: boolean) => {
    const { pairs } = state.wishes;
    count.value = pairs.length > 0 ? String(pairs.length) : '';
    box.hidden = pairs.length === 0;
    const codes = pairs.map(({ code }) => code).join();
    // Whoever is writing a name must not lose the place.
    if (brought || codes !== shown) list.replaceChildren(...pairs.map((pair) => rowOf(pair, list, say)));
    shown = codes;
  };
  count.addEventListener('change', () => {
    const wanted = Math.min(Math.max(Math.round(Number(count.value)) || 0, 0), MOST);
    const names = Array.from(
      { length: wanted },
      (_, at): Names => state.wishes.pairs[at] ?? { mentor: '', mentee: '' },
    );
    if (!setPairs(names, state, say)) show(false);
  });
  list.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement;
    const { key = '', code } = control.dataset;
    const value = control.value.trim();
    state.change({ pairs: state.wishes.pairs.map((pair) => (pair.code === code ? { ...pair, [key]: value } : pair)) });
  });
  list.addEventListener('click', ({ target }) => {
    const code = (target as HTMLElement).closest('button')?.dataset['drop'];
    if (
      !code ||
      !setPairs(
        state.wishes.pairs.filter((pair) => pair.code !== code),
        state,
        say,
      )
    )
      return;
    (box.querySelector('summary') ?? count).focus();
  });
  form.querySelector('[data-use-paste]')?.addEventListener('click', async () => {
    (await import('./paste.ts')).usePaste(form, (names) => setPairs(names, state, say), say);
  });
  state.onChange(show);
  show(true);
}

/** Asks before names are lost. @returns whether the pairs are these now */
function setPairs(names: readonly Names[], state: PlanState, say: Say): boolean {
  const next = withPairs(free(state.wishes), names, pageLocale());
  const stay = new Set(next.pairs.map(({ code }) => code));
  const lost = state.wishes.pairs.filter((pair) => isNamed(pair) && !stay.has(pair.code));
  if (lost.length > 0 && !confirm(say('fewerAsk', { CODES: lost.map(({ code }) => code).join(', ') }))) return false;
  const moved = Object.entries(next.moved).filter(
    ([id]) => !id.startsWith('pair-') || stay.has(id.split('-')[1] ?? ''),
  );
  state.change({ pairs: next.pairs, lastCode: next.lastCode, moved: Object.fromEntries(moved) });
  return true;
}

/** Until something was given out, no paper carries a code, and numbers can be given again. */
function free(wishes: Wishes): Wishes {
  const highest = Math.max(0, ...wishes.pairs.map(({ code }) => Number(code.slice(1))));
  return wishes.sequence > 0 ? wishes : { ...wishes, lastCode: highest };
}

function rowOf(pair: Pair, list: HTMLElement, say: Say): HTMLElement {
  const { code } = pair;
  const place = (key: 'mentor' | 'mentee') => {
    const input = element('input', {
      type: 'text',
      id: `${code}-${key}`,
      'data-key': key,
      'data-code': code,
      autocomplete: 'off',
    });
    input.value = pair[key];
    return cell(`${code}-${key}`, say(key), input);
  };
  const sets = element('select', { id: `${code}-set`, 'data-key': 'set', 'data-code': code });
  const known = list.parentElement?.querySelector<HTMLTemplateElement>('template');
  if (known) sets.append(known.content.cloneNode(true));
  sets.value = pair.set;
  const drop = element(
    'button',
    { type: 'button', class: 'btn', 'data-drop': code, 'aria-label': `${say('drop')}: ${code}` },
    say('drop'),
  );
  return element(
    'fieldset',
    { class: 'pair' },
    element('legend', {}, code),
    place('mentor'),
    place('mentee'),
    cell(`${code}-set`, say('set'), sets),
    drop,
  );
}

const cell = (id: string, label: string, control: HTMLElement): HTMLElement =>
  element('div', { class: 'cell' }, element('label', { for: id }, label), control);
