/** @type {readonly import("../threads.mjs").Post[]} */
export const STEINFURTH = [
  {
    number: 19870,
    by: "bauhof",
    on: "02.03.2026",
    rating: 4.5,
    text: "Kanal in der Mühlenstraße in elf statt vierzehn Wochen. Die Anlieger wurden jeden Freitag mit einem Zettel informiert, das hat uns hundert Anrufe erspart.",
  },
  {
    number: 19872,
    by: "skonto",
    on: "03.03.2026",
    rating: 2.5,
    text: "Fachlich gut, aber sieben Nachträge bei einem Auftrag. Vier davon hätte ein Blick in die Bodengutachten erspart.",
  },
  {
    number: 19880,
    by: "vergabefuchs",
    on: "09.03.2026",
    rating: 4,
    text: "Nachträge waren bei uns begründet und prüffähig. Wer sauber ausschreibt, bekommt auch saubere Rechnungen.",
  },
  {
    number: 19903,
    by: "ruecklage",
    on: "21.03.2026",
    quote: "Wer sauber ausschreibt, bekommt auch saubere Rechnungen.",
    text: "Das hängen wir uns über den Drucker.",
  },
  {
    number: 20120,
    by: "hmeier",
    on: "30.04.2026",
    rating: 4,
    text: "Schulhof neu gepflastert, in den Ferien, fertig zwei Tage vor Schulbeginn. Ein Stein wackelt. Es ist immer ein Stein.",
  },
];
