/** The project's own server commands (tools/wtr-commands.mjs). Each answers false where the browser cannot do it. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Sets media features, e.g. `{ 'forced-colors': 'active' }`; `{}` takes them back. Chromium only. */
export function emulateFeatures(features: Record<string, string>): Promise<boolean> {
  return executeServerCommand('emulate-features', features);
}

/** Sets the size of the viewport in CSS pixels. Chromium and Firefox only: elsewhere use a narrow container. */
export function resize(size: { width: number; height: number }): Promise<boolean> {
  return executeServerCommand('resize', size);
}

/** How many sheets of A4 the page would be printed on. Chromium only. */
export function pdfPages(): Promise<number | false> {
  return executeServerCommand('pdf-pages');
}

/** Presses keys together, e.g. `chord('Shift', 'Tab')`. All three browsers. */
export function chord(...keys: string[]): Promise<boolean> {
  return executeServerCommand('chord', keys);
}

/** Prints a text in the terminal where the environment variable `flag` is set. */
export function print(flag: string, text: string): Promise<boolean> {
  return executeServerCommand('print', { flag, text });
}

export interface NativeNode {
  role: string;
  name: string;
  description: string;
  properties: Readonly<Record<string, unknown>>;
}
/** The browser's own accessibility tree, flat and in reading order. Chromium only; null elsewhere. */
export async function nativeTree(): Promise<NativeNode[] | null> {
  const { nodes }: { nodes: NativeNode[] | null } = await executeServerCommand('native-tree');
  return nodes;
}
