import { defineConfig } from 'vitest/config';

/** A whole build of the site takes its time. */
export default defineConfig({ test: { include: ['tests/language/**/*.test.ts'], hookTimeout: 600_000 } });
