/** What single scores are of, in the seven languages. */
const ASPECT =
  /^(?:design|(?:build )?quality|value|price|sound|comfort|service|staff|location|cleanliness|food|performance|battery|display|features?|support|durability|ease of|easy to|facilities|atmosphere|ambience|taste|camera|screen|ausstattung|verarbeitung|qualität|preis|lautstärke|bedienung|komfort|lage|sauberkeit|personal|essen|klang|akku|leistung|handhabung|qualité|prix|rapport qualité|confort|propreté|emplacement|personnel|accueil|cuisine|ambiance|facilité|autonomie|calidad|precio|comodidad|limpieza|ubicación|comida|servicio|ambiente|fácil de|facile|duración|resistencia|sonido|relación calidad|qualità|prezzo|pulizia|posizione|personale|cibo|servizio|atmosfera|kwaliteit|prijs|hygiëne|ligging|personeel|eten|sfeer|gebruiksgemak|bediening|geluid|qualidade|preço|conforto|localização|pessoal|serviço)(?!\p{L})/iu;

/** Whether some names are rather of what is scored than of people who score. */
export function areAspects(names: readonly string[]): boolean {
  const aspects = names.filter((name) => ASPECT.test(name));
  return aspects.length > 1 || (aspects.length > 0 && aspects.length === names.length);
}
