/** What each row of the interview points to, and how strongly, as the facts have it: written out, not read from the content. */
export const POINTS_TO: Readonly<Record<string, string>> = {
  'waar-last.1': '',
  'waar-last.2': 'list 3 strong, radiculair-syndroom strong',
  'waar-last.3': 'list 3 moderate',
  'waar-last.4': 'kanaalstenose weak',
  'sinds-wanneer.1': 'osteoporose-wervelfractuur moderate, blokkeringen moderate, piriformis-syndroom moderate',
  'sinds-wanneer.2': 'chronische-discopathie moderate',
  'sinds-wanneer.3': 'chronische-discopathie moderate',
  'sinds-wanneer.4': 'chronische-discopathie moderate',
  'sinds-wanneer.5': 'bekkeninstabiliteit strong',
  'sinds-wanneer.6': '',
  'sinds-wanneer.7': 'spit strong',
  'sinds-wanneer.8': 'osteoporose-wervelfractuur weak',
  'waar-pijn.1': 'answer 28 moderate, list 7 weak',
  'waar-pijn.2': 'facetsyndroom moderate, blokkeringen moderate',
  'waar-pijn.3': 'ligamentaire-klachten strong',
  'waar-pijn.4': 'si-blokkering moderate, pseudoradiculaire-uitstraling weak',
  'waar-pijn.5': 'duraprikkeling strong',
  'waar-pijn.6': 'myalgie weak',
  'waar-pijn.7': '',
  'uitstraling.1': 'list 3 strong, radiculair-syndroom strong',
  'uitstraling.2': 'list 3 strong, radiculair-syndroom strong',
  'uitstraling.3': 'list 3 moderate, hernia moderate, list 5 moderate',
  'uitstraling.4': 'duraprikkeling strong, list 4 moderate',
  'uitstraling.5': 'pseudoradiculaire-uitstraling moderate',
  'doof.1': 'meralgia-paraesthetica moderate, answer 15 moderate',
  'doof.2': 'list 3 strong, radiculair-syndroom strong',
  'doof.3': 'neurogene-claudicatio moderate',
  'hoesten.1': 'list 3 moderate, hernia strong',
  'hoesten.2': 'hernia moderate, chronische-discopathie moderate, instabiele-discus moderate',
  'hoesten.3': '',
  'zitten.1': 'chronische-discopathie strong',
  'halfgebukt.1': 'ligamentaire-klachten strong',
  'staan.1': 'chronische-discopathie moderate',
  'staan.2': 'etalagebenen strong',
  'opstaan.1': 'chronische-discopathie moderate, facetsyndroom weak, blokkeringen weak, ligamentaire-klachten weak',
  'slenteren.1': 'chronische-discopathie moderate',
  'lopen.1': 'neurogene-claudicatio strong',
  'lopen.2': 'etalagebenen strong',
  'lopen.3': 'coxartrose moderate',
  'bukken.1': 'chronische-discopathie moderate',
  'liggen.1': 'recessusstenose moderate, hernia moderate, kanaalstenose weak',
  'liggen.2': 'bechterew strong, reuma-overig moderate',
  'liggen.3': 'chronische-discopathie strong',
  'fietsen.1': 'chronische-discopathie strong, instabiele-discus moderate',
  'fietsen.2': '',
  'familie.1': 'hernia weak',
  'familie.2': 'bechterew moderate',
  'aanvullend.1': 'toon-hermans-syndroom weak',
  'aanvullend.2': 'interne-oorzaken moderate',
  'aanvullend.3': 'bechterew moderate',
  'fotos.1': 'osteoporose-wervelfractuur strong',
  'fotos.2': 'spondylolisthesis strong',
  'fotos.3': 'bechterew strong',
  'fotos.4': '',
  'loopgang.1': 'radiculair-syndroom strong, list 3 moderate',
  'loopgang.2': 'bekkeninstabiliteit strong',
  'loopgang.3': 'coxartrose moderate',
  'stand.1': 'spit strong, hernia strong, deviatiestand strong',
  'stand.2': '',
  'bewegen.1': 'chronische-discopathie moderate',
  'bewegen.2': 'chronische-discopathie strong',
  'bewegen.3': 'bechterew moderate',
  'bewegen.4': 'list 3 strong, radiculair-syndroom moderate',
  'bewegen.5': 'radiculair-syndroom weak',
  'bewegen.6': 'chronische-discopathie moderate, deviatiestand moderate',
  'test-zitten.1': 'radiculair-syndroom moderate, duraprikkeling weak',
  'test-zitten.2': 'radiculair-syndroom moderate, hernia moderate',
  'test-liggen.1': 'chronische-discopathie moderate, radiculair-syndroom weak',
};

/** Rows that count for less than the facts say: most people with back pain say them, or the facts warn of them. */
export const CAPPED: Readonly<Record<string, 1 | 2>> = {
  'zitten.1': 2, // 85 of every 100 people with back pain
  'halfgebukt.1': 2, // 78
  'staan.1': 1, // 73
  'slenteren.1': 1, // 66
  'bukken.1': 1, // 60
  'liggen.3': 2, // can be inflammation too
  'aanvullend.1': 1, // unproven
  'stand.1': 2, // can come from belly or hip
  'uitstraling.3': 2, // belongs to another list by its content
  'waar-pijn.1': 2, // filled in from answer 28
};
