import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const GERMAN_FIRST = resolve(import.meta.dirname, 'renderer/later/germanFirst.ts');

export default defineConfig({
    main: {
        build: {
            outDir: 'out/main',
            rollupOptions: { input: 'src/shell/main.ts', external: ['electron'] },
        },
    },
    renderer: {
        root: 'renderer',
        plugins: [react()],
        // German comes with the page, the other languages after its start: renderer/later
        resolve: { alias: [{ find: /^\.\/translations\.ts$/, replacement: GERMAN_FIRST }] },
        build: {
            outDir: 'out/renderer',
            emptyOutDir: true,
            target: 'chrome130',
            minify: true,
            rollupOptions: {
                input: {
                    index: 'renderer/index.html',
                    walks: 'renderer/walks.html',
                    staff: 'renderer/staff.html',
                },
            },
        },
    },
});
