import { PigmentComparison } from './pigment-comparison.ts';

export { PigmentComparison };

// A second copy of the script is a no-op; the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('pigment-comparison')) {
  customElements.define('pigment-comparison', PigmentComparison);
}
