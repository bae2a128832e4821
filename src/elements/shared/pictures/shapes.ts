/** Outlines that the drawings are made of, as path data. The same numbers always give the same picture. */

/** Centre, half width and half height. */
export type Area = readonly [x: number, y: number, rx: number, ry: number];

const CORNERS = 14;
const round = (value: number): number => Math.round(value * 10) / 10;
const point = (x: number, y: number): string => `${String(round(x))} ${String(round(y))}`;

/** A soft closed outline that wanders about an oval: `seed` changes how, `wander` how far. */
export function blotch([x, y, rx, ry]: Area, seed: number, wander: number): string {
  const corner = (i: number): readonly [number, number] => {
    const angle = (i / CORNERS) * Math.PI * 2;
    const wave = Math.sin(2 * angle + seed) + Math.sin(3 * angle + seed * 2.3) + Math.sin(5 * angle + seed) / 2;
    const far = 1.05 + wander * wave;
    return [x + rx * far * Math.cos(angle), y + ry * far * Math.sin(angle)];
  };
  const curve = (_: unknown, i: number): string => {
    const [[ax, ay], [bx, by]] = [corner(i), corner(i + 1)];
    const middle = point((ax + bx) / 2, (ay + by) / 2);
    return i === 0 ? `M${middle}` : `Q${point(ax, ay)} ${middle}`;
  };
  return `${Array.from({ length: CORNERS + 1 }, curve).join('')}Z`;
}

/** Dots spread over an area as seeds are in a sunflower, their radius between `from` and `to`. */
export function dots([x, y, rx, ry]: Area, count: number, from: number, to: number): string {
  const dot = (_: unknown, i: number): string => {
    const far = Math.sqrt((i + 0.5) / count);
    const at = point(x + rx * far * Math.cos(i * 2.4), y + ry * far * Math.sin(i * 2.4));
    const r = round(from + (to - from) * ((i * 0.618) % 1));
    const half = (across: number): string => `a${String(r)} ${String(r)} 0 1 0 ${String(round(across))} 0`;
    return `M${at}m${String(-r)} 0${half(2 * r)}${half(-2 * r)}`;
  };
  return Array.from({ length: count }, dot).join('');
}
