// A real WordPress with a real database, in a folder of its own: set up from nothing, and gone without a trace.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installPrograms, unpackWordPress } from './programs.mjs';

const HERE = new URL('..', import.meta.url).pathname;

/** Who can log in, each with the name as password. */
export const USERS = { admin: 'administrator', abonnee: 'subscriber' };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function until(works, what) {
  for (let tries = 0; tries < 300; tries++) {
    if (await works()) return;
    await wait(100);
  }
  throw new Error(`${what} does not start`);
}

const config = (folder, url) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp'); define('DB_HOST', 'localhost:${folder}/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/php-notices.log');
define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

export class Site {
  #processes = [];

  static async start() {
    installPrograms();
    const site = new Site();
    // somebody stops the tests on the way: the processes have groups of their own, and would stay
    process.once('exit', () => site.#drop());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
    try {
      await site.#start();
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
  }

  async #start() {
    this.folder = await mkdtemp(join(tmpdir(), 'rug-wordpress-'));
    this.root = join(this.folder, 'site');
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    unpackWordPress(this.folder);
    // links to what other packages would install lead nowhere here: cp follows those that do, and the rest is not needed
    execFileSync('sh', ['-c', 'cp -rL unpacked/usr/share/wordpress site 2>/dev/null; find site -xtype l -delete'], {
      cwd: this.folder,
    });
    await cp(join(HERE, 'theme-of-2014'), join(this.root, 'wp-content/themes/theme-of-2014'), { recursive: true });
    await mkdir(join(this.root, 'wp-content/uploads'), { recursive: true });
    await mkdir(join(this.root, 'wp-content/upgrade'), { recursive: true });
    await mkdir(join(this.root, 'wp-content/mu-plugins'));
    await cp(join(HERE, 'alone.php'), join(this.root, 'wp-content/mu-plugins/alone.php'));
    // php -S has no other answer to a browser that asks for one
    await writeFile(join(this.root, 'favicon.ico'), '');
    await writeFile(join(this.root, 'wp-config.php'), config(this.folder, this.url));
    await this.#database();
    execFileSync('php', [join(HERE, 'install.php'), this.root, JSON.stringify(USERS)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#run('php', ['-S', `127.0.0.1:${port}`, '-t', this.root], { PHP_CLI_SERVER_WORKERS: '4' });
    await until(
      () =>
        fetch(`${this.url}/wp-includes/js/jquery/jquery.min.js`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'php',
    );
  }

  async #database() {
    const { username } = userInfo();
    const data = join(this.folder, 'db');
    execFileSync(
      'mariadb-install-db',
      [
        ...['--no-defaults', `--user=${username}`, `--datadir=${data}`],
        // a machine that does not know its own name is no reason to stop
        ...['--auth-root-authentication-method=normal', '--force'],
      ],
      { stdio: 'pipe' },
    );
    const socket = `--socket=${this.folder}/db.sock`;
    this.#run('mariadbd', ['--no-defaults', `--user=${username}`, `--datadir=${data}`, socket, '--skip-networking']);
    const sql = (text) => execFileSync('mariadb', ['--no-defaults', '-uroot', socket, '-e', text], { stdio: 'pipe' });
    await until(() => {
      try {
        return sql('SELECT 1');
      } catch {
        return false;
      }
    }, 'mariadbd');
    sql("CREATE DATABASE wp; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost");
  }

  /** In a process group of its own: PHP's workers stay behind when only their parent ends. */
  #run(command, words, env = {}) {
    const log = openSync(join(this.folder, `${command}.log`), 'a');
    const child = spawn(command, words, {
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env },
    });
    this.#processes.push(child);
  }

  /** Runs PHP inside WordPress; returns what it returns. */
  php(code) {
    const start = `$_SERVER['HTTP_HOST'] = '127.0.0.1'; require '${this.root}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';`;
    const run = `${start} echo "\\n", json_encode((function () { ${code} })());`;
    return JSON.parse(execFileSync('php', ['-r', run], { encoding: 'utf8' }).split('\n').pop());
  }

  /** Publishes a page with this content as it stands; returns its address. */
  page(title, content) {
    const post = JSON.stringify({
      post_type: 'page',
      post_status: 'publish',
      post_title: title,
      post_content: content,
    });
    const encoded = Buffer.from(post).toString('base64');
    const id = this.php(`return wp_insert_post(wp_slash(json_decode(base64_decode('${encoded}'), true)));`);
    return `${this.url}/?page_id=${id}`;
  }

  /** What PHP noticed in our plugin. */
  async notices() {
    const log = await readFile(join(this.folder, 'php-notices.log'), 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return log.split('\n').filter((line) => line.includes('rug-zelfdiagnose'));
  }

  get #running() {
    return this.#processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  }

  async stop() {
    for (const child of this.#running) {
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
    this.#drop();
  }

  /** At once, as at the end of the process. */
  #drop() {
    for (const { pid } of this.#running) process.kill(-pid, 'SIGKILL');
    if (this.folder) rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
