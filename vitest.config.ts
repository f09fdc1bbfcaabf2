import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['lib/**/*.test.ts'], exclude: ['lib/ui/**'] } },
      {
        plugins: [svelte()],
        // Without the browser condition Svelte resolves to its server build, whose effects never run.
        resolve: { conditions: ['browser'] },
        test: { name: 'ui', environment: 'happy-dom', include: ['components/**/*.test.ts', 'lib/ui/**/*.test.ts'] },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['lib/testing/e2e/**/*.e2e.ts'],
          // One browser at a time: the machines this runs on are small, and port 443 is one.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
