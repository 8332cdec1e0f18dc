/**
 * Words that are frequent in names wherever these come from, with about the share of names that have them (in a
 * thousand), in plain letters. They count where little was counted yet: in large lists the lists' own frequencies do.
 */
const BACKGROUND = `
120: the of and
60: de la le du der die das van het den home haus house care service services
40: centre center zentrum centrum group restaurant cafe hotel st saint
30: in am im an zum zur an auf bei for fur nursing residential pflegeheim seniorenzentrum altenheim pflegezentrum
20: seniorenheim seniorenresidenz wohnpark zorgcentrum verpleghuis woonzorgcentrum residence residenz ehpad maison court lodge
20: school hospital clinic klinik praxis bar grill pizza store shop international systems solutions technologies consulting
15: management holding trading industries medical health healthcare living park hall manor green view villa new old bio
12: software black white silver red blue edition version pack set digital wireless series pro plus mac win windows
`;

const SHARES: ReadonlyMap<string, number> = new Map(
  BACKGROUND.trim()
    .split("\n")
    .flatMap((line) => {
      const [share = "", words = ""] = line.split(": ");
      return words.split(" ").map((word): [string, number] => [word, Number(share) / 1000]);
    }),
);

/** Of a word nothing is known of: about one name in a thousand. */
const UNKNOWN = 0.001;

/** The share of names that have a word, before any list was counted. */
export const backgroundShare = (word: string): number => SHARES.get(word) ?? UNKNOWN;
