// npm run check:pdf -- FILE…
// Checks any PDF files against PDF/UA-1 (ISO 14289-1): what is wrong where, and the id of the rule. Exit code 1 for a fault.
import { readFileSync } from 'node:fs';
import { checkConformance } from '../toolkit/index.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which files: npm run check:pdf -- FILE…');
  process.exitCode = 2;
}
for (const file of files) {
  const findings = await checkConformance(readFileSync(file));
  console.log(
    `${file}: ${findings.length === 0 ? 'conforms, as far as a machine can tell' : `${findings.length} faults`}`,
  );
  for (const { rule, message, page } of findings)
    console.log(`  ${rule.padEnd(14)} ${page === undefined ? '' : `page ${page}: `}${message}`);
  if (findings.length > 0) process.exitCode = 1;
}
