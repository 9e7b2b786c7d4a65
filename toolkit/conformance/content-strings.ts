// Decodes the two written forms of strings (ISO 32000-1, 7.3.4), one character per byte in and out.

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a literal string, given what stands between its brackets. */
export function decodeLiteral(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(\r\n|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return /^[\r\n]/.test(code) ? '' : (ESCAPES[code] ?? code);
  });
}

/** The bytes of a hexadecimal string, given what stands between its brackets. */
export function decodeHexadecimal(text: string): string {
  const digits = text.replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
}
