/**
 * Fields whose values are names: of people, employers, schools, places, languages. No trait is guessed from a name, so none is
 * looked for in them.
 */
const NAMES =
  /^(?:(?:given|family|first|last|middle|additional|full|legal|display|user|nick|preferred|alternate|company|employer|organi[sz]ation|school|university|institution|candidate) ?)?names?$|^(?:vor|nach|familien|zu|ruf|firmen)name[n]?$|^(?:nom|pr[eé]nom|nom de famille|nom et pr[eé]nom|nom complet|nombre|nombres|nombre completo|apellidos?|nome|cognome|nome e cognome|nome completo|apelidos?|sobrenome|naam|voornaam|achternaam|volledige naam|surname|forename)$|^(?:works for|worked for|employer|company|organi[sz]ation|alumni of|school|university|institution|college|parent organi[sz]ation|arbeitgeber|firma|unternehmen|schule|hochschule|employeur|entreprise|soci[eé]t[eé]|[eé]cole|empresa|empleador|centro|universidad|datore di lavoro|azienda|scuola|universit[aà]|werkgever|bedrijf|school|universiteit|entidade patronal|empregador|escola|universidade)$|^(?:address|street|street address|address locality|city|location|postal address|home location|work location|anschrift|adresse|stra[sß]{1,2}e|wohnort|ort|ville|rue|direcci[oó]n|calle|ciudad|domicilio|indirizzo|via|citt[aà]|residenza|adres|straat|woonplaats|morada|endere[cç]o|rua|cidade|localidade)$|^(?:knows languages?|languages?|language skills|sprachen?|sprachkenntnisse|muttersprache|langues?|langue maternelle|idiomas?|lengua materna|lingue|lingua madre|madrelingua|talen|taal|moedertaal|l[ií]nguas?|l[ií]ngua materna|mother tongue|native language|email|e mail|url|same as|telephone|phone|website)$/u;

/** Whether a field holds names by which nobody is judged. */
export const holdsNames = (names: readonly string[]): boolean => names.some((name) => NAMES.test(name));
