import { toJson, type Plain } from './to-json.js';

/** Answers that a visitor keeps on a device: what is written down, for how long it holds, and how it is read back. */
const HOUR = 3_600_000;
const FORMAT = 1;

export interface Kept {
  /** Up to and including when it holds, as a time in milliseconds. */
  readonly until: number;
  /** When the last answer was given. */
  readonly saved: number;
  /** When the safety check was answered. */
  readonly checked: number;
  /** As the engine made it, until it is restored: what stands on a device can be anything. */
  readonly snapshot: unknown;
}

/** The end of the day that lies this number of days ahead. */
export const untilOf = (now: number, days: number): number => {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return date.setHours(23, 59, 59, 999);
};

export const write = (kept: Kept): string => toJson({ format: FORMAT, ...kept } as Plain);

/** Reads what was kept; null when it is damaged, or no longer holds. */
export function read(text: string, now: number, mostDays: number): Kept | null {
  try {
    const { format, until, saved, checked, snapshot } = JSON.parse(text) as Kept & { format: unknown };
    const times = [until, saved, checked].every(Number.isFinite);
    // a clock that was set back must not make it hold for longer
    const holds = saved <= now + HOUR && checked <= saved + HOUR && now <= until && until <= untilOf(now, mostDays);
    return format === FORMAT && times && holds ? { until, saved, checked, snapshot } : null;
  } catch {
    return null; // not what we wrote
  }
}

/** Signs of an emergency can come within hours: after a day the safety check is asked again. */
export const needsCheck = ({ checked }: Kept, now: number): boolean => now - checked > 24 * HOUR;
