import { anyOf } from "../words";

/** What stands between a name and its words: "Ann says:". */
export const SAYS =
  "says|said|sagt|sagte|meint|schreibt|schrieb|dit|a dit|écrit|a écrit|dice|dijo|ha detto|scrive|ha scritto|zegt|schreef|diz|disse|wrote|commented|commente";

/** "Author: Ann Smith", as a form has it. */
export const LABEL = "(?:author|reviewer|name|autor(?:in)?|verfasser|auteur|nom|autore|nome|nombre|naam)";

const ONLY_SAYS = new RegExp(String.raw`^(?:${SAYS})\s*:?$`, "iu");

/** Whether a text only says that somebody speaks. */
export const isSays = (text: string): boolean => ONLY_SAYS.test(text.trim());

const NOT_A_PERSON = new RegExp(
  String.raw`^(?:${anyOf("action", "heading", "rated", "star", "ratings", "reviews", "today", "yesterday")}|(?:${anyOf("posted")})(?: \p{L}{1,3})?:?|by|von|par|por|door|${LABEL}|bewertet|valorado|avaliado|gewaardeerd|beoordeeld|${SAYS}|(?:overall|gesamt)(?: \p{L}+)?|\(.*\)|[\p{P}\p{S}\d\s]+)$`,
  "iu",
);
/** "See all my reviews", "View profile": what links to a person rather than the name of one. */
const ABOUT_A_PERSON =
  /(?:^|\s)(?:profile?|perfil|profilo|profiel|reviews|bewertungen|recensioni|recensies|opiniones|avaliações|contributions)(?:\s|$)/iu;
const SHORTEST = 2;
const LONGEST = 60;
const MOST_WORDS = 6;

/** Whether a text may be the name of a person, as far as its words tell. */
export function isName(text: string, shortest = SHORTEST): boolean {
  return (
    text.length >= shortest &&
    text.length <= LONGEST &&
    /[\p{L}\p{N}]/u.test(text) &&
    !NOT_A_PERSON.test(text.replace(/\s*:$/u, "")) &&
    !ABOUT_A_PERSON.test(text) &&
    text.split(" ").length <= MOST_WORDS &&
    !/[!?]$|\d{4}|https?:/u.test(text)
  );
}

/** Words that titles and other lines have and names have not, in the seven languages. */
const SAYING = new Set(
  `great good excellent amazing awesome perfect nice terrible awful bad poor best worst super lovely love recommended quality service
  value very not never always would highly thanks verified the it its is was were on at to for with my our we you they this but back
  gut gute sehr toll tolle super klasse schlecht nie wieder danke ist war mit für ich
  bon bonne bien très parfait merci jamais est avec pour bueno buena muy perfecto mala fácil gracias con para
  buono buona ottimo ottima molto grazie per sono goed goede heerlijk lekker slecht nooit het met voor
  bom boa muito ótimo obrigado com uma`.split(/\s+/u),
);

/** Whether a short text says something, as titles do, rather than names somebody. */
export const isPhrase = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => SAYING.has(word));
