// What a released Electron carries in default_app.asar, cut down to what is used here: `electron [-r MODULE] FOLDER` runs the
// app in FOLDER under that app's own name. A module, like theirs: Electron is ready only after all that is awaited at its top.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Playwright's module, which holds the app back until the test listens, takes its own words off the command line.
const [option, module] = process.argv.slice(1);
if (option === '-r' && module) createRequire(import.meta.url)(resolve(module));

const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
try {
  await import(pathToFileURL(join(folder, manifest.main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
