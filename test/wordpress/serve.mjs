// The WordPress of the tests with the plugin in it, to look at by hand: node test/wordpress/serve.mjs. Ends with Ctrl+C.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Site } from './support/site.mjs';

const PLUGIN = new URL('../../dist/wordpress/rug-zelfdiagnose', import.meta.url).pathname;

const site = await Site.start();
execFileSync('cp', ['-r', PLUGIN, join(site.root, 'wp-content/plugins/')]);
site.php("activate_plugin('rug-zelfdiagnose/rug-zelfdiagnose.php');");
console.log(`${site.page('Rugpijn', '<!-- wp:rug/vragenlijst /-->')}\n${site.url}/wp-admin/ (admin, admin)`);
