/**
 * The newest reviews of the homes that tests and pictures look at, written by hand.
 * `best` is said only where it is not 5; a review without `rating` gave none. `date` is an ISO date, `dated` how it is shown.
 * @typedef {object} Pinned
 * @property {string} author
 * @property {string} relation
 * @property {string} date
 * @property {"long" | "short" | "relative" | "numeric"} dated
 * @property {number} [rating]
 * @property {number} [best]
 * @property {string} title
 * @property {string} text paragraphs are parted by a line break
 * @property {import("./stock/stock.mjs").Language} [language]
 * @property {readonly (readonly [string, number])[]} [aspects]
 * @property {string} [answer] the home's answer
 */

/** @type {Readonly<Record<string, readonly Pinned[]>>} */
export const PINNED = {
  lindenhof: [
    {
      author: "M. de B.",
      relation: "Son of a resident",
      date: "2026-11-12",
      dated: "long",
      rating: 2,
      title: "Nobody there at night",
      text: "My mother waited four hours for help at night, twice in one week. The day staff are kind and know her by name, but after ten there is nobody on the corridor.",
      aspects: [
        ["Day care", 4],
        ["Night care", 1],
        ["Food", 3],
      ],
      answer:
        "Thank you for telling us, also in person. Since Monday two people work each night on the first floor. Please ring me directly if it happens again. – Carla Drost, manager",
    },
    {
      author: "Anja",
      relation: "Daughter of a resident",
      date: "2026-10-26",
      dated: "relative",
      rating: 5,
      title: "Clean, calm, good food",
      text: "Clean, calm, good food. They called us the same evening when he fell, and the doctor was there within the hour.",
    },
    {
      author: "J. Okonjo",
      relation: "Friend of the family",
      date: "2026-10-21",
      dated: "long",
      rating: 5,
      title: "Even on a Sunday",
      text: "I come on Sundays, when nobody from the office is in.\nThere is still cake, there is still somebody who has time, and the piano is still out of tune.",
    },
    {
      author: "Käthe & Wim",
      relation: "Guests for six weeks",
      date: "2026-10-15",
      dated: "short",
      rating: 4,
      title: "Nach der Hüfte",
      text: "Sechs Wochen Kurzzeitpflege nach der Hüftoperation. Die Krankengymnastik war <sehr> gut, das Abendbrot kam zu früh.",
      language: "de",
    },
    {
      author: "Tineke",
      relation: "Daughter-in-law",
      date: "2026-10-02",
      dated: "numeric",
      rating: 1,
      title: "Hearing aid lost, twice",
      text: "Two hearing aids lost in the laundry in one year. The second time we were told that “these things happen”. They cost € 1.140 each.",
    },
  ],
  "haus-am-park": [
    {
      author: "Rolf-Dieter",
      relation: "Resident",
      date: "2026-11-04",
      dated: "numeric",
      rating: 5,
      title: "Ein langer Tisch",
      text: "Ich bin 91 und wohne hier seit der Eröffnung. Am langen Tisch wird jeden Abend gestritten und gelacht. So soll es sein.",
      language: "de",
    },
    {
      author: "Saskia P.",
      relation: "Daughter of a resident",
      date: "2026-09-18",
      dated: "long",
      rating: 5,
      title: "Small, and that is the point",
      text: "Twenty-eight people, and the cook knows who does not like fennel. My father has stopped asking when he may go home.",
    },
    {
      author: "Neighbour at number 5",
      relation: "Neighbour",
      date: "2026-08-30",
      dated: "long",
      title: "No mark, only a remark",
      text: "I have nobody living there, so I give no stars. But the garden gate is open, the residents wave, and the summer party was the best of the whole street.",
    },
    {
      author: "H. Weiß",
      relation: "Niece of a resident",
      date: "2026-06-11",
      dated: "short",
      rating: 4,
      title: "Good, still finding its feet",
      text: "Lovely house, kind people. The first bills were wrong, and the telephone rings for a long time. Both have become better.",
    },
  ],
  "residentie-zeezicht": [
    {
      author: "Joost & Tine",
      relation: "Children of a resident",
      date: "2026-11-15",
      dated: "long",
      rating: 2,
      title: "Seven storeys, one lift",
      text: "The lift was out of order for nine days. On the fifth floor that means nine days without the restaurant, the hairdresser or the sea.",
    },
    {
      author: "Carlo",
      relation: "Rehabilitation, four weeks",
      date: "2026-11-14",
      dated: "short",
      rating: 5,
      title: "Back on my feet",
      text: "Came in on a stretcher, walked out with a stick. The people on the second floor know exactly what they are doing, and they are funny.",
      aspects: [
        ["Therapy", 5],
        ["Room", 4],
        ["Food", 3],
      ],
    },
    {
      author: "zorgpunt.example user 2231",
      relation: "Review taken over from another site",
      date: "2026-11-10",
      dated: "numeric",
      rating: 7,
      best: 10,
      title: "Prima, met wat kanttekeningen",
      text: "Mooi gelegen en aardig personeel. In het weekend is de bezetting te krap en dat merk je.",
      language: "nl",
    },
    {
      author: "Mme Lefèvre",
      relation: "Sister of a resident",
      date: "2026-11-08",
      dated: "relative",
      rating: 4,
      title: "La vue, oui, et les gens aussi",
      text: "On vient pour la vue sur la mer, on reste pour les infirmières du troisième étage. Le café est imbuvable.",
      language: "fr",
    },
    {
      author: "K. Brandsma",
      relation: "Volunteer",
      date: "2026-11-05",
      dated: "long",
      title: "From a volunteer",
      text: "I push wheelchairs along the dunes on Saturdays and would be the wrong person to give stars. We are looking for more people who can push.",
    },
    {
      author: "D. M.",
      relation: "Son of a resident",
      date: "2026-11-03",
      dated: "long",
      rating: 1,
      title: "Wrong tablets",
      text: "My father was given the tablets of the man next door for two days. We were told by the man next door.",
      answer:
        "We reported this to the inspectorate ourselves on 1 November and have spoken with the family. – The management",
    },
  ],
};
