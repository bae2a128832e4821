/** What is said on the console as an error while the tests of a file run, which make faults on purpose. */
export function caughtErrors(): { readonly said: string[] } {
  const caught = { said: [] as string[] };
  const original = console.error;
  beforeEach(() => {
    caught.said = [];
    console.error = (...lines: unknown[]) => void caught.said.push(lines.join(' '));
  });
  afterEach(() => {
    console.error = original;
  });
  return caught;
}
