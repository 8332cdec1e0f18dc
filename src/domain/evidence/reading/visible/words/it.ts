import type { Words } from "./words";

export const it: Words = {
  months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  today: "oggi|adesso",
  yesterday: "ieri",
  one: "un[ao']?",
  minute: "minut[oi]",
  hour: "or[ae]",
  day: "giorn[oi]",
  week: "settiman[ae]",
  month: "mes[ei]",
  year: "ann[oi]",
  before: "",
  after: "fa",
  star: "stell[ae]|boll[ae]",
  outOf: "stelle su|su un (?:massimo|totale) di",
  of: "su|di",
  rated: "(?:valutazione|punteggio|voto)(?: (?:medi[ao]|complessiv[ao]|generale|totale))?|valutato|media|giudizio",
  ratings: "valutazion[ei]|vot[oi]|voti totali|giudizi",
  reviews: "recension[ei]|opinion[ei]",
  thousand: "k|mila",
  heading: "recensioni|opinioni|valutazioni|testimonianze|giudizi",
  share: "positiv[aeio]|soddisfazione|soddisfatti|valutazione|gradimento",
  by: "(?:scritt[oa] |recensit[oa] |pubblicat[oa] |inviat[oa] )?da|di",
  posted: "pubblicat[oa]|scritt[oa]|inviat[oa]",
  answer: "risposta (?:del|di|della|dal|dell['’])",
  answered: "ha risposto",
  owner:
    "propriet(?:ari[oa]|à)|titolare|direzione|diret(?:tore|trice)|gestore|gestione|struttura|responsabile|azienda|venditore|fornitore|servizio clienti",
  action:
    "leggi (?:tutto|di più|altro)|mostra (?:altro|meno|di più)|altro|rispondi|segnala(?: \\p{L}+)*|utile|condividi|mi piace|sì|no|traduci|acquisto verificato",
};
