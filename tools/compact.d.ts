export function lineOf(id: string): string;
export function numbered(tree: unknown, ids: readonly string[]): unknown;
