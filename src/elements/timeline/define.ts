import { PigmentTimeline } from './pigment-timeline.ts';

export { PigmentTimeline };

// A second copy of the script is a no-op; the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('pigment-timeline')) {
  customElements.define('pigment-timeline', PigmentTimeline);
}
