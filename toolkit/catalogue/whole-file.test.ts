import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ToolkitError } from '../errors.ts';
import { writeWhole } from './whole-file.ts';

const folder = fs.mkdtempSync(join(tmpdir(), 'whole-'));
afterEach(() => vi.restoreAllMocks());
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('a file that is written stands alone in its folder', () => {
  const path = join(folder, 'one');
  writeWhole(path, 'first');
  writeWhole(path, 'second');
  expect(fs.readFileSync(path, 'utf8')).toBe('second');
  expect(fs.readdirSync(folder)).toEqual(['one']);
});

test.each([
  ['ENOSPC', /The disk is full\.\n {2}where: .*two\n {2}what to do: Make room/],
  ['EDQUOT', /Your share of the disk is used up\./],
  ['EROFS', /The disk takes no files/],
  ['EACCES', /The file may not be written\./],
])('%s is said in words, and half a file is taken away', (code, words) => {
  const path = join(folder, 'two');
  vi.spyOn(fs, 'writeFileSync').mockImplementationOnce((part) => {
    fs.appendFileSync(part, 'ha');
    throw Object.assign(new Error(code), { code });
  });
  expect(() => writeWhole(path, 'half')).toThrow(expect.objectContaining({ message: expect.stringMatching(words) }));
  expect(fs.readdirSync(folder)).toEqual(['one']);
});

test('what stood there before stays until the new file is whole', () => {
  const path = join(folder, 'one');
  vi.spyOn(fs, 'writeFileSync').mockImplementationOnce(() => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
  expect(() => writeWhole(path, 'third')).toThrow(ToolkitError);
  expect(fs.readFileSync(path, 'utf8')).toBe('second');
});

test('an error that is none of the disk stays as it is', () => {
  expect(() => writeWhole(join(folder, 'nowhere/file'), 'x')).toThrow(/ENOENT/);
});
