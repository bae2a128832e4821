/** Long enough for a slow phone to have begun. */
const KEPT_MS = 60_000;

/** A file that nothing was fetched for and nothing is sent for: no `connect-src` stands in its way. */
export function download(file: Blob, name: string, document: Document): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Never in the page: its click reaches nobody.
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
