import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/lint/**/*.test.ts', 'tests/built/**/*.test.ts'],
		reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
	},
});
