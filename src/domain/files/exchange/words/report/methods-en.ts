/** A way in which figures come about, told to somebody who never saw the product. */
export interface Method {
  readonly head: string;
  readonly paragraphs: readonly string[];
}

/** The methods in short; the formulas, with worked examples, are in the product's docs/methods.md. */
export const methodsEn: readonly Method[] = [
  {
    head: "Intervals",
    paragraphs: [
      "A rating is an estimate. “4.2 of 5 (4.0 to 4.4)” says: the mean that very many ratings of this kind would have is most likely 4.2, and with 90 in 100 it lies between 4.0 and 4.4. Few ratings give a wide interval, many a narrow one. A price, a distance or a grade has none: it is taken as it is stated.",
    ],
  },
  {
    head: "One source's rating",
    paragraphs: [
      "One rating in the middle of the scale is added to those that the page counts, so that three ratings do not look as sure as three hundred. Where the page shows how the ratings spread over the steps, that spread counts; where it does not, and nothing else tells it, the widest spread that the mean allows is taken. Grades in words stay in their order and are never averaged.",
    ],
  },
  {
    head: "Several sources together",
    paragraphs: [
      "Of one listing the latest statement counts. A source's ratings count for a share that depends on its grade (A all, B 80 %, C 50 %, D 25 %, E 10 %, F or ungraded 50 %) and on their age (half after a year). Of sources that copy one another one counts. A rating of another thing, such as the chain, or one that is no longer shown counts only where there is no other. Sources that differ by more than chance make the interval wider.",
    ],
  },
  {
    head: "Limits",
    paragraphs: [
      "An option that fails a limit is not ranked. What is not known is held neither against an option nor for it: where nothing is stated, or an interval crosses the limit, it is “not known for certain”, and the option stays in.",
    ],
  },
  {
    head: "Points, weights and ranking",
    paragraphs: [
      "By each criterion an option gets 0 to 100 points for its value, and the weights say what each criterion counts of the whole. The program shows points only after the weights have been fixed, and keeps each time that they were fixed.",
      "The points in all are those of the values and weights as stated. Then 10,000 times all values are drawn from within what they may be, and all weights from near those fixed; “in 97 % of 10,000 draws” says how often an option came first. Something that is not known is worth anything from 0 to 100 points in these draws and is never filled in. The method is stochastic multicriteria acceptability analysis (SMAA-2; Lahdelma and Salminen 2001). The same record gives the same digits everywhere.",
    ],
  },
  {
    head: "Grades of sources and facts",
    paragraphs: [
      "Officials grade sources from A (completely reliable) to E (unreliable), F where that cannot be judged, and single facts from 1 (confirmed by other sources) to 5 (improbable), 6 where that cannot be judged (the Admiralty code).",
    ],
  },
  {
    head: "What can be checked",
    paragraphs: [
      "Each numbered piece of evidence is an entry of a log whose entries cannot be changed unseen. The checker that came with this file, or better one got elsewhere, can confirm that every cited entry is there and unchanged, that the figures which a decision took of captured pages are those that the entries state, and that all its figures come to the recorded results, digit for digit. Of the agency's own tables it confirms which import a row is said to be of: the tables themselves are not in this file. Whether a page told the truth it cannot confirm.",
    ],
  },
];
