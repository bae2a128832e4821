import { catalogue, type Jurisdiction } from '../data/index.ts';

/** The emergency number of each jurisdiction that a file may name. */
export const EMERGENCY: Readonly<Record<Jurisdiction, string>> = {
  GB: catalogue.clinic.urgent.emergency,
  EU: '112',
  US: '911',
};
