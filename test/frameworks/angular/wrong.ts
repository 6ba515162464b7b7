// What must not pass the type check: each mark says so of the line below it.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { RugResultEvent } from 'rug-zelfdiagnose';
import { RUG_INPUTS } from './rug-inputs';

@Component({
  selector: 'app-wrong',
  imports: [RUG_INPUTS],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- wrong: no such value -->
    <rug-vragenlijst share="all" />
    <!-- wrong: the same, bound -->
    <rug-vragenlijst [share]="'all'" />
    <!-- wrong: text is no number -->
    <rug-vragenlijst headingLevel="two" />
    <!-- wrong: a number is no text -->
    <rug-vragenlijst [gpNumber]="30" />
    <!-- wrong: not a snapshot -->
    <rug-vragenlijst [snapshot]="{ step: '1.1' }" />
    <!-- wrong: not all words -->
    <rug-vragenlijst [words]="{}" />
    <!-- wrong: no such field, answers are not told -->
    <rug-vragenlijst (rug-result)="use($event.answers)" />
    <!-- wrong: the field is of another type -->
    <rug-vragenlijst (rug-result)="name($event.outcomes)" />
    <!-- wrong: the event of another name -->
    <rug-vragenlijst (rug-step)="result($event)" />
    <!-- wrong: the fields are on the event itself -->
    <rug-vragenlijst (rug-urgent)="use($event.detail)" />
    <!-- wrong: no such mode -->
    <rug-lichaamskaart mode="front" />
    <!-- wrong: a number is no name -->
    <rug-aandoening [name]="7" />
    <!-- wrong: no number -->
    <rug-antwoord number="seven" />
    <!-- wrong: what the element does not have -->
    <rug-vragenlijst #flow (rug-step)="use(flow.answers)" />
    <!-- wrong: no such element -->
    <vragenlijst />
  `,
})
export class Wrong {
  use(anything: unknown) {
    return anything;
  }
  name(text: string) {
    return text;
  }
  result(event: RugResultEvent) {
    return event;
  }
}
