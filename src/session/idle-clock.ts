const MINUTE = 60_000;
/** How long the question stands before all is wiped. */
export const SECONDS_TO_ANSWER = 60;

/** Where the time without a sign of the visitor has got to. */
export type Presence = 'here' | 'asked' | 'gone';

/** How long nothing was heard of the visitor, by the clock: timers stand still while a device sleeps. */
export class IdleClock {
  #heard = 0;
  #asked: number | null = null;

  constructor(public minutes: number) {}

  /**
   * The visitor is there.
   * @param asking the question still stands: from now on there is all the time to answer it
   */
  hear(now: number, asking = false): void {
    this.#heard = now;
    this.#asked = asking ? now : null;
  }

  /** Looks at the clock: asks when it is time, and gives up when nobody answers. */
  look(now: number): Presence {
    const silent = now - this.#heard;
    // the clock was set back
    if (silent < 0) this.hear(now);
    else if (this.#asked === null && silent >= this.minutes * MINUTE + SECONDS_TO_ANSWER * 1000) return 'gone';
    else if (this.#asked === null && silent >= this.minutes * MINUTE) this.#asked = now;
    if (this.#asked === null) return 'here';
    return this.secondsLeft(now) > 0 ? 'asked' : 'gone';
  }

  /** How long one still has to answer. */
  secondsLeft(now: number): number {
    return Math.max(0, Math.ceil(SECONDS_TO_ANSWER - (now - (this.#asked ?? now)) / 1000));
  }

  /** In how many milliseconds to look again: until the question is asked, and each second while it stands. */
  next(now: number): number {
    return this.#asked === null ? Math.max(0, this.#heard + this.minutes * MINUTE - now) : 1000;
  }
}
