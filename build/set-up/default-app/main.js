// What a released Electron carries in default_app.asar, cut down to the one thing used here: `electron FOLDER` runs the app
// in FOLDER under that app's own name.
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { app } = require('electron');

const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
import(pathToFileURL(join(folder, manifest.main)).href).catch((error) => {
  console.error(error);
  app.exit(1);
});
