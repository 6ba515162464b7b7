import { useRef } from 'react';
import type { RugVragenlijst, Snapshot } from 'rug-zelfdiagnose';
import 'rug-zelfdiagnose/define';
import type {} from 'rug-zelfdiagnose/types/react';

interface Props {
  kept: Snapshot | null;
  keep(snapshot: Snapshot): void;
  tell(what: { step?: string; urgent?: string; result?: string }): void;
  stop(): void;
}

export function Course({ kept, keep, tell, stop }: Props) {
  const flow = useRef<RugVragenlijst>(null);
  const later = () => {
    if (flow.current) keep(flow.current.snapshot);
    stop();
  };
  return (
    <>
      <rug-vragenlijst
        ref={flow}
        heading-level={3}
        gp-number="030 000 12 34"
        snapshot={kept}
        onrug-step={({ part, position, currentTarget }) => {
          tell({ step: `${part} ${position}` });
          keep(currentTarget.snapshot);
        }}
        onrug-urgent={({ urgency, currentTarget }) => {
          tell({ urgent: urgency });
          keep(currentTarget.snapshot);
        }}
        onrug-result={({ status, outcomes }) => tell({ result: `${status} ${outcomes.join()}` })}
      >
        <p>Bel 112 bij plotselinge hevige pijn met flauwvallen.</p>
        <p slot="provider">U krijgt deze vragen van De Lindehof.</p>
      </rug-vragenlijst>
      <button id="toggle" onClick={later}>
        Later verder
      </button>
    </>
  );
}
