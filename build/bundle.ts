import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { InlineConfig } from 'vite';
import { root } from './set-up/place.mjs';
import { giveUp, Problem, say } from './set-up/talk.mjs';
import { takeTurn } from './set-up/turn.mjs';

/** One bundle: what it is made from, and how. */
interface Bundle {
  name: string;
  entries: string[];
  /** Files, and folders with all that is in them. */
  inputs: string[];
  /** The first one empties the folder. */
  configs: InlineConfig[];
}

const everyBundle = ['build/bundle.ts', 'package-lock.json', 'tsconfig.base.json', 'shared'];

/** Brings dist/renderer and dist/electron up to date; costs a few hundredths of a second where nothing has changed. */
export async function bundle(): Promise<void> {
  const done = takeTurn('bundle');
  try {
    for (const one of [renderer(), nodeSide()]) await bringUpToDate(one);
  } finally {
    done();
  }
}

/** Whether dist/electron holds what the very sources that lie here now make; costs reading them. */
export function isNodeSideFresh(): boolean {
  const one = nodeSide();
  return existsSync(join(root, 'dist', 'electron', 'cli.js')) && isFresh(one, fingerprint(one.inputs));
}

/** The window. */
function renderer(): Bundle {
  return {
    name: 'renderer',
    entries: ['renderer/index.html'],
    inputs: ['renderer', join('build', 'fonts'), ...everyBundle],
    configs: [
      {
        root: join(root, 'renderer'),
        // The page is opened as a file.
        base: './',
        build: {
          outDir: join(root, 'dist', 'renderer'),
          target: 'chrome130',
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 4096,
        },
      },
    ],
  };
}

/** Main process, service and terminal as modules for Node, and the preload script, which the sandbox takes only as one plain file. */
function nodeSide(): Bundle {
  const modules = {
    main: 'electron/main.ts',
    service: 'electron/service.ts',
    cli: 'electron/cli.ts',
    thread: 'electron/services/safety/thread.ts',
  };
  const preload = { preload: 'electron/preload.ts' };
  return {
    name: 'electron',
    entries: [...Object.values(modules), ...Object.values(preload)],
    inputs: ['electron', ...everyBundle],
    configs: [
      nodeConfig(modules, { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }),
      nodeConfig(preload, { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }),
    ],
  };
}

type Output = NonNullable<NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output']>;

function nodeConfig(input: Record<string, string>, output: Output): InlineConfig {
  return {
    root,
    publicDir: false,
    build: {
      outDir: join(root, 'dist', 'electron'),
      ssr: true,
      // Electron 33 runs the main process on Node 20.
      target: 'node20',
      rolldownOptions: { input, output },
    },
    // SQLite stays outside, being a native module.
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
  };
}

async function bringUpToDate(one: Bundle): Promise<void> {
  const wanted = fingerprint(one.inputs);
  if (isFresh(one, wanted)) return;
  for (const entry of one.entries) {
    if (!existsSync(join(root, entry))) throw new Problem(`Thiếu tệp ${entry} nên không đóng được mã nguồn.`);
  }
  say(`Đang đóng mã nguồn (${one.name})…`);
  rmSync(stampOf(one), { force: true });
  // Here, because loading Vite takes longer than finding out that nothing has changed.
  const { build } = await import('vite');
  for (const [index, config] of one.configs.entries()) {
    const rolldownOptions = { ...config.build?.rolldownOptions, checks: { moduleLevelDirective: false } };
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: {
        ...config.build,
        rolldownOptions,
        emptyOutDir: index === 0,
        sourcemap: true,
        reportCompressedSize: false,
      },
    });
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampOf(one), wanted);
}

function isFresh(one: Bundle, wanted: string): boolean {
  return existsSync(stampOf(one)) && readFileSync(stampOf(one), 'utf8') === wanted;
}

/** The file that tells from what the bundle was made. */
function stampOf(one: Bundle): string {
  return join(root, 'dist', `${one.name}.stamp`);
}

/** A checksum over names and contents: a date would call a fresh clone or a switched branch up to date. */
function fingerprint(inputs: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of inputs.flatMap(filesIn).sort())
    sum
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return sum.digest('hex');
}

function filesIn(input: string): string[] {
  if (statSync(join(root, input)).isFile()) return [input];
  const found = readdirSync(join(root, input), { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => relative(root, join(one.parentPath, one.name)));
}

if (process.argv[1] === import.meta.filename) await bundle().catch(giveUp);
