import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/lint/**/*.test.ts', 'tests/built/**/*.test.ts'],
		reporters: ['default', 'json'],
		// For a run by hand: the commands of package.json name a file of their own.
		outputFile: { json: 'reports/vitest.json' },
		// The files of a worker share what they import: it is read once, which takes a quarter off the time of them
		// all.
		isolate: false,
		// Vitest leaves one processor to others, of two a half.
		maxWorkers: '100%',
		// So that none of them leaves to the next what it put in the place of a global.
		unstubGlobals: true,
		unstubEnvs: true,
		// Generous, because two cores may be busy with something else. The first lint of a worker reads every text of
		// the interface.
		testTimeout: 90_000,
	},
});
