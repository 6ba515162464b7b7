import { useState } from 'react';
import type { Snapshot } from 'rug-zelfdiagnose';
import { Course } from './Course';
import { Place } from './Place';

export function App() {
  const [open, setOpen] = useState(true);
  const [kept, setKept] = useState<Snapshot | null>(null);
  const [heard, setHeard] = useState<{ step?: string; urgent?: string; result?: string }>({});
  const [name, setName] = useState('hernia');
  return (
    <main>
      <section id="course">
        {open ? (
          <Course
            kept={kept}
            keep={setKept}
            tell={(what) => setHeard((before) => ({ ...before, ...what }))}
            stop={() => setOpen(false)}
          />
        ) : (
          <button id="toggle" onClick={() => setOpen(true)}>
            Verdergaan
          </button>
        )}
      </section>
      <p>
        Pagina: <output id="step">{heard.step}</output>, spoed: <output id="urgent">{heard.urgent}</output>, uitkomst:{' '}
        <output id="result">{heard.result}</output>
      </p>
      <Place />
      <select value={name} onChange={(event) => setName(event.currentTarget.value)}>
        <option>hernia</option>
        <option>zitten</option>
      </select>
      <rug-aandoening name={name} heading-level={3} />
    </main>
  );
}
