import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import 'rug-zelfdiagnose/define/rug-lichaamskaart';
import { RUG_INPUTS } from './rug-inputs';

@Component({
  selector: 'app-place',
  imports: [FormsModule, RUG_INPUTS],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form #form="ngForm" (ngSubmit)="form.valid && sent.set(form.value.place)">
      <rug-lichaamskaart ngDefaultControl name="place" mode="spot" required [(ngModel)]="place" />
      <button id="send">Versturen</button>
      <button id="clear" type="button" (click)="place.set(null)">Wissen</button>
      <p>
        Gekozen: <output id="place">{{ place() }}</output>, verstuurd: <output id="sent">{{ sent() }}</output>
      </p>
    </form>
  `,
})
export class Place {
  readonly place = signal<string | null>(null);
  readonly sent = signal('');
}
