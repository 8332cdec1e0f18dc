/** What labels in the seven languages mean, as schema.org terms. Labels are compared in lower case, without marks. */
const TERMS: Record<string, string> = {
  telephone:
    "phone|telephone|tel|phone number|telephone number|contact number|telefon|telefonnummer|rufnummer|téléphone|numéro de téléphone|teléfono|telefono|numero di telefono|telefoon|telefoonnummer|telefone",
  faxNumber: "fax|fax number|faxnummer|télécopie",
  email:
    "email|e-mail|email address|e-mail-adresse|mail|courriel|adresse e-mail|adresse email|correo|correo electrónico|indirizzo email|posta elettronica|e-mailadres|correio eletrónico",
  url: "website|web site|homepage|webseite|internet|site web|site internet|sitio web|página web|sito web|sito|sito internet|site",
  address:
    "address|location address|street address|adresse|anschrift|dirección|domicilio|indirizzo|adres|endereço|morada",
  "address.postalCode":
    "postcode|postal code|zip|zip code|postleitzahl|plz|code postal|código postal|codice postale|cap",
  "address.addressLocality":
    "city|town|ort|stadt|ville|commune|ciudad|localidad|città|comune|plaats|woonplaats|cidade|localidade",
  "address.addressCountry": "country|land|pays|país|paese|nazione",
  openingHours:
    "opening hours|hours|business hours|opening times|öffnungszeiten|sprechzeiten|horaires|heures d'ouverture|horaires d'ouverture|horario|horarios|horario de apertura|orari|orario|orari di apertura|openingstijden|openingsuren|horário|horário de funcionamento",
  priceRange:
    "price range|price category|preisklasse|preiskategorie|gamme de prix|rango de precios|fascia di prezzo|prijsklasse|faixa de preço",
  servesCuisine: "cuisine|cuisines|küche|cocina|cucina|keuken|cozinha",
  numberOfBeds:
    "beds|number of beds|total beds|certified beds|betten|anzahl betten|lits|nombre de lits|camas|número de camas|letti|posti letto|numero di letti|bedden|aantal bedden",
  numberOfRooms:
    "rooms|number of rooms|zimmer|anzahl zimmer|chambres|nombre de chambres|habitaciones|número de habitaciones|camere|numero di camere|kamers|aantal kamers|quartos|número de quartos",
  maximumAttendeeCapacity:
    "capacity|maximum capacity|places|kapazität|plätze|capacité|nombre de places|capacidad|plazas|capacità|capaciteit|capacidade|lotação",
  foundingDate:
    "founded|established|founding date|year founded|year established|gegründet|gründung|gründungsjahr|fondée en|fondé en|date de création|année de création|fundada|fundado|fundación|año de fundación|fondata|fondato|anno di fondazione|opgericht|oprichtingsjahr|oprichtingsjaar|fundação|ano de fundação",
  numberOfEmployees:
    "employees|number of employees|company size|staff|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|effectif|effectifs|nombre de salariés|empleados|número de empleados|dipendenti|numero di dipendenti|medewerkers|aantal medewerkers|funcionários|número de funcionários",
  founder: "founder|founders|gründer|fondateur|fundador|fondatore|oprichter",
  "brand.name": "brand|marke|marque|marca|merk",
  "manufacturer.name": "manufacturer|hersteller|fabricant|fabricante|produttore|fabrikant",
  "parentOrganization.name":
    "parent company|group|owner|operator|provider|träger|betreiber|eigentümer|propriétaire|gestionnaire|propietario|proprietario|gestore|eigenaar|exploitant|proprietário",
  jobTitle:
    "job title|position|role|current position|beruf|berufsbezeichnung|poste|fonction|cargo|puesto|ruolo|functie|função",
  "worksFor.name":
    "company|employer|current company|arbeitgeber|firma|entreprise|employeur|empresa|empleador|azienda|datore di lavoro|werkgever|bedrijf|empregador",
  "alumniOf.name":
    "education|university|studied at|ausbildung|studium|formation|études|educación|estudios|formazione|istruzione|opleiding|formação",
  knowsLanguage:
    "languages|languages spoken|sprachen|sprachkenntnisse|langues|langues parlées|idiomas|lingue|lingue parlate|talen|línguas",
  knowsAbout:
    "skills|expertise|fähigkeiten|kenntnisse|compétences|habilidades|competencias|competenze|vaardigheden|competências",
  birthDate:
    "born|date of birth|geboren|geburtsdatum|né le|née le|date de naissance|nacido|fecha de nacimiento|nato il|data di nascita|geboortedatum|data de nascimento",
  nationality:
    "nationality|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nazionalità|nationaliteit|nacionalidade",
  creator:
    "artist|creator|photographer|künstler|urheber|fotograf|artiste|photographe|artista|fotógrafo|fotografo|kunstenaar|maker",
  dateCreated:
    "date created|created|taken on|date taken|datierung|entstehungszeit|date de création de l'œuvre|fecha de creación|datazione|datering|vervaardigingsjaar|datação",
  artMedium: "medium|materials|technique|material|technik|matériaux|técnica|tecnica|materiaal|techniek|materiais",
  license: "license|licence|lizenz|licencia|licenza|licentie|licença",
  datePublished:
    "published|publication date|erschienen|veröffentlicht|publié le|date de publication|publicado|fecha de publicación|pubblicato|data di pubblicazione|gepubliceerd|data de publicação",
  totalTime: "total time|gesamtzeit|temps total|tiempo total|tempo totale|totale tijd|tempo total",
  prepTime:
    "prep time|preparation time|vorbereitungszeit|zubereitungszeit|temps de préparation|tiempo de preparación|tempo di preparazione|bereidingstijd|voorbereidingstijd|tempo de preparação|tempo de preparo",
  cookTime:
    "cook time|cooking time|kochzeit|backzeit|temps de cuisson|tiempo de cocción|tempo di cottura|kooktijd|tempo de cozedura",
  recipeYield: "servings|serves|yield|portionen|portions|raciones|porciones|porzioni|porties|porções|doses",
  vatID:
    "vat|vat id|vat number|ust-id|ust-idnr|umsatzsteuer-id|numéro de tva|tva|nif|iva|partita iva|p.iva|btw|btw-nummer",
  legalName:
    "legal name|registered name|firmenname|raison sociale|razón social|ragione sociale|statutaire naam|razão social",
};

const BY_LABEL: ReadonlyMap<string, string> = new Map(
  Object.entries(TERMS).flatMap(([term, labels]) => labels.split("|").map((label) => [label, term] as const)),
);

/** The schema.org term that a label stands for, if it is known. */
export function termFor(label: string): string | undefined {
  return BY_LABEL.get(
    label
      .toLowerCase()
      .replace(/[’]/gu, "'")
      .replace(/[\s:.*]+$/u, "")
      .trim(),
  );
}
