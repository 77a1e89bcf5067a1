import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

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
