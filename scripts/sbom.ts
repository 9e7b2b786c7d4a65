// npm run sbom [-- FILE]
// Writes the bill of materials (CycloneDX 1.5, JSON): every package that takes part in making the site and its files, with version, licence and hash.
// What differs from run to run is left out, so that the same packages give the same bytes.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** The parts of a CycloneDX document that are read here; all others are kept as they are. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string };
  components: readonly unknown[];
}

const file = process.argv[2] ?? 'dist/files/sbom.cdx.json';
// From the lock file: the same list on every machine, whichever of the optional packages it has.
const json = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64e6,
});
const bom = JSON.parse(json) as Bom;
delete bom.serialNumber;
delete bom.metadata.timestamp;
writeFileSync(file, `${JSON.stringify(bom, null, 1)}\n`);
console.log(`${bom.components.length} packages in ${file}`);
