import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page that phones open: files that any web server can hand out from any folder. */
export default defineConfig({
    root: 'renderer/companion',
    base: './',
    plugins: [react()],
    build: {
        outDir: '../../out/companion',
        emptyOutDir: true,
        target: ['chrome100', 'safari15'],
        modulePreload: false,
    },
});
