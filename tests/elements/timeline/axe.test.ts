/** Every screen passes axe: light, dark and in forced colours, on a phone and on a desk where the browser can be asked. */
import { asBefore, axeFindsNothing } from '../../helpers/axe.ts';
import { VISITS } from './screens.ts';

describe('axe finds nothing in the timeline', function () {
  this.timeout(60_000);
  after(asBefore);

  for (const [name, visit] of Object.entries(VISITS)) it(name, () => visit(axeFindsNothing));
});
