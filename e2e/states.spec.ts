import { isForEverybody, onAPhoneInTheLight, withAxe } from './axe';
import { test } from './person';
import { STATES } from './states';

for (const [which, states] of Object.entries(STATES)) {
  test(`every state ${which} can be used by everybody, on a phone in the light and at a desk in the dark`, {
    tag: '@phone',
  }, async ({ page, context, person }) => {
    test.setTimeout(180_000); // each is looked at whole, twice
    page.setDefaultTimeout(10_000);
    await withAxe(page);
    await onAPhoneInTheLight(page);
    for (const [name, enter] of Object.entries(states))
      await test.step(name, async () => {
        await enter({ page, context, person });
        await isForEverybody(page, name);
      });
  });
}
