/** Legal forms: each line one form, first what it is called here, then its spellings in plain letters. */
const FORMS = `
ltd: limited, ltd, private limited, pvt ltd, pte ltd, pty ltd, pty limited, cyfyngedig, cyf
plc: plc, public limited company
llp: llp, limited liability partnership
llc: llc, limited liability company, l l c
lp: lp, limited partnership
inc: inc, incorporated, corp, corporation
cic: cic, community interest company
cio: cio
gmbh: gmbh, mbh, gesellschaft mit beschrankter haftung, gesmbh, ges m b h
ggmbh: ggmbh, gemeinnutzige gmbh
gmbh-co-kg: gmbh and co kg, gmbh co kg, gmbh and cokg
ug: ug, ug haftungsbeschrankt, unternehmergesellschaft
ag: ag, aktiengesellschaft
kg: kg, kommanditgesellschaft, co kg, and co kg
kgaa: kgaa
ohg: ohg
gbr: gbr
eg: eg, eingetragene genossenschaft
ev: ev, eingetragener verein
ek: ek, e k
se: se
bv: bv, besloten vennootschap, bvba, b v
nv: nv, naamloze vennootschap, n v
vof: vof
cv: cv
vzw: vzw, asbl
srl: srl, sarl, sa rl, s a r l, societe a responsabilite limitee, societa a responsabilita limitata, s r l
sa: sa, societe anonyme, sociedad anonima, s a
sas: sas, sasu, societe par actions simplifiee
sci: sci
snc: snc
spa: spa, societa per azioni, s p a
sl: sl, slu, sociedad limitada, s l
ltda: ltda, lda, limitada
sacv: sa de cv, s de rl de cv
ab: ab, aktiebolag
as: as, a s, aksjeselskap, aktieselskab
aps: aps, anpartsselskab
oy: oy, oyj, osakeyhtio
spzoo: spzoo, sp zoo, sp z oo, sp z o o, spolka z ograniczona odpowiedzialnoscia, spolka z oo
spa-pl: spolka akcyjna
sro: sro, spol sro, spol s r o, s r o
kft: kft
zrt: zrt, nyrt
doo: doo, d o o
ood: ood, eood
ooo: ooo, obshchestvo s ogranichennoi otvetstvennostiu
oao: oao, ao, pao, zao, aktsionernoe obshchestvo
ip: ip
epe: epe, ike
ae: ae, a e
kk: kk, kabushiki kaisha
sdn-bhd: sdn bhd
`;

/** Said of a company in no exact sense. */
const VAGUE = new Set(["co", "company", "group", "gruppe", "groupe", "holding", "holdings"]);

const LONGEST = 4;

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [form = "", spellings = ""] = line.split(": ");
      return spellings.split(", ").map((spelling): [string, string] => [spelling, form]);
    }),
);

/** A name's words without its legal form, and the form, where it has one at its end or (as in Russia) its beginning. */
export function takeLegalForm(words: readonly string[]): { words: readonly string[]; legalForm: string | undefined } {
  for (let length = Math.min(LONGEST, words.length - 1); length >= 1; length--) {
    const [end, start] = [words.slice(-length).join(" "), words.slice(0, length).join(" ")];
    const atEnd = SPELLINGS.get(end);
    if (atEnd) return { words: withoutVague(words.slice(0, -length)), legalForm: atEnd };
    const atStart = FIRST.has(start) ? SPELLINGS.get(start) : undefined;
    if (atStart) return { words: words.slice(length), legalForm: atStart };
  }
  return { words: withoutVague(words), legalForm: undefined };
}

/** Forms that stand before the name. */
const FIRST = new Set(["ooo", "oao", "zao", "pao", "ao", "ip", "sci", "sarl", "sas", "asbl", "vzw"]);

/** “Miller & Co. Ltd”: the word says as little as its lack does. */
function withoutVague(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (VAGUE.has(words[end - 1] ?? "") || words[end - 1] === "and")) end--;
  return words.slice(0, end);
}
