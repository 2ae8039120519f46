import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/window/**', 'node_modules/**'],
    environment: 'node',
    // Processes, not threads: SQLite is a native module, and a test may end one to see what is left.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    // Fluent's components come as CommonJS and as modules that name no extension.
    server: { deps: { inline: [/@fluentui/, /@griffel/] } },
  },
});
