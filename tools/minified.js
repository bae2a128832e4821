/** Which templates dist/cdn holds minified; its test reads the same. */
export const minified = { include: ['**/src/**/*.ts'] };
