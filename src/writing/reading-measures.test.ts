import { expect, test } from 'vitest';
import { findHardToRead, measureReading } from './reading-measures.ts';

test('a sentence ends at its full stop, question mark or colon', () => {
  const { sentences, average, longest } = measureReading('Tapaamme huomenna. Sopiiko se? Ota mukaan: kynä ja paperi.');
  expect([sentences, average, longest]).toEqual([4, 9 / 4, 3]);
});

test('the full stop of an ordinal number or a date ends nothing', () => {
  expect(measureReading('T1 puretaan 2. päivänä ja 15.3. mennessä.').sentences).toBe(1);
});

test('each list item is a sentence; the bold words that name it do not count', () => {
  expect(measureReading('- **Aika:** kuinka usein tapaamme\n- **Rajat:** mistä emme puhu')).toMatchObject({
    sentences: 2,
    longest: 3,
  });
});

test('headings, tables, components, addresses and markup do not count; the word of a term does', () => {
  const body = [
    "import { Term } from '#guide';",
    '## Monta sanaa otsikossa',
    '| Asia | Selitys |',
    "<Voices items={['Ei tätä']} />",
    '<Term id="trust">Luottamus</Term> [syntyy](/fi/phases/start/) _hitaasti_.',
  ].join('\n');
  expect(measureReading(body)).toMatchObject({
    sentences: 1,
    longest: 3,
    longestSentence: 'Luottamus syntyy hitaasti.',
  });
});

test('a word of more than six letters is long, in every script', () => {
  expect(measureReading('Mentori auttaa.').longWords).toBe(50);
  expect(measureReading('Менторът Ви помага.').longWords).toBeCloseTo(100 / 3);
});

test('what goes beyond a limit is named; easy pages have lower ones', () => {
  const reading = measureReading('Kuulemme, mitä sinä ja sinun parisi nyt haluatte ja mitä te osaatte jo.');
  expect(findHardToRead('phases/start', 'fi', reading)).toHaveLength(1);
  expect(findHardToRead('easy/mentor', 'fi', reading)).toHaveLength(2);
});
