/** Pages that make it hard: the whole flow by real clicks on each, without an error or a word in the console. */
import { expect } from '@open-wc/testing';
import { openHostile, wholeFlow } from '../support/hostile.js';

const PAGES = [
  'small-type',
  'unset',
  'unset-small',
  'theme',
  'prototype',
  'mootools',
  'clobbered',
  'wrapped-define',
  'closed-roots',
  'scoped-registries',
  'listens-to-all',
  'no-storage',
  'editable',
  'turned',
  'builder',
  'narrow',
  'rtl',
  'wrapped',
];

describe('On a hostile page the whole flow goes by real clicks', () => {
  for (const name of PAGES)
    it(name, async () => {
      const { flow, seen } = await openHostile(name);
      await wholeFlow(flow);
      expect(seen).to.deep.equal([]);
    }).timeout(60_000);
});
