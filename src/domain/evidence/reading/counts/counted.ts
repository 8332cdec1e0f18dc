import { anyOf } from "../visible/words";
import { pattern } from "../visible/words/pattern";

/** Who rates, and what may stand for it, in the languages whose words are known. */
const PEOPLE = String.raw`users?|members?|people|persons?|customers?|clients?|guests?|voters?|raters?|reviewers?|readers?|visitors?|patients?|residents?|families|buyers?|students?|employees?|scores?|times|total|comments?|entries|testimonials?|kunden|nutzer\p{L}*|mitglieder|gäste|personen|leser\p{L}*|besucher\p{L}*|patienten|bewohner\p{L}*|mal|personnes|utilisateurs|membres|votants|lecteurs|fois|personas|usuarios|clientes|veces|lectores|utenti|clienti|persone|volte|klanten|gebruikers|leden|gasten|mensen|keer|usuários|pessoas|vezes|membros`;

/** Ratings, reviews and votes in other languages. */
const ELSEWHERE = String.raw`opini\p{L}*|ocen\p{L}*|recen[zs]\p{L}*|głos\p{L}*|отзыв\p{L}*|оцен\p{L}*|голос\p{L}*|рецензи\p{L}*|відгук\p{L}*|оцін\p{L}*|отзив\p{L}*|мнени\p{L}*|глас\p{L}*|hodno[ct]en\p{L}*|hlas\p{L}*|omdöme\p{L}*|betyg|röst\p{L}*|anmeldelse\p{L}*|bedømmelse\p{L}*|vurdering\p{L}*|stemme\p{L}*|omtale\p{L}*|arvostelu\p{L}*|arvio\p{L}*|ääntä|értékelés\p{L}*|vélemény\p{L}*|szavazat\p{L}*|evaluări|păreri|voturi|yorum\p{L}*|değerlendirme\p{L}*|oy|κριτικ\p{L}*|αξιολογ\p{L}*|ψήφ\p{L}*|ocjen\p{L}*|mnenj\p{L}*|glas\p{L}*|đánh giá|nhận xét|lượt|ulasan|penilaian|undian|atsiliepim\p{L}*|įvertinim\p{L}*|atsauksm\p{L}*|vērtējum\p{L}*|arvustus\p{L}*|hinnang\p{L}*|ressenyes|valoracions|opinións|تقييم\p{L}*|مراجع|آراء|صوت|نظر|رای|دیدگاه|امتیاز|ביקורות|דירוגים|הצבעות|件|レビュー|口コミ|評価|評價|评价|评论|評論|点评|票|人|名|条|條|則|篇|个|個|리뷰|후기|평가|개|건|명|표|รีวิว|คะแนน|समीक्षा|रेटिंग`;

const KNOWN = `(?:${anyOf("ratings", "reviews")}|${PEOPLE})(?!\\p{L})`;

/**
 * As part of a pattern that has `\p{L}` for the letters of `pattern`: what may be counted, right behind its number.
 * Another word there may be a multiple that nobody here knows.
 */
export const COUNTED = `(?:${KNOWN}|(?:${ELSEWHERE})(?!\\p{L}))`;

// All multiples of the known languages are known, so that words between are none: "12 verified Google reviews".
const BEHIND = pattern(`^(?:${COUNTED}|(?:\\p{L}[\\p{L}'’-]*\\s+){1,3}${KNOWN})`);

/** Whether what follows a number says what is counted. */
export const saysCounted = (text: string): boolean => BEHIND.test(text);
