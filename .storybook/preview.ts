import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// A glob and not an import: before the first build there is no manifest, and the stories work without it.
const manifests = import.meta.glob<{ default: unknown }>('../dist/custom-elements.json', { eager: true });
for (const { default: manifest } of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = { tags: ['autodocs'], parameters: { a11y: { test: 'error' } } };
export default preview;
