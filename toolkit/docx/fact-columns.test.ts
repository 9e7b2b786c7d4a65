import { expect, test } from 'vitest';
import type { LocalizedText } from '../text/text.ts';
import { factShares } from './fact-columns.ts';

const text = (fi: string): LocalizedText => [{ lang: 'fi', text: fi }];
const LONG = 'Mentori täyttää ja antaa sen viimeistään toisessa tapaamisessa koordinaattorille';

test('a long text gets more room than short ones', () => {
  const [long = 0, short = 0] = factShares([
    [text('Täyttää'), text(LONG)],
    [text('Allekirjoittaa'), text('Ei allekirjoitusta')],
    [text('Säilytys'), text('Jää parille')],
    [text('Pakollisuus'), text('Valinnainen')],
  ]);
  expect(long).toBeGreaterThan(2 * short);
});

test('no column is narrower than its head or its longest word', () => {
  const shares = factShares([
    [text('Täyttää'), text(LONG)],
    [text('Allekirjoittaa'), text('Ei')],
    [text('Säilytys'), text('Hallinnointityökalupakki')],
    [text('Pakollisuus'), text('Ei')],
  ]);
  expect(shares[1]).toBeGreaterThanOrEqual('Allekirjoittaa'.length);
  expect(shares[2]).toBeGreaterThanOrEqual('Hallinnointityökalupakki'.length);
});
