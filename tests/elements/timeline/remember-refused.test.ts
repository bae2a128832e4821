/**
 * A browser without a storage, and a page that asks for none. A file of its own: once WebKit has compiled what asks for a
 * storage, it goes on with the browser's, whatever a test puts in its place.
 */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { fresh, notes, PEEL, tick, ticked, touched } from './kept.ts';
import { enter, one, rootOf, textOf } from './shown.ts';

const DAYS = 'peel/days-1-3';

it('without `remember` no storage is touched, not even read', async () => {
  const touchedPlaces: string[] = [];
  const places = ['sessionStorage', 'localStorage', 'indexedDB', 'caches'] as const;
  const own = places.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  for (const [name, descriptor] of own) {
    if (!descriptor) continue;
    const get = () => {
      touchedPlaces.push(name);
      return descriptor.get?.call(window) as unknown;
    };
    Object.defineProperty(window, name, { get, configurable: true });
  }
  const element = await fixture<PigmentTimeline>(
    html`<pigment-timeline treatment=${PEEL.treatment} session=${fresh()}></pigment-timeline>`,
  );
  await touched(element);
  await tick(element, DAYS);
  await enter(element, '2026-11-20');
  for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(window, name, descriptor);
  expect(touchedPlaces).to.be.empty;
  expect(rootOf(element).querySelector('[part="note"]')).to.equal(null);
});

it('a storage that throws is none: nothing is promised, everything works', async () => {
  const descriptor = Object.getOwnPropertyDescriptor(window, 'localStorage');
  const refuse = (): never => {
    throw new DOMException('Denied', 'SecurityError');
  };
  const full = { getItem: () => null, setItem: refuse, removeItem: refuse };
  const places = [
    refuse,
    () => undefined,
    () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
    () => full,
  ];
  try {
    for (const get of places) {
      Object.defineProperty(window, 'localStorage', { get, configurable: true });
      const element = await fixture<PigmentTimeline>(
        html`<pigment-timeline treatment=${PEEL.treatment} session=${fresh()} remember="device"></pigment-timeline>`,
      );
      await tick(element, DAYS);
      await waitUntil(() => notes(element) === '', 'nothing is promised', { timeout: 5_000 });
      expect(ticked(element)).to.have.length(1);
      expect(textOf(one(element, '[part="keep"]'))).to.contain('stay on this page only');
      element.remove();
    }
  } finally {
    // The test runner has a storage, too.
    if (descriptor) Object.defineProperty(window, 'localStorage', descriptor);
  }
});
