import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import type { RugResultEvent, RugVragenlijst, Snapshot } from 'rug-zelfdiagnose';
import 'rug-zelfdiagnose/define';
import { RUG_INPUTS } from './rug-inputs';

@Component({
  selector: 'app-course',
  imports: [RUG_INPUTS],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <rug-vragenlijst
      #flow
      [headingLevel]="3"
      gp-number="030 000 12 34"
      [snapshot]="kept()"
      (rug-step)="step.emit($event.part + ' ' + $event.position); keep.emit(flow.snapshot)"
      (rug-urgent)="urgent.emit($event.urgency); keep.emit(flow.snapshot)"
      (rug-result)="tell($event)"
    >
      <p>Bel 112 bij plotselinge hevige pijn met flauwvallen.</p>
      <p slot="provider">U krijgt deze vragen van De Lindehof.</p>
    </rug-vragenlijst>
    <button id="toggle" (click)="later(flow)">Later verder</button>
  `,
})
export class Course {
  readonly kept = input.required<Snapshot | null>();
  readonly keep = output<Snapshot>();
  readonly step = output<string>();
  readonly urgent = output<string>();
  readonly result = output<string>();
  readonly stop = output();

  tell({ status, outcomes }: RugResultEvent) {
    this.result.emit(`${status} ${outcomes.join()}`);
  }

  later({ snapshot }: RugVragenlijst) {
    this.keep.emit(snapshot);
    this.stop.emit();
  }
}
