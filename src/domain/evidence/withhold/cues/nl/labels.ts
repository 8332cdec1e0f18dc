import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "leeftijd|leeftijdsgroep|leeftijdscategorie|hoe oud bent u|@leeftijd in jaren",
  "birth-date":
    "geboorte ?(datum|dag|jaar|maand)|verjaardag|geboren( op)?|datum van geboorte|@geb[.]?|@geb[.]? datum|bouwjaar|@overlijdensdatum",
  sex: "geslacht|gender|sekse|genderidentiteit|voornaamwoorden|gender identiteit|@m v x|@m v",
  ethnicity:
    "etniciteit|afkomst|etnische (afkomst|achtergrond|herkomst|groep)|ras|huidskleur|migratieachtergrond|herkomst|culturele achtergrond|bevolkingsgroep|@haarkleur|@kleur ogen",
  nationality:
    "nationaliteit(en)?|staatsburgerschap|geboorteplaats|geboorteland|land van herkomst|plaats van geboorte|verblijfsstatus|@paspoort|verblijfsvergunning|@tweede nationaliteit|@paspoortnummer|herkomstland",
  religion:
    "religie|geloof|godsdienst|geloofsovertuiging|kerkelijke gezindte|kerkgenootschap|@kerk|kerkelijke gemeente|gezindte|@denominatie",
  belief: "levensovertuiging|levensbeschouwing|overtuiging(en)?|@wereldbeeld",
  union:
    "vakbond|vakbonds ?(lidmaatschap|lid)|lidmaatschap vakbond|lid vakbond|@syndicaat|@vakbondscontributie|syndicaal lidmaatschap",
  politics:
    "politieke (voorkeur|overtuiging|partij|gezindheid|opvattingen|kleur|mening)|partij|partij ?lidmaatschap|@lid politieke partij",
  health:
    "gezondheid|gezondheids ?(toestand|gegevens)|ziekte(n|s)?|ziekteverzuim|allergieën|bloedgroep|medicatie|medicijngebruik|@lengte|@gewicht|@lichaamslengte|diagnose|chronische ziekte|@roker|medische (gegevens|geschiedenis|achtergrond)|@vaccinatiestatus|@dieetwensen",
  disability:
    "handicap|beperking(en)?|arbeids ?(beperking|handicap)|arbeidsongeschiktheid|wajong|doelgroepregister|soort handicap|arbeidsongeschikt|mate van arbeidsongeschiktheid|@aanpassingen werkplek|invaliditeit|lichamelijke beperking",
  pregnancy:
    "zwanger(schap)?|zwangerschapsverlof|uitgerekende datum|bevallingsdatum|@bevallingsverlof|moederschapsverlof",
  family:
    "burgerlijke (staat|stand)|gezins ?(situatie|samenstelling|toestand)|kinderen|aantal kinderen|@kind|@partner|@naam partner|@echtgeno(ot|te)|@vader|@moeder|@ouders|naam (van de )?(vader|moeder|partner|echtgenote?)|personen ten laste|kinderen ten laste|meisjesnaam|geboortenaam|huwelijks ?(datum|staat)|@gezin|@familie|relatiestatus|@gehuwd|@broers en zussen|familiesituatie|@trouwdatum|trouwdag|@familieleden|zorgtaken",
  "sexual-orientation": "seksuele (geaardheid|voorkeur|oriëntatie|gerichtheid)|geaardheid|seksualiteit",
  photo:
    "@foto's|@foto|@pasfoto|@profielfoto|@afbeelding|@portret|@portretfoto|@foto ?(url|link)|@sollicitatiefoto|@profiel ?(foto|afbeelding)|@avatar",
};
