// A Web Test Runner launcher for WebKitGTK: Xvfb (where there is no display), WebKitWebDriver and MiniBrowser, spoken to
// in plain WebDriver, because the official launcher brings hundreds of packages with it.
// It has no coverage, no setViewport and no emulateMedia; sendKeys knows `type` and `press` (key chords: chord-command.mjs).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { onPath } from './find-chromium.mjs';

const MINIBROWSER = ['x86_64', 'aarch64']
  .map((arch) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);

const BUTTON = { left: 0, middle: 1, right: 2 };
// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** What is missing on this machine, by the name of the program. */
export const missingForWebkit = () =>
  [
    !onPath('WebKitWebDriver') && 'WebKitWebDriver',
    !MINIBROWSER && 'MiniBrowser',
    !process.env.DISPLAY && !onPath('Xvfb') && 'Xvfb',
  ].filter(Boolean);

export function webkitLauncher() {
  const children = [];
  const active = new Set();
  let base;
  let starting;

  const killAll = () => {
    for (const child of children.splice(0)) child.kill();
  };
  process.once('exit', killAll);

  const send = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  async function startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(xvfb);
    return new Promise((resolve, reject) => {
      xvfb.on('error', reject);
      xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  async function waitForDriver() {
    for (let i = 0; i < 200; i++) {
      try {
        return await fetch(`${base}/status`);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error('WebKitWebDriver does not answer.');
  }

  async function start() {
    const env = {
      ...process.env,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
    };
    env.DISPLAY ||= await startDisplay();
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    await waitForDriver();
    const browser = { binary: MINIBROWSER, args: ['--automation'] };
    const session = await send('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } },
    });
    base += `/session/${session.sessionId}`;
  }

  const mouse = (actions) =>
    send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const keys = (actions) => send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTON[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTON[button] });

  const stop = async () => {
    if (starting) await send('DELETE', '').catch(() => {});
    killAll();
  };
  const click = (x, y, button) => mouse([move(x, y), down(button), up(button)]);

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active.add(id);
      await send('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => send('GET', '/url'),
    async stopSession(id) {
      active.delete(id);
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('Manual debugging is not supported in WebKit here.');
    },
    stop,
    /** A tab to drive without the test runner (tabs.mjs). */
    async openTab() {
      await (starting ??= start());
      return {
        goTo: (url) => send('POST', '/url', { url }),
        evaluate: (does, ...args) => send('POST', '/execute/sync', { script: `return (${does})(...arguments)`, args }),
        click,
        back: () => send('POST', '/back', {}),
        forward: () => send('POST', '/forward', {}),
        close: stop,
      };
    },
    sendMouseMove: (_, x, y) => mouse([move(x, y)]),
    sendMouseClick: (_, ...at) => click(...at),
    sendMouseDown: (_, button) => mouse([down(button)]),
    sendMouseUp: (_, button) => mouse([up(button)]),
    resetMouse: () => send('DELETE', '/actions'),
    /** Keys one after the other: a name like Enter, or one character. */
    sendKeys: (_, pressed) => keys(pressed.flatMap((key) => [keyDown(key), keyUp(key)])),
    /** The last key while the others are held: ['Shift', 'Tab']. */
    sendChord: (_, chord) => keys([...chord.map(keyDown), ...chord.toReversed().map(keyUp)]),
  };
}
