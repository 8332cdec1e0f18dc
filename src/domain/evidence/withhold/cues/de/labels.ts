import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "alter|lebensalter|alter in jahren|altersgruppe|@jahre alt|alter des bewerbers|wie alt sind sie",
  "birth-date":
    "geburtsdatum|geburts ?tag|geburtsjahr|geb[.]? ?datum|@geb[.]?|@gebdat|@geb dat|@geboren|geboren am|tag der geburt|jahrgang|geburtsmonat|datum der geburt|@sterbedatum",
  sex: "geschlecht|geschlechtsidentität|gender|pronomen|geschlechtszugehörigkeit|geschlechtseintrag|@anrede geschlecht",
  ethnicity:
    "ethnie|ethnische (herkunft|zugehörigkeit)|herkunft|hautfarbe|migrationshintergrund|abstammung|rasse|volkszugehörigkeit|volksgruppe|@haarfarbe|@augenfarbe|migrationsgeschichte|@fluchthintergrund",
  nationality:
    "staatsangehörigkeit(en)?|staatsbürgerschaft(en)?|nationalität|geburtsort|geburtsland|@geburtsort land|herkunftsland|@zweite staatsangehörigkeit|aufenthaltsstatus|aufenthaltstitel|heimatland|@pass|passnummer|ort der geburt|@heimatort|@bürgerort|staatszugehörigkeit",
  religion:
    "religion|konfession|religionszugehörigkeit|religiöse (überzeugung|zugehörigkeit)|glaube|glaubensrichtung|kirchenzugehörigkeit|kirchensteuer|kirchensteuermerkmal|bekenntnis|religionsgemeinschaft|kirche|glaubensbekenntnis|@kirchensteuerpflicht",
  belief: "weltanschauung|überzeugungen|weltanschauliche überzeugung|@philosophische überzeugung",
  union: "gewerkschaft|gewerkschafts ?(zugehörigkeit|mitgliedschaft|mitglied|beitrag|name)",
  politics:
    "partei|partei ?(zugehörigkeit|mitgliedschaft|mitglied|buch)|politische (einstellung|gesinnung|meinung|überzeugung|haltung|orientierung|zugehörigkeit|ausrichtung|ansichten)|@politik",
  health:
    "gesundheit|gesundheits ?(zustand|daten|angaben)|krankheit(en)?|erkrankung(en)?|vorerkrankung(en)?|chronische (krankheit|erkrankung)(en)?|allergien?|medikamente|blutgruppe|@größe|@körpergröße|@gewicht|@körpergewicht|diagnosen?|impfstatus|krankenstand|krankheitstage|@raucher|@größe cm|@konfektionsgröße|krankengeschichte|gesundheitliche einschränkungen",
  disability:
    "behinderung(en)?|schwerbehinderung|grad der behinderung|gdb|schwerbehindert|schwerbehinderten ?(ausweis|status)|behinderungsgrad|art der behinderung|merkzeichen|gleichstellung|@handicap|pflegegrad|beeinträchtigung(en)?|@schwerbehinderteneigenschaft",
  pregnancy:
    "schwangerschaft|schwanger|mutterschutz|entbindungstermin|voraussichtlicher (entbindungs|geburts)termin|@errechneter termin",
  family:
    "familienstand|personenstand|zivilstand|verheiratet|kinder|@kind|anzahl ?(der |an )?kinder|kinder ?(anzahl|zahl|freibetrag|freibeträge)|@ehepartner(in)?|@ehegatt(e|in|en)|@ehefrau|@ehemann|@partner(in)?|@lebenspartner(in)?|name (des|der) (ehegatten|ehefrau|ehemanns|vaters|mutter|partners|eltern)|@eltern|@vater|@mutter|@geschwister|familie|familienverhältnisse|familiäre situation|unterhaltspflichten|hochzeitsdatum|hochzeitstag|@verwandte|geburtsname|mädchenname|@geborene|steuerklasse|familienangehörige|elternzeit|@vorname des vaters|beziehungsstatus|zahl der kinder|unterhaltsberechtigte personen|@angehörige|heiratsdatum",
  "sexual-orientation": "sexuelle (orientierung|identität|ausrichtung|neigung)|sexualität|@orientierung",
  photo:
    "@foto|@fotos|@bild|@lichtbild|@passfoto|@passbild|@bewerbungs ?(foto|bild)|@profil ?(bild|foto)( url)?|@porträt ?(foto|bild)?|@portrait|@(foto|bild) ?(url|link|datei|pfad)|@ausweisfoto|@avatar",
};
