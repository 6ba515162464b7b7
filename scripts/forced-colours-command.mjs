// A Web Test Runner command that forces the colours of the page, as high contrast of Windows does; in a test:
//   const forced = await executeServerCommand('forced-colours', true);
// Answers false where the driver has no way to: only Chromium has one.
export const forcedColoursCommand = () => ({
  name: 'forced-colours-command',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'forced-colours') return;
    const page = browser.getPage?.(id);
    const session = await page?.createCDPSession().catch(() => undefined); // Firefox speaks another protocol
    if (!session) return false;
    const features = [{ name: 'forced-colors', value: payload ? 'active' : 'none' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
