/** @type {import("./stock.mjs").Stock} */
export const dutch = {
  open: {
    good: ["Mijn moeder woont hier nu anderhalf jaar.", "Wij hebben vier huizen bekeken en dit voelde meteen goed."],
    mixed: ["Lastig om hier één cijfer voor te geven.", "Overdag en ’s avonds zijn het twee verschillende huizen."],
    bad: ["Ik had er meer van verwacht.", "Na drie maanden hebben we mijn vader hier weggehaald."],
  },
  close: {
    good: ["Een warme plek, bedankt allemaal!", "Wij raden het iedereen in de buurt aan."],
    mixed: ["Met iets meer mensen zou het een prachtig huis zijn.", "Ga vooral zelf kijken, ook in het weekend."],
    bad: ["Wij hopen dat er eindelijk iets verandert.", "Kijk alstublieft verder."],
  },
  staff: {
    good: [
      "De verzorgenden kennen iedereen bij naam en maken echt een praatje.",
      "Lief personeel, ook als het druk is.",
    ],
    mixed: ["De vaste mensen zijn geweldig, de invallers weten van niets."],
    bad: ["Elke week een nieuw gezicht en niemand die het dossier heeft gelezen.", "Op een vraag krijg je een zucht."],
  },
  nights: {
    good: ["Ook ’s nachts komt er meteen iemand als je belt."],
    mixed: ["’s Nachts is er één persoon voor twee gangen."],
    bad: ["Na tien uur ’s avonds is er niemand te vinden.", "Mijn moeder heeft twee keer uren op hulp gewacht."],
  },
  food: {
    good: ["Het eten wordt in huis gekookt en dat proef je.", "Op zondag is er soep zoals oma die maakte."],
    mixed: ["Het eten is eenvoudig maar warm."],
    bad: ["Drie dagen achter elkaar koude aardappelen."],
  },
  room: {
    good: ["Een lichte kamer met uitzicht op de kastanjes."],
    mixed: ["De kamer is klein, maar wel op het zuiden."],
    bad: ["De verwarming deed het de hele winter niet."],
  },
  activities: {
    good: ["Elke woensdag wordt er gezongen en de halve straat komt mee."],
    mixed: ["Er hangt een mooi programma aan de muur, maar de helft gaat niet door."],
    bad: ["De televisie staat de hele dag aan en niemand kijkt."],
  },
  contact: {
    good: ["Ze bellen ons vóórdat wij hoeven te bellen."],
    mixed: ["Je krijgt wel antwoord, maar je moet erachteraan."],
    bad: ["Dat hij in het ziekenhuis lag, hoorden we van het ziekenhuis zelf.", "Vier mails gestuurd, geen antwoord."],
  },
  garden: {
    good: ["De tuin is de hele dag open, met een bankje in de zon."],
    mixed: ["Mooie tuin, als er iemand tijd heeft om mee te gaan."],
    bad: ["De tuin van de folder zit op slot."],
  },
};
