import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import type { Snapshot } from 'rug-zelfdiagnose';
import { Course } from './course';
import { Place } from './place';
import { RUG_INPUTS } from './rug-inputs';

@Component({
  selector: 'app-root',
  imports: [Course, Place, FormsModule, RUG_INPUTS],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <section id="course">
        @if (open()) {
          <app-course
            [kept]="kept()"
            (keep)="kept.set($event)"
            (step)="step.set($event)"
            (urgent)="urgent.set($event)"
            (result)="result.set($event)"
            (stop)="open.set(false)"
          />
        } @else {
          <button id="toggle" (click)="open.set(true)">Verdergaan</button>
        }
      </section>
      <p>
        Pagina: <output id="step">{{ step() }}</output>, spoed: <output id="urgent">{{ urgent() }}</output>, uitkomst:
        <output id="result">{{ result() }}</output>
      </p>
      <app-place />
      <select [(ngModel)]="name">
        <option>hernia</option>
        <option>zitten</option>
      </select>
      <rug-aandoening [name]="name()" heading-level="3" />
    </main>
  `,
})
export class App {
  readonly open = signal(true);
  readonly kept = signal<Snapshot | null>(null);
  readonly step = signal('');
  readonly urgent = signal('');
  readonly result = signal('');
  readonly name = signal('hernia');
}
