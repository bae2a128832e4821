/**
 * Data and decision in the browsers: every file of tests/data and tests/engine, on one page, as they need none.
 * tools/wtr-pure.mjs serves the list of them in this file's place.
 */
export {};
