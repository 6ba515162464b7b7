/**
 * The plugin in a real WordPress with a real database: somebody installs it, sets it up, puts it on a page, others visit,
 * and it goes again without a trace. In this order: each part goes on with what the one before left.
 */
import { after, before, describe } from 'node:test';
import { admin } from './parts/admin.mjs';
import { editor } from './parts/editor.mjs';
import { languages } from './parts/languages.mjs';
import { removal } from './parts/removal.mjs';
import { themes } from './parts/themes.mjs';
import { visit } from './parts/visit.mjs';
import { Site } from './support/site.mjs';
import { openBrowser, Visitor } from './support/visitor.mjs';

describe('The WordPress plugin', { timeout: 1_800_000 }, () => {
  /** The site, and the administrator at a browser. */
  const world = {};

  before(async () => {
    world.site = await Site.start();
    world.browser = await openBrowser();
    world.admin = await Visitor.come(world.browser, world.site);
    // wide enough for the list of blocks and the sidebar of the editor at once
    await world.admin.page.setViewport({ width: 1600, height: 1000 });
    await world.admin.logIn('admin');
  });

  after(async () => {
    await world.browser?.close();
    await world.site?.stop();
  });

  admin(world);
  editor(world);
  visit(world);
  themes(world);
  languages(world);
  removal(world);
});
