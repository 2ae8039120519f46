import process from 'node:process';
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test/window',
  testMatch: '**/*.spec.ts',
  outputDir: 'dist/reports/window',
  // One window at a time: they share the clipboard, the focus and two cores.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A machine that also runs something else may make a window late once; what passed only then is named.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off', screenshot: 'only-on-failure' },
});
