import { useState, type FormEvent } from 'react';
import 'rug-zelfdiagnose/define/rug-lichaamskaart';
import type {} from 'rug-zelfdiagnose/types/react';

export function Place() {
  const [place, setPlace] = useState<string | null>(null);
  const [sent, setSent] = useState('');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(String(new FormData(event.currentTarget).get('place')));
  };
  return (
    <form onSubmit={send}>
      <rug-lichaamskaart
        name="place"
        mode="spot"
        required
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <button id="send">Versturen</button>
      <button id="clear" type="button" onClick={() => setPlace(null)}>
        Wissen
      </button>
      <p>
        Gekozen: <output id="place">{place}</output>, verstuurd: <output id="sent">{sent}</output>
      </p>
    </form>
  );
}
