import type { ComplexAttributeConverter } from 'lit';

/** Ids separated by commas and/or spaces. */
export const idsIn = (text: string | null): string[] => (text ?? '').split(/[\s,]+/).filter((id) => id !== '');
/** The property is an array. */
export const idList: ComplexAttributeConverter<readonly string[]> = { fromAttribute: idsIn };
