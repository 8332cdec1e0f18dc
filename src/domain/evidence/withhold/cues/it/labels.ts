import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "età|fascia d'età|fascia di età|età anagrafica|quanti anni ha",
  "birth-date":
    "data (di )?nascita|anno di nascita|giorno di nascita|compleanno|nat[oa] il|nat[oa] a e il|@nascita|mese di nascita|@data di decesso",
  sex: "sesso|genere|pronomi?|identità di genere|@sesso anagrafico",
  ethnicity:
    "etnia|origine etnica|razza|origine|gruppo etnico|appartenenza etnica|colore della pelle|origini|@colore (degli occhi|dei capelli)",
  nationality:
    "nazionalità|cittadinanz[ae]|luogo di nascita|paese di (nascita|origine|cittadinanza)|comune di nascita|città di nascita|stato di nascita|provincia di nascita|doppia cittadinanza|@passaporto|permesso di soggiorno|@nat[oa] a|@seconda cittadinanza",
  religion:
    "religione|confessione|confessione religiosa|fede|fede religiosa|credo|credo religioso|appartenenza religiosa|convinzioni religiose|@culto|@parrocchia",
  belief: "convinzioni|convinzioni filosofiche|credenze|@filosofia di vita",
  union:
    "sindacato|iscrizione (al )?sindaca(to|le)|appartenenza sindacale|tessera sindacale|adesione (al )?sindaca(to|le)|affiliazione sindacale|@sigla sindacale|@trattenuta sindacale",
  politics:
    "partito|partito politico|opinioni politiche|orientamento politico|appartenenza politica|idee politiche|iscrizione (a )?partit[oi]|affiliazione politica|@fede politica|tessera di partito",
  health:
    "salute|stato di salute|malattie|allergie|gruppo sanguigno|patologie|farmaci|@altezza|@statura|@peso|diagnosi|@taglia|@fumatore|malattie croniche|@anamnesi|condizioni di salute|dati sanitari|@vaccinazion[ei]|problemi di salute|@peso kg",
  disability:
    "disabilità|invalidità|invalidità civile|grado di invalidità|percentuale di invalidità|categoria protetta|categorie protette|handicap|tipo di disabilità|legge 104|@l[.]? ?68 99|appartenenza (a )?categorie protette|@esigenze speciali",
  pregnancy: "gravidanza|incinta|maternità|data presunta (del |di )?parto|congedo (di )?maternità|@in attesa",
  family:
    "stato civile|situazione familiare|stato di famiglia|figli|numero (di )?figli|figli a carico|@figli[oa]|coniuge|@moglie|@marito|@partner|@convivente|familiari a carico|carichi di famiglia|carichi familiari|nome (del|della) (padre|madre|coniuge)|@paternità|@padre|@madre|@genitori|@fratelli|@famiglia|cognome da (nubile|sposata)|regime patrimoniale|data (di |del )?matrimonio|nucleo familiare|@composizione del nucleo familiare|persone a carico|@familiari",
  "sexual-orientation": "orientamento sessuale|sessualità|identità sessuale|preferenze sessuali",
  photo:
    "@foto|@fotografia|@fototessera|@immagine|@ritratto|@foto (del )?profilo|@immagine (del |di )?profilo|@avatar|@url (della )?foto|@foto url|@foto tessera|@foto del candidato",
};
