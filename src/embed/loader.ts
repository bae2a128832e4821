/**
 * What the one script tag loads: it waits for the three tags, wherever and whenever they appear in the document, and
 * fetches only the elements that are there.
 */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'pigment-quiz': () => import('../elements/quiz/define.ts'),
  'pigment-comparison': () => import('../elements/comparison/define.ts'),
  'pigment-timeline': () => import('../elements/timeline/define.ts'),
};

function loadPresent(waiting: Set<string>): void {
  for (const tag of waiting) {
    if (!customElements.get(tag) && document.getElementsByTagName(tag).length === 0) continue;
    waiting.delete(tag);
    if (!customElements.get(tag)) void ELEMENTS[tag]?.().catch(failed(tag));
  }
}

const failed = (tag: string) => (error: unknown) => {
  console.error(
    `<${tag}> could not be loaded: ${String(error)}. Check that all files of dist/cdn lie beside the script.`,
  );
};

/** Starts looking. Harmless without a document, and when it is called twice. */
export function load(): void {
  if (typeof document === 'undefined') return;
  const waiting = new Set(Object.keys(ELEMENTS));
  const observer = new MutationObserver(() => {
    loadPresent(waiting);
    if (waiting.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  loadPresent(waiting);
}

load();
