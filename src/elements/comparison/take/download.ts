/** Names no treatment and no marks: it stands in the list of downloads, for whoever looks over a shoulder. */
export const FILE_NAME = 'comparison.csv';
/** Long enough for a slow phone to have begun. */
const KEPT_MS = 60_000;

/** A file that nothing was fetched for and nothing is sent for: no `connect-src` stands in its way. */
export function download(text: string, document: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  // Never in the page: its click reaches nobody.
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
