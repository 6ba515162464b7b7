// Runs on the page: each function is sent there as text, so it uses nothing from outside itself.
/* global document -- of that page */

/** Adds so many questionnaires, and waits until they show their first page. */
export async function add(count) {
  for (let each = 0; each < count; each++) {
    const element = document.createElement('rug-vragenlijst');
    document.body.append(element);
    await element.updateComplete;
  }
}

/**
 * So many times: adds a questionnaire, presses its buttons and boxes up to the first answer, and removes it.
 * @returns how many came to an answer
 */
export async function addWalkRemove(count) {
  const CHOICE = { checklist: 'none', question: 'no', choice: '2.5', zone: '7.2' };
  const MOST_PAGES = 30;
  let answers = 0;

  const deep = (root, selector) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const inner of root.querySelectorAll('rug-lichaamskaart, rug-antwoord')) {
      const below = inner.shadowRoot && deep(inner.shadowRoot, selector);
      if (below) return below;
    }
    return null;
  };
  const press = async (element, selector) => {
    for (let tries = 0; tries < 500; tries++) {
      const target = deep(element.shadowRoot, selector);
      if (target) return target.click();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`No ${selector} at ${element.snapshot.step.id}`);
  };

  for (let round = 0; round < count; round++) {
    const element = document.createElement('rug-vragenlijst');
    document.body.append(element);
    await element.updateComplete;
    for (let pages = 0; pages < MOST_PAGES && element.snapshot.step.kind !== 'answer'; pages++) {
      const { kind } = element.snapshot.step;
      if (CHOICE[kind]) await press(element, `input[value="${CHOICE[kind]}"]`);
      await press(element, 'form .primary, .primary');
      await element.updateComplete;
    }
    const { outcomes } = element.snapshot.step;
    await press(element, 'rug-antwoord');
    await element.updateComplete;
    if (outcomes?.length && deep(element.shadowRoot, '[part~="answer"]')) answers++;
    element.remove();
  }
  return answers;
}
