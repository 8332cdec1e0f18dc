/** What sites put over a review instead of stars, in the seven languages: whether its author recommends what it is about. */
const VERDICT = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*(?:${[
    "(?:not |highly )?recommended|(?:would |does )?(?:not |n't )?recommends?(?: (?:it|this))?|(?:doesn|wouldn)['’]t recommend(?: (?:it|this))?",
    "(?:nicht |sehr )?(?:weiter)?empfohlen|(?:keine )?weiterempfehlung|(?:nicht )?empfehlenswert",
    "(?:non |ne )?recommandée?|(?:ne )?recommande(?: pas)?",
    "(?:no )?(?:lo )?recomendad[oa]|(?:no )?(?:lo )?recomienda",
    "(?:non )?(?:lo )?consigliat[oa]|(?:non )?(?:lo )?consiglia",
    "(?:niet )?aanbevolen|(?:niet )?aan te raden|raadt (?:dit )?(?:niet )?aan",
    "(?:não )?recomendad[oa]|(?:não )?recomenda",
  ].join("|")})[\s\p{P}\p{S}]*$`,
  "iu",
);

/** Whether a text is only the verdict that a site shows over the words. */
export const isVerdict = (text: string): boolean => VERDICT.test(text.trim());
