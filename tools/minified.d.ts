export const minified: { include: string[] };
