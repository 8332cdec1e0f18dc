import type { Words } from "./words";

export const fr: Words = {
  months: "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre",
  today: "aujourd['’]hui|à l['’]instant",
  yesterday: "hier",
  one: "une?",
  minute: "minutes?",
  hour: "heures?",
  day: "jours?",
  week: "semaines?",
  month: "mois",
  year: "ans?|années?",
  before: "il y a",
  after: "",
  star: "étoiles?|bulles?|cercles?",
  outOf: "étoiles? sur|sur un total de",
  of: "sur",
  rated:
    "(?:note|évaluation|score)(?: (?:moyenne|globale|générale|des (?:clients|voyageurs|utilisateurs)))?|noté(?:e)?|moyenne",
  ratings: "notes|votes?|évaluations?|notations?|votants?",
  reviews: "avis(?: \\p{L}+)?|témoignages?|critiques?|opinions?",
  thousand: "k|mille",
  heading: "avis|témoignages?|évaluations?|critiques?",
  share: "positifs?|positives?|satisfaction|satisfaits?|note|d['’]avis",
  by: "(?:rédigé |écrit |publié |posté )?par|de",
  posted: "publiée?|postée?|rédigée?|écrite?|déposée?",
  answer:
    "réponse (?:du|de|des|d['’])|réponse (?:officielle|propriétaire)|commentaire (?:du propriétaire|de la direction)",
  answered: "a répondu",
  owner:
    "propriétaires?|direction|direct(?:eur|rice)|gérante?s?|établissement|responsable|hôte|hôtelier|équipe|entreprise|employeur|vendeur|prestataire|fournisseur|service clients?|officielle",
  action:
    "lire (?:la suite|plus)|voir (?:plus|moins)|afficher plus|plus|moins|répondre|signaler(?: \\p{L}+)*|utile|partager|j['’]aime|oui|non|traduire|avis vérifié|achat vérifié",
};
