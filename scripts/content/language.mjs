/**
 * What the checks need to know of a language: its fixed phrases, and the words that need care.
 * A new language folder needs its own entry here before its words pass.
 *
 * @typedef {{
 *   urgency: Record<string, string[]>,
 *   pregnancy: string,
 *   asksForPregnancy: RegExp,
 *   side: RegExp,
 *   percentage: RegExp,
 *   dated: RegExp,
 *   not: RegExp,
 *   negations: RegExp,
 *   claim: (names: string[]) => RegExp,
 * }} Language
 */

/** @type {Record<string, Language>} */
export const languageRules = {
  nl: {
    /** The words, one of them, by which "when to call" says the answer's own urgency. */
    urgency: {
      emergency: ['Bel nu'],
      now: ['Bel nu'],
      today: ['Bel vandaag'],
      days: ['binnen een paar dagen'],
      routine: ['Maak een afspraak'],
      'self-care': ['afspraak', 'zelf mee aan de slag'],
    },
    pregnancy:
      'Bent u zwanger of korter dan een jaar geleden bevallen? Vraag dit dan eerst aan uw verloskundige of huisarts.',
    /** Painkillers and manual therapy: not without asking, around a birth. */
    asksForPregnancy: /pijnstiller|paracetamol|ontstekingsremmer|manipul|manuele|kraken/i,
    side: /\b(links|rechts|linker\p{L}*|rechter\p{L}*)\b/iu,
    percentage: /%|\bprocent\b/i,
    /** Advice of around 2009 that is no advice today. */
    dated: /bedrust|korset\p{L}*|r[öo]ntgenfoto\p{L}*|\bspuit\p{L}*|\bkraken\b|paracetamol/giu,
    /** Advises against something. */
    not: /\b(niet|geen|nooit)\b/i,
    /** Two of these in one sentence are hard to follow. */
    negations: /(?<!\p{L})(niet|geen|nooit|niemand|niets|zonder|nergens)(?!\p{L})/giu,
    /** "u hebt een …": says for sure what nobody can know from a list of questions. */
    claim: (names) =>
      new RegExp(
        `\\bu (hebt|heeft) ((een|de|het|last van|waarschijnlijk|misschien|mogelijk|vast|zeker|ook|dus) )*(${names.join('|')})(?!\\p{L})`,
        'iu',
      ),
  },
};
