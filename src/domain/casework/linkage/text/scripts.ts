const pairs = (spelled: string): [string, string][] =>
  spelled.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)] as [string, string]);

/** Cyrillic letters, nearest to ISO 9's readers' forms (BGN/PCGN); small letters only. */
const CYRILLIC = pairs(
  "аa бb вv гg ґg дd еe ёe єe жzh зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ьq эe юiu яia ђd јj љl њn ћc џd",
).map(([letter, latin]): [string, string] => [letter, latin === "q" ? "" : latin]);

/** Greek letters (ELOT 743); small letters only, accents taken off. */
const GREEK = pairs("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo");

/** Latin letters that Unicode does not take apart. */
const LATIN = pairs("æa œo øo åa łl đd ðd þth ıi ħh ŀl ŋn ŧt ƒf ßss");

/** What a letter is in plain Latin ones. */
export const LATIN_LETTERS: ReadonlyMap<string, string> = new Map([...CYRILLIC, ...GREEK, ...LATIN]);
