// npm run precompress [-- FOLDER]
// Writes a .br and a .gz beside every text of the built site, for servers that send those as they are (nginx with
// gzip_static, Caddy with precompressed).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist';
const TEXT = /\.(html|css|js|json|svg|xml|txt)$/;
/** Below this, the answer fits one packet anyway. */
const SMALLEST = 1000;

let files = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))) {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) continue;
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  files += 1;
}
console.log(`${files} files in ${folder} have a .br and a .gz beside them.`);
