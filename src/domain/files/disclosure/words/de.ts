import type { DisclosureWords } from "./en";

/** The words of a file that is disclosed, in German. */
export const de: DisclosureWords = {
  title: "Auskunft aus der Akte eines Falls",
  intro:
    "Hier steht, was die Akte eines Falls sagt. Was nicht herausgegeben wird, ist durch Blöcke von einer Größe ersetzt, gleich was sie verdecken, mit dem Grund.",
  made: (day) => `Erstellt am ${day}.`,
  pseudonyms:
    "Wer auf fremden Seiten etwas geschrieben, beantwortet oder verschlagwortet hat, steht hier unter einem Pseudonym, das nur für diese Datei ausgelost wurde.",
  picture:
    "Was zu sehen war, als die Seite aufbewahrt wurde. Bereiche, die nicht herausgegeben werden, sind ausgefüllt.",
  pictureLeft: "Ein Bild der Seite wurde aufbewahrt und ist nicht in dieser Datei.",
  pictureUnreadable: "Ein Bild der Seite wurde aufbewahrt, das sich nicht mehr zeigen lässt.",
  redactedHere: "Darin nicht herausgegeben:",
  exemptions: {
    "personal-data": "personenbezogene Daten",
    "trade-secret": "Geschäftsgeheimnis",
    "legal-privilege": "anwaltliche Vertraulichkeit",
    "public-security": "öffentliche Sicherheit",
    deliberation: "behördliche Beratung",
    other: "anderer Grund",
  },
};
