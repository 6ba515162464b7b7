// What must not pass the type check: each mark says so of the line below it.
import type { RugResultEvent } from 'rug-zelfdiagnose';
import type {} from 'rug-zelfdiagnose/types/react';

export const wrong = (
  <>
    {/* wrong: no such value */}
    <rug-vragenlijst share="all" />
    {/* wrong: a number is no text */}
    <rug-vragenlijst heading-level="two" />
    {/* wrong: the same as a property */}
    <rug-vragenlijst headingLevel="two" />
    {/* wrong: text is no number */}
    <rug-vragenlijst gp-number={30} />
    {/* wrong: a boolean is no text */}
    <rug-lichaamskaart required="required" />
    {/* wrong: not a snapshot */}
    <rug-vragenlijst snapshot={{ step: '1.1' }} />
    {/* wrong: not all words */}
    <rug-vragenlijst words={{}} />
    {/* wrong: no such property */}
    <rug-vragenlijst gpPhone="030" />
    {/* wrong: what can only be read */}
    <rug-vragenlijst validity={null} />
    {/* wrong: no such field, answers are not told */}
    <rug-vragenlijst onrug-result={({ answers }) => console.log(answers)} />
    {/* wrong: the field is of another type */}
    <rug-vragenlijst onrug-result={({ outcomes }: { outcomes: string[] }) => console.log(outcomes)} />
    {/* wrong: the event of another name */}
    <rug-vragenlijst onrug-step={(event: RugResultEvent) => console.log(event)} />
    {/* wrong: the fields are on the event itself */}
    <rug-vragenlijst onrug-urgent={(event) => console.log(event.detail)} />
    {/* wrong: no such mode */}
    <rug-lichaamskaart mode="front" />
    {/* wrong: a number is no name */}
    <rug-aandoening name={7} />
    {/* wrong: no number */}
    <rug-antwoord number="seven" />
    {/* wrong: a ref to another element */}
    <rug-antwoord ref={(element: HTMLInputElement | null) => void element} />
    {/* wrong: no such element */}
    <rug-vragenlyst />
  </>
);
