import { defineConfig } from 'vitest/config';

/** Whole browsers take their time, and two at once on two cores take more than twice as much. */
export default defineConfig({
	test: { include: ['tests/engines/**/*.test.ts'], fileParallelism: false, testTimeout: 90_000, hookTimeout: 60_000 },
});
