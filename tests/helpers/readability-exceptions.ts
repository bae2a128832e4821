/** Blocks that may be harder than grade 8, by path, each with its reason. One that is not needed fails the test. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {};
