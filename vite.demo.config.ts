import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inDemo = (file: string) => fileURLToPath(new URL(`./demo/${file}`, import.meta.url));

// Not vite.config.ts: Storybook would take that for its own.
export default defineConfig({
  root: 'demo',
  base: './',
  build: {
    outDir: '../demo-dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: { index: inDemo('index.html'), plain: inDemo('plain.html') } },
  },
  // The sources stand beside demo/, not in it.
  server: { host: '127.0.0.1', port: 5173, strictPort: true, fs: { allow: ['..'] } },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
