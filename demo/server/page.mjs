import { html } from '@lit-labs/ssr';

/** What one reads until the questionnaire begins, and without scripts: the clinic's own words. */
const emergency = (post) => html`<p>
    <strong>Bel 112</strong> bij plotselinge hevige pijn met flauwvallen, bij druk op de borst, of als u na een zwaar
    ongeluk uw benen niet kunt bewegen of voelen.
  </p>
  <p>
    <strong>Bel nu uw huisarts of de ${post}</strong> als u niet kunt plassen, plas of poep verliest, doof bent tussen
    de benen of kracht verliest in uw been.
  </p>`;

/**
 * One page with all elements. What the page itself says is in server-only templates: nothing of it is for the browser to
 * take over.
 * @param {{ answer: number, article: string, lang: 'nl' | 'nl-BE' }} what the answer and the article to show, and for which country
 */
export const page = ({ answer, article, lang }) =>
  html`<!doctype html>
    <html lang=${lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Rugpijn, door de server gemaakt · De Lindehof</title>
        <link rel="icon" href="lindehof.svg" />
        <link rel="stylesheet" href="demo.css" />
        <link rel="stylesheet" href="server.css" />
        <script type="module" src="client.js"></script>
      </head>
      <body>
        <header class="site">
          <div class="inner">
            <p class="name">
              <img src="lindehof.svg" alt="" width="36" height="36" />De Lindehof
              <span>huisartsen en fysiotherapie</span>
            </p>
          </div>
        </header>
        <main id="content">
          <header>
            <h1>Last van uw rug?</h1>
            <p class="lead">Alles op deze pagina is al te lezen voordat er een script is.</p>
          </header>
          <section class="panel" aria-label="Vragenlijst rugpijn">
            <rug-vragenlijst lang=${lang} gp-number="030 000 12 34" out-of-hours-number="030 000 56 78">
              ${emergency(lang === 'nl-BE' ? 'wachtpost' : 'spoedpost')}
              <p slot="provider">U krijgt deze vragen van onze huisartsen.</p>
              <p slot="privacy">Wij zien niet wat u invult.</p>
            </rug-vragenlijst>
            <noscript><p>Voor de vragen is JavaScript nodig. Bel ons gerust: 030 000 12 34.</p></noscript>
          </section>
          <section class="panel" aria-label="Eén antwoord">
            <rug-antwoord lang=${lang} number=${answer}></rug-antwoord>
          </section>
          <section class="panel" aria-label="Uitleg">
            <rug-aandoening lang=${lang} name=${article}></rug-aandoening>
          </section>
          <section class="panel" aria-label="Alle uitleg">
            <rug-aandoening lang=${lang}></rug-aandoening>
          </section>
          <form class="panel" aria-label="Lichaamskaart" action="./" method="get">
            <rug-lichaamskaart lang=${lang} mode="spot" name="plek" required></rug-lichaamskaart>
            <p><button class="submit">Versturen</button></p>
          </form>
        </main>
      </body>
    </html>`;
