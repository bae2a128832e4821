/** Types for the tests that are written in TypeScript. */
export const chromium: string | undefined;
export const firefox: string | undefined;
export const chromiumArgs: string[];
export const firefoxPrefs: Record<string, unknown>;
export function findWebKit(): { driver: string; browser: string } | undefined;
