import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    (ich )?erblickte <gap>licht der welt
    (bin|ich bin) (ein |eine )?<year>er( jahrgang)?$
    (aus dem|vom) (jahrgang|jahre?) <year>( <tail>)?
    (geboren|geb[.]?|gebürtig)( bin ich)?( am| im jahre?| im| in)?( (jahr|sommer|winter|frühjahr|herbst|frühling))?:? (<date>|<year>|<short>)( in <tail>)?
    (geboren|geb[.]?) (in|zu) <w>{1,3}(am|im jahre?|im)? ?(<date>|<year>)
    (ich )?(wurde|bin|kam) (<w>){0,2}(am |im |im jahre? |anno )?(<date>|<year>|<short>) <gap>(geboren|zur welt|auf die welt)
    (wurde|bin) ich (<w>){0,2}(am |im |im jahre? )?(<date>|<year>) <gap>(geboren|zur welt)
    [*] ?(<numbers>|<year>|<date>)
    (baujahr|jahrgang|jg[.]?|geburtsjahr|geburtsjahrgang|jahrgangs):? '?([0-9]{2}){1,2}
    <year>er jahrgang
    (kind|kinder) der (19)?[4-9]0er( jahre)?
    mein(en|em)?( <age>[.]?| runden)? geburtstag<tail>
    (geburtsdatum|geburtstag|geburtsjahr)( ist|:)? <tail>
  `,
  age: `
    (zähle|zähl) (<w>){0,3}(<age>|<tens>) (jahre|lenze)
    (mit|trotz) (<age>|<tens>) (jahren )?(bin|habe|fange|starte|suche|noch)
    (zwischen|um die) (<age>|fünfzig|vierzig|sechzig)$
    (ich bin|bin|er ist|sie ist)( jetzt| nun| schon| gerade| erst| fast| knapp| über| mittlerweile| inzwischen){0,2} (<age>|<tens>)( jahre?)? ?(alt|jung)?$
    (ich bin|bin)( jetzt| nun| schon| gerade| erst| fast| knapp| mittlerweile| inzwischen){0,2} (<age>|<tens>)( jahre?( alt| jung)?)? (und|aber|alt|jung)
    (ich|bin|er|sie) (<w>){0,2}(<age>|<tens>) jahre (alt|jung)
    ^(<age>|<tens>) (jahre|j[.])( alt| jung)$
    (<age>|<tens>)[ -]?jährige[rnms]? ?(?!(s )?(jubiläum|bestehen|erfahrung|berufserfahrung|tätigkeit|firmen|geschichte|garantie|zusammenarbeit|betriebs|praxis|vertrag|laufzeit|mitgliedschaft))
    mit (meinen |seinen |ihren )?(<age>|<tens>) (jahren|lenzen)( gehöre| bin| habe| fühle| stehe| möchte|$|,)
    (mit|trotz) meinen (<age>|<tens>)
    ^<w>?<age> jahre$
    (ich bin |bin )?(anfang|mitte|ende) (der )?(zwanzig|dreißig|vierzig|fünfzig|sechzig|[2-6]0)(er)?
    (in den|in meinen) (zwanzigern|dreißigern|vierzigern|fünfzigern)
    (als|bin|ich bin|rüstige[rn]?|aktive[rn]?|frischgebackene[rn]?) (<w>)?(rentner(in)?|pensionär(in)?|ruheständler(in)?|senior$|seniorin$|frührentner(in)?|vorruheständler(in)?)
    (ich bin|bin|seit <year>|inzwischen|mittlerweile) (<w>)?(in rente|im ruhestand|pensioniert|verrentet|in pension|im vorruhestand)
    ^(rentner(in)?|pensionär(in)?|im ruhestand|pensioniert|in rente)$
    (gerade|eben|kürzlich|letztes jahr|dieses jahr|bald) (<w>)?(<age>|<tens>) (geworden|werden)
    (werde|wurde) (ich )?(<w>){0,2}(<age>|<tens>)$
    (mein|meinen|meinem) (<age>|<tens>)(s?ten|[.]) geburtstag
    im (zarten |stolzen |besten )?alter von (<age>|<tens>)( jahren)?
    alter (von )?(<age>|<tens>)( jahren?)?
    (im|in) (meinem|besten|fortgeschrittenen) alter
    (u|ü)(30|40|50|60)
    (angehöriger der |aus der |typische[r]? )?(generation|gen) [xyz]
    (<age>|fünfzig|vierzig|dreißig|sechzig)(er|erin)? ?plus
    (die|den) (fünfzig|vierzig|sechzig|dreißig) (überschritten|hinter mir)
    volljährig|minderjährig
  `,
  sex: `
    (ich bin|bin) eine? (<w>){0,2}(frau|mann|dame|kerl)
    ^(eine? )?(<w>)?(junge|junger|nette|netter|ehrliche|zuverlässige|zuverlässiger|engagierte|engagierter|gestandene|gestandener|selbstbewusste|alleinstehende) (frau|mann|dame|herr)
    (ich|wir) (frauen|männer) (in|im|müssen|wissen)
    (sie|er|ihr|ihm|xier|dey|they|she|he)( ?/ ?(ihr|ihm|ihn|sein|seine|ihre|ihrer|deren|dem|xiem|them|her|him|sie|er|keine)){1,2}
    (meine |bevorzugte )?pronomen( sind|:)?<tail>
    <ich> (<w>)?(frau|mann|weiblich|männlich|mädchen|junge|kerl)(?= (und|in|der|die|des|mit|unter|aus|von|auf|habe|hat|kenne|weiß|bin|muss|mag|kann)|[^ ]|$)
    ^(weiblich|männlich|divers|w|m/w|weibl[.]?|männl[.]?)$
    (trans|transgender|cis|inter|intergeschlechtliche[r]?|nichtbinäre?|nicht-binäre?|non-binäre?|transsexuelle[r]?)[ -]?(frau|mann|person|mensch|personen|junge|mädchen)
    transfrau|transmann|transidentität
    <ich> (<w>)?(trans|transgender|transident|transsexuell|intersexuell|intergeschlechtlich|nichtbinär|nicht-binär|non-binär|non-binary|genderfluid|agender|divers|cis)
    ^(trans|nichtbinär|nicht-binär|non-binär|genderfluid|agender|transgender|intersexuell)$
    (meine|meiner|nach der|seit der) (transition|geschlechtsangleichung|geschlechtsidentität)
    (erste|einzige) frau (im|in|an|bei|unter|als)
    (junge|weibliche|männliche|berufstätige|gestandene|starke)r? (frau|mann|führungskraft|programmierer(in)?|entwickler(in)?|bewerber(in)?|kandidat(in)?)
    (macherin|powerfrau|karrierefrau|geschäftsfrau|hausmann|hausfrau)
  `,
  photo: `
    (foto|bild|porträt|portrait|selfie) (<w>){0,3}(anlage|anbei|anhang|von mir|beigelegt)
    (bewerbungs|pass|profil|porträt|portrait|licht|ausweis)[ -]?(foto|bild|photo|aufnahme)s?( (<w>){0,3}(anbei|beigefügt|bei|beiliegend|anhang|oben|rechts))?
    (mein|meinem|meines|aktuelles|ein|das|dem) (<w>)?(foto|bild|photo|porträt|selfie)(s)? (<w>){0,3}(anbei|bei|beigefügt|liegt bei|im anhang|oben|unten|von mir|rechts|links|finden sie|sehen sie|sieht man mich|bin ich)
    mein(em|es|en)? (<w>)?(foto|profilbild|bewerbungsfoto|passfoto|porträt|porträtfoto|selfie|lichtbild)(s|es)?
    (foto|bild|photo|selfie) (<w>)?(anbei|beigefügt|von mir|im anhang|beiliegend|liegt bei|siehe oben|auf anfrage)
    (auf|im) (dem |diesem )?(foto|bild)( oben| unten| rechts| links)? (bin ich|sehen sie mich|ich)
  `,
};
