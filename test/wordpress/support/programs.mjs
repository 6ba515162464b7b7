// The programs that a WordPress needs, on Debian: installed when they are not there.
import { execFileSync } from 'node:child_process';
import { onPath } from '../../../scripts/find-chromium.mjs';

/** What each program comes with. The database is a program here, not a service of the machine. */
const PACKAGE_OF = {
  mariadbd: 'mariadb-server-core',
  'mariadb-install-db': 'mariadb-server-core',
  mariadb: 'mariadb-client-core',
  php: 'php-cli',
  xgettext: 'gettext',
};
const EXTENSIONS = { mysqli: 'php-mysql', dom: 'php-xml', mbstring: 'php-mbstring' };

/** WordPress itself is unpacked, not installed: that would bring a web server along. Its links need the last ones. */
const WORDPRESS = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

const asRoot = process.getuid() === 0 ? [] : ['sudo'];
const apt = (...words) => {
  const [command, ...rest] = [...asRoot, 'apt-get', '-qq', ...words];
  execFileSync(command, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

// mariadbd stands where only root looks
process.env.PATH += ':/usr/sbin:/sbin';

/** Installs what is missing; says so. */
export function installPrograms() {
  const missing = Object.keys(PACKAGE_OF).filter((program) => !onPath(program));
  const packages = new Set(missing.map((program) => PACKAGE_OF[program]));
  const there = onPath('php') ? execFileSync('php', ['-m'], { encoding: 'utf8' }).toLowerCase().split('\n') : [];
  for (const [extension, name] of Object.entries(EXTENSIONS)) if (!there.includes(extension)) packages.add(name);
  if (!packages.size) return;
  console.log(`Installing ${[...packages].join(' ')}`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Unpacks Debian's WordPress into a folder. */
export function unpackWordPress(folder) {
  const download = () => execFileSync('apt-get', ['download', '-qq', ...WORDPRESS], { cwd: folder, stdio: 'pipe' });
  try {
    download();
  } catch {
    // no lists of packages, or old ones
    apt('update');
    download();
  }
  for (const name of execFileSync('sh', ['-c', 'ls *.deb'], { cwd: folder, encoding: 'utf8' }).trim().split('\n'))
    execFileSync('dpkg', ['-x', name, 'unpacked'], { cwd: folder });
}
