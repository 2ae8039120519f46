// `node build/run.mjs SCRIPT …`: makes sure of the modules and of Node 24, then runs the script (TypeScript as it is).
// Everything it says goes to standard error; arguments, standard input and exit status are the script's own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareModules } from './set-up/modules.mjs';
import { isNewEnough, node24 } from './set-up/node24.mjs';
import { passOn } from './set-up/pass-on.mjs';
import { cacheFolder, root } from './set-up/place.mjs';
import { giveUp, Problem } from './set-up/talk.mjs';

try {
  prepareModules();
  if (isNewEnough()) await runHere();
  else process.exit(await passOn(spawn(node24(), process.argv.slice(1), { stdio: 'inherit' })));
} catch (error) {
  giveUp(error);
}

/** In this very process: a second start of Node would cost each command some forty milliseconds. */
async function runHere() {
  process.argv.splice(1, 1);
  const script = resolve(root, process.argv[1] ?? 'build/set-up/main.ts');
  process.argv[1] = script;
  if (!existsSync(script)) throw new Problem(`Bản này chưa có ${script}.`);
  module.enableCompileCache?.(join(cacheFolder, 'compiled'));
  await import(pathToFileURL(script).href);
}
