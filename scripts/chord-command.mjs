// A Web Test Runner command that presses a key while others are held, in every engine; in a test:
//   import { executeServerCommand } from '@web/test-runner-commands';
//   await executeServerCommand('chord', ['Shift', 'Tab']);
// (sendKeys has `down` and `up` for that, but not for engines that are driven by WebDriver.)
export const chordCommand = () => ({
  name: 'chord-command',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'chord') return;
    if (browser.sendChord) {
      await browser.sendChord(id, payload);
    } else {
      const { keyboard } = browser.getPage(id);
      for (const key of payload) await keyboard.down(key);
      for (const key of payload.toReversed()) await keyboard.up(key);
    }
    return true;
  },
});
