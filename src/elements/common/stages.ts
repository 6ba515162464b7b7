/**
 * Shows the next or the previous stage of a drawing, and says which one. Where one stands in a drawing is no state of
 * the element around it: it is kept in the drawing itself, in attributes that rendering again leaves alone.
 * @param event the click on one of the two buttons
 * @param by 1 or -1
 */
export function moveStage({ currentTarget }: Event, by: 1 | -1): void {
  const figure = (currentTarget as Element).closest('figure')!;
  const stages = [...figure.querySelectorAll('.stage')];
  const from = stages.findIndex((stage) => stage.hasAttribute('data-shown'));
  const to = from + by;
  const shown = stages[to];
  if (!shown) return;
  for (const stage of stages) stage.toggleAttribute('data-shown', stage === shown);
  const [back, on] = figure.querySelectorAll('.stage-buttons button');
  // not `disabled`: the button that was just pressed would lose the focus
  back!.setAttribute('aria-disabled', String(to === 0));
  on!.setAttribute('aria-disabled', String(to === stages.length - 1));
  figure.querySelector('[aria-live]')!.textContent = shown.getAttribute('data-title');
}
