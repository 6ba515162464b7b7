// A Web Test Runner command that shows the page as it is printed; in a test:
//   const isPrint = await executeServerCommand('print-media', true);
// Answers false where the driver has no way to: only Chromium has one.
export const printMediaCommand = () => ({
  name: 'print-media-command',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'print-media') return;
    const page = browser.getPage?.(id);
    const session = await page?.createCDPSession().catch(() => undefined); // Firefox speaks another protocol
    if (!session) return false;
    await session.send('Emulation.setEmulatedMedia', { media: payload ? 'print' : '' });
    return true;
  },
});
