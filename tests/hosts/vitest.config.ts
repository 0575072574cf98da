import { defineConfig } from 'vitest/config';

/** Two builds, two hosts and a browser take their time. */
export default defineConfig({
	test: {
		include: ['tests/hosts/**/*.test.ts'],
		globalSetup: 'tests/hosts/sites.ts',
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
