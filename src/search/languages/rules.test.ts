import { describe, expect, test } from 'vitest';
import { fold } from '../letters.ts';
import { rulesOf } from './rules.ts';

describe.each([
  ['fi', 'sopimus sopimuksen sopimusta sopimuksia sopimuksessa'],
  ['fi', 'todistus todistuksen todistukset todistuksia'],
  ['fi', 'tapaaminen tapaamisen tapaamisissa tapaamista'],
  ['fi', 'muodosta muodostaa'],
  ['fi', 'kirjoittaa kirjottaa kirjotan kirjoitan'],
  ['fi', 'tule tuu'],
  ['fi', 'onnistuuko onnistuuks'],
  ['fi', 'pulla pullaa pullan'],
  ['fi', 'työnhaku työnhaun työnhaussa'],
  ['fi', 'vuosi vuoden vuotta'],
  ['fi', 'en emme eivät'],
  ['fi', 'kirjasta kirjastaan'],
  ['fi', 'työtä töitä töissä'],
  ['en', 'agreement agreements'],
  ['en', 'match matching matched matches'],
  ['en', 'organise organising organized'],
  ['en', 'diary diaries'],
  ['bg', 'споразумение споразумения споразумението споразуменията'],
  ['bg', 'дневник дневника дневници дневниците'],
  ['bg', 'ритъм ритъма ритми'],
  ['bg', 'среща срещи срещата срещите'],
  ['bg', 'работа работи работата работите'],
] as const)('in %s', (locale, forms) => {
  test(`one root has ${forms}`, () => {
    expect(new Set(forms.split(' ').map(fold).map(rulesOf(locale).root)).size).toBe(1);
  });
});

test.each([
  ['среща', 'sreshta sre6ta'],
  ['списък', 'spisak spisuk spisyk'],
  ['речник', 'rechnik re4nik'],
  ['двойка', 'dvoyka dvojka dvoika'],
  ['оценка', 'otsenka ocenka'],
  ['важа', 'vazha vaja'],
])('%s is typed %s in Latin letters', (word, spellings) => {
  const { latin } = rulesOf('bg');
  const readings = spellings.split(' ').map((spelling) => latin?.readings(spelling));
  expect(readings.every((shapes) => shapes?.includes(latin?.shape(word) ?? ''))).toBe(true);
});

test.each([
  ['tappaa', 'tapaa'],
  ['kummi', 'kumpikin'],
  ['aloitusvaihe', 'aloitusvaihto'],
  ['mainos', 'mainita'],
  ['poistaa', 'poissa'],
  ['toinen', 'TOI'],
])('%s is no form of %s', (word, other) => {
  const { root } = rulesOf('fi');
  expect(root(fold(word))).not.toBe(root(fold(other)));
});

test('a translative is no possessive', () => {
  const { root } = rulesOf('fi');
  expect(root('mentoriksi')).toBe(root('mentori'));
});
