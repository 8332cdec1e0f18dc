import { plainLetters } from "../text/letters";

/** Short spellings of what streets are called by. */
const SHORT = `
rd: road
ave: avenue
av: avenue
avda: avenida
blvd: boulevard
bd: boulevard
bvd: boulevard
boul: boulevard
dr: drive
ln: lane
pl: place
plz: platz
sq: square
ct: court
crt: court
cres: crescent
cr: crescent
cl: close
gdns: gardens
gdn: garden
grn: green
gr: grove
hwy: highway
pkwy: parkway
pky: parkway
ter: terrace
terr: terrace
tce: terrace
mt: mount
wy: way
n: north
s: south
e: east
w: west
ne: northeast
nw: northwest
se: southeast
sw: southwest
ul: ulitsa
ulica: ulitsa
pr: prospekt
prosp: prospekt
per: pereulok
nab: naberezhnaia
c: calle
cra: carrera
v: via
vle: viale
r: rue
chem: chemin
imp: impasse
all: allee
dt: dr
`;

const LONG: ReadonlyMap<string, string> = new Map(
  SHORT.trim()
    .split("\n")
    .map((line): [string, string] => {
      const [short = "", long = ""] = line.split(": ");
      return [short, plainLetters(long)];
    }),
);

const SAINT = new Set(["st", "ste", "saint", "sainte", "sankt", "sint"]);
const STREET = new Set(["st", "str", "street", "strasse", "strat", "strase"]);
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** A street's words in one spelling: “St. John’s Rd”, “Saint Johns Road”; “Hauptstr.”, “Hauptstraße”, “Haupt Straße”. */
export const streetWords = (words: readonly string[]): string[] => words.map(oneSpelling);

function oneSpelling(word: string, place: number, words: readonly string[]): string {
  if (SAINT.has(word) && place < words.length - 1 && !STREET.has(words[place + 1] ?? "")) return "saint";
  if (STREET.has(word)) return "street";
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal >= 0) return String(ordinal + 1);
  const number = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1];
  if (number !== undefined) return number;
  const whole = /^(.{3,})(?:str|strasse|strase|strat)$/u.exec(word)?.[1];
  return whole === undefined ? (LONG.get(word) ?? word) : `${whole}street`;
}
