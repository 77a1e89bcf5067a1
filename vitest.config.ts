import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
        exclude: ['tests/e2e/**'],
        setupFiles: ['tests/support/setUp.ts'],
        testTimeout: 30_000,
        // A busy machine may miss a wait once; what fails twice is a fault.
        retry: process.env.CI ? 1 : 0,
        hookTimeout: 30_000,
    },
});
