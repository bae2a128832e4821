/** Large odd numbers without a pattern, one pair for each quarter of the result. */
const LANES = [
  [0x9e3779b9, 0x85ebca6b],
  [0xc2b2ae35, 0x27d4eb2f],
  [0x165667b1, 0x7feb352d],
  [0x846ca68b, 0xd3a2646d],
] as const;

function hash(text: string, [start, by]: (typeof LANES)[number]): string {
  let found: number = start;
  for (let index = 0; index < text.length; index += 1) {
    found = Math.imul(found ^ text.charCodeAt(index), by);
    found ^= found >>> 15;
  }
  found = Math.imul(found ^ text.length, by);
  return ((found ^ (found >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

/**
 * A UUID (version 8: made our own way) that follows from a text and does not show it: what stands in a file's ids is
 * read by everybody who syncs the calendar. It hides a name from readers, not from somebody who tries names out.
 */
export function uuidOf(text: string): string {
  const hex = LANES.map((lane) => hash(text, lane)).join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
