// Removes what the build writes, so that nothing old is packed or tested.
import { rmSync } from 'node:fs';

for (const folder of ['dist', 'build'])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
