import type { Language } from "./languages";

/** Words that a text of a language cannot do without, in lower case with their accents. */
export const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: "the of and to in is was it for with as on that be at by this have from are not but were they you had which their an or his her she would there been has when who will more if out so what we our my your no all very could because them than do did does i about after always never nobody us me it's don't didn't",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir kein keine sehr wenn was mich mir uns hatte waren meine mein immer niemand ihr unsere",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa ses aux d l qu elle mais nous vous ont été cette comme ou si leur y était tout très je c n s j on bien sans même ils elles à où ma mon mes être avait depuis personne rien toujours aussi",
  es: "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o fue este ha sí porque esta son entre cuando muy sin sobre ser también me hasta hay donde dónde nos yo todo les nada era estaba han mi te ni eso está aquí siempre nadie desde qué",
  it: "di e il la che in un a per del non una i le si da con sono al dei come più della nel anche gli ma alla lo ha se delle o era questo questa ci suo dal mi molto nella ed io sua loro essere c l d un tutto ho hanno perché sempre stato stata è mio mia miei qui nessuno niente dove",
  nl: "de en van het een in is dat op te zijn met voor niet aan er om als ook dan maar bij uit nog door naar heeft hij werd wordt over ik ze deze die was we heel geen wij mijn worden of zo kan veel je u hebben dit had haar hun zeer wel altijd wat ons onze kon niemand hier werden waren één",
  pt: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das foi tem seu sua ou quando muito nos já eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus nas me esse eles você são estava minha meu meus à às é há está aqui sempre ninguém nada muita",
};

/**
 * The same of languages whose words are not known here, and which would pass for one of them: Danish and Norwegian, Swedish, Catalan,
 * Galician, Romanian, Afrikaans, Polish.
 */
export const NEIGHBOURS: readonly string[] = [
  "og i at det er en til på som af av den for med de ikke der var jeg et han om har fra men sig seg kan vi også blev ble eller ved hun meget veldig min her altid alltid",
  "och i att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när också eller hade de mycket min här alltid",
  "de la i el que a les en els per un amb una del al no es l d va ser com més però són aquest aquesta també dels molt hi ha ho seva meva seu des fa sempre",
  "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao tamén moi foi era aquí sempre miña",
  "de și şi în la cu un o pe nu din este pentru care ca să au fost mai sunt dar ai al ale a fi foarte mea meu",
  "die en van in het 'n n is dat nie vir met om te ek sy wat op was as aan hulle baie ons by my hier altyd daar",
  "w i na z do się nie jest to że o jak a po od za przez dla był była ale tak co bardzo są od",
];
