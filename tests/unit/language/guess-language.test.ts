import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { guessLanguage, type Language, languageOfTexts, tokens } from "../../../src/domain/ground/language";

/** As people write of a home. */
const TEXTS: readonly (readonly [Language, string])[] = [
  [
    "en",
    "My mother has been here for two years and the nurses are kind. At night there is always someone who will come.",
  ],
  ["en", "Great location but the food was cold and nobody could tell us what happened to her clothes."],
  ["de", "Meine Mutter wohnt seit zwei Jahren hier und die Pflegerinnen sind freundlich. Nachts kommt immer jemand."],
  ["de", "Das Essen war kalt, und niemand konnte uns sagen, was mit der Wäsche passiert ist."],
  ["fr", "Ma mère est ici depuis deux ans et les infirmières sont gentilles. La nuit il y a toujours quelqu'un."],
  ["fr", "Le repas était froid et personne ne savait où étaient passés les vêtements de mon père."],
  ["es", "Mi madre vive aquí desde hace dos años y las enfermeras son amables. Por la noche siempre hay alguien."],
  ["es", "La comida estaba fría y nadie supo decirnos dónde estaba la ropa de mi padre."],
  ["it", "Mia madre vive qui da due anni e le infermiere sono gentili. Di notte c'è sempre qualcuno."],
  ["it", "Il pranzo era freddo e nessuno ha saputo dirci dove erano finiti i vestiti di mio padre."],
  ["nl", "Mijn moeder woont hier nu twee jaar en de verpleegkundigen zijn aardig. 's Nachts komt er altijd iemand."],
  ["nl", "Het eten was koud en niemand kon ons vertellen wat er met de kleren was gebeurd."],
  ["pt", "A minha mãe vive aqui há dois anos e as enfermeiras são simpáticas. À noite há sempre alguém para ajudar."],
  ["pt", "A comida estava fria e ninguém soube dizer onde estavam as roupas do meu pai."],
  ["en", "They never answer the bell after ten, and we had to call her doctor ourselves."],
  ["de", "Die Zimmer sind hell, aber auf dem Flur riecht es oft nach Rauch, und die Leitung ist nie zu sprechen."],
  [
    "fr",
    "Les chambres sont claires mais la direction ne répond jamais au téléphone et nous attendons encore le contrat.",
  ],
  ["es", "Las habitaciones son luminosas, pero la dirección nunca contesta al teléfono y seguimos sin contrato."],
  ["it", "Le camere sono luminose ma la direzione non risponde mai al telefono e aspettiamo ancora il contratto."],
  ["nl", "De kamers zijn licht, maar de leiding neemt nooit de telefoon op en we wachten nog steeds op het contract."],
  ["pt", "Os quartos são luminosos, mas a direção nunca atende o telefone e ainda não recebemos o contrato."],
];

const OTHERS: readonly string[] = [
  "Min mor har boet her i to år, og sygeplejerskerne er venlige. Om natten kommer der altid nogen.",
  "Min mamma har bott här i två år och sköterskorna är vänliga. På natten kommer det alltid någon.",
  "La meva mare viu aquí des de fa dos anys i les infermeres són amables. A la nit sempre hi ha algú.",
  "Moja mama mieszka tu od dwóch lat i pielęgniarki są miłe. W nocy zawsze ktoś przychodzi.",
  "Mama mea locuiește aici de doi ani și asistentele sunt amabile. Noaptea vine întotdeauna cineva.",
  "Äitini on asunut täällä kaksi vuotta ja hoitajat ovat ystävällisiä.",
  "Annem iki yıldır burada yaşıyor ve hemşireler çok nazik.",
  "Моя мама живёт здесь два года, и медсёстры очень добрые.",
  "母は二年前からここに住んでいて、看護師さんはとても親切です。",
];

describe("the language of a text", () => {
  it.each(TEXTS)("is %s: %s", (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(OTHERS)("is not guessed where it is none of those known: %s", (text) => {
    expect(guessLanguage(text)).toBeUndefined();
  });

  it.each(["", "Lindenhof", "4.5 of 5", "Top!", "de la", "12 34 56 78"])(
    "is not guessed from too little: %j",
    (text) => {
      expect(guessLanguage(text)).toBeUndefined();
    },
  );

  test.prop([fc.string({ unit: "binary" })])("is looked for in whatever there is", (text) => {
    expect(() => guessLanguage(text)).not.toThrow();
  });
});

describe("the language of texts that are parted into words", () => {
  test.prop([fc.array(fc.constantFrom(...TEXTS.map(([, text]) => text)), { minLength: 1, maxLength: 30 })])(
    "is that of the texts one after the other, as far as they are looked at",
    (texts) => {
      const begun: string[] = [];
      for (let length = 0; length < 3_500 && begun.length < texts.length; length += begun.at(-1)!.length + 1)
        begun.push(texts[begun.length]!);
      expect(languageOfTexts(begun.map(tokens))).toBe(guessLanguage(begun.join("\n")));
    },
  );
});
