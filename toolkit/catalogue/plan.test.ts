import { expect, test } from 'vitest';
import { changed, kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { fingerprints } from './fingerprint.ts';
import { planFiles } from './plan.ts';

const keysOf = (form = kitchenSink()) => planFiles([form], organisation, fingerprints()).map(({ key }) => key);

test('a changed label asks for new documents, changed words for search do not', () => {
  const relabelled = changed((form) => {
    form.title.fi = 'Toinen nimi';
  });
  const foundOtherwise = changed((form) => {
    form.keywords.fi.push('toinen sana');
  });
  expect(keysOf(relabelled)).not.toEqual(keysOf());
  expect(keysOf(foundOtherwise)).toEqual(keysOf());
});
