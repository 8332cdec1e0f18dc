import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    (meine|unsere) (<w>)?(ehe|scheidung|trennung|kleinen|rasselbande|großfamilie|beziehung)( <tail>)?
    (wurde|werde|bin) (<w>)?(mutter|vater|mama|papa|oma|opa)( geworden)?$
    (frisch|seit <year>|glücklich) (<w>)?(getrennt|verliebt|verlobt|verheiratet|geschieden)( <tail>)?
    ^(<w>)?(ledig|verheiratet|verh[.]|geschieden|verwitwet|getrennt lebend|getrenntlebend|in scheidung( lebend)?|unverheiratet|verlobt|verpartnert|alleinstehend|alleinerziehend|vergeben|liiert|kinderlos|witwer|witwe|single|in einer (beziehung|partnerschaft)|in partnerschaft|keine kinder|ohne kinder|geschieden|wiederverheiratet|familienvater|familienmensch|mutter|mama|vater|papa|ehemann|ehefrau|hausfrau und mutter|oma|opa|großmutter|großvater|stiefvater|stiefmutter|zwillingsmama|zweifachmama|zweifacher vater|dreifacher vater|vollzeitmama)( (mit|seit|und|in|von|aus) <tail>|$)
    (ich bin|bin|seit <year>|glücklich|frisch|wir sind|lebe|er ist|sie ist|selbst|habe ich|noch|nicht|zum <w>mal|neu) (<w>){0,2}(ledig|verheiratet|geschieden|verwitwet|getrennt|unverheiratet|verlobt|alleinstehend|alleinerziehend|liiert|kinderlos|single|witwer|witwe|geheiratet)( (mit|seit|und) <tail>|$)
    (mutter|mama|vater|papa|elternteil|eltern|oma|opa|großmutter|großvater|stiefvater|stiefmutter|pflegemutter|pflegevater|adoptivmutter|adoptivvater|mami|papi|muttertier)( und <w>)? ?(von|einer?s?|zweier|dreier|vierer|mehrerer|meiner) (<zahl>|<w>)?( ?<tail>)?
    (zweifache|dreifache|vierfache|fünffache|einfache|mehrfache|stolze|alleinerziehende|berufstätige|glückliche|liebevolle|junge|frischgebackene|verheiratete|geschiedene|verwitwete|getrennt lebende|engagierte)[rn]? (<w>)?(mutter|mama|vater|papa|oma|opa|eltern|großmutter|großvater|ehemann|ehefrau|familienvater|elternteil|frau und mutter|onkel|tante|patentante|patenonkel)
    <mein> (frau|ehefrau|ehemann|gatte|gattin|mann|lebensgefährt(e|in|en)|lebenspartner(in)?|partner(in)?|verlobte[rn]?|freundin|exfrau|ex-frau|exmann|ex-mann|kind|kinder|kindern|sohn|söhne|söhnen|tochter|töchter|töchtern|zwillinge|zwillingen|enkel|enkelkinder|enkelin|baby|familie|mutter|vater|eltern|schwester|bruder|geschwister|geschwistern|großmutter|oma|opa|schwiegermutter|schwiegereltern|ehe|scheidung|hochzeit|lebensgefährte|familien|heirat|stiefkinder|pflegekinder|adoptivkind|jungs|mädels|nachwuchs)(?! (generation|unternehmens))( und (ich|<tail>))?
    (habe|haben|hat|mit|und|plus|verheiratet,)( ich| wir)? (<zahl>|[1-9]|keine|erwachsene|kleine|schulpflichtige|zwei erwachsene) (<w>)?(kinder|kindern|kind|söhne|söhnen|sohn|töchter|töchtern|tochter|jungs|mädchen|enkel|enkelkinder|enkeln|geschwister|stiefkinder|pflegekinder)( <tail>)?
    ^(<zahl>|[1-9]|keine) (<w>)?(kinder|kind|söhne|töchter|sohn|tochter|enkel|geschwister)( im alter<tail>|$)
    (keine|ohne) (<w>)?(kinder|familiären verpflichtungen|familie$|unterhaltspflichten|anhang)
    (in|nach|aus|während|meine|der|seit|ab|nahm|nehme|geplante|bis ende der) (<w>)?(elternzeit|erziehungsurlaub|erziehungszeit|babypause|familienpause|familienzeit|kinderpause|pflegezeit|väterzeit|elternteilzeit|erziehungsjahr|vaterschaftsurlaub|elternkarenz)( <tail>)?
    ^(elternzeit|erziehungsurlaub|babypause|familienpause|familienzeit|kindererziehung|pflegezeit|erziehungszeit)( <tail>)?$
    (alleinerziehend|alleinerziehende[rn]?)( <w>?(vater|mutter|mama|papa|von <tail>))?
    (pflege|pflegte|betreue|betreute|kümmere mich um|versorge|gepflegt)( ich)?(<v>)? ?(meine[rnms]?|meinen|mein|unsere[n]?) (<w>){0,2}(mutter|vater|eltern|mann|frau|oma|großmutter|großvater|sohn|tochter|kinder|kind|schwiegermutter|bruder|schwester|angehörigen)
    (pflegende[rn]? angehörige[rn]?|hausfrau und mutter|hausmann und vater|familienfrau|familienvater|familienmutter|familienstand <tail>|scheidungskind|einzelkind|adoptivkind|pflegekind|waise|halbwaise|zwillingsschwester|zwillingsbruder)
    (in einer|feste[rn]?|einer festen|langjährigen|glücklichen) (<w>)?(beziehung|partnerschaft|ehe|lebensgemeinschaft|fernbeziehung)
    (lebe|wohne|leben|wohnen) (<w>){0,3}(mit (meinem|meiner|meinen|zwei|drei) (<w>)?(partner(in)?|mann|frau|familie|kindern|eltern|freundin|freund|lebensgefährt~|töchtern|söhnen)|in scheidung|getrennt|alleine?$|in wilder ehe|zusammen mit meine[rmn] <w>?<tail>)
    (geheiratet|heiratete|heiraten wir|hochzeit|vermählt|getraut|scheidung|geschieden worden|ließ mich scheiden)( <tail>)?(?! (fotograf|planer))
    (kinder|kind|familie) (<w>)?(großgezogen|erzogen|betreut|aufgezogen|adoptiert|gegründet)
    (kindererziehung|kinderbetreuung) (<w>)?(zuhause|daheim|meine[rs]?|eigener?|von <year>|<year>)
    (eigene|erwachsene|kleine|schulpflichtige|drei|zwei|vier) kinder( und <tail>)?$
    zwei(er|fach)?[ -]?(mama|mutter|vater|papa)
  `,
  "sexual-orientation": `
    <ich> (<w>){0,2}<gay>(e|er|en)?( (mann|frau|person|vater|mutter|mensch|paar))?(?= (und|aus|mit|in|lebe|habe|seit|der|person|weiß|kenne)|[^ ]|$)
    ^(<w>)?(schwul|lesbisch|bisexuell|homosexuell|heterosexuell|pansexuell|asexuell|queer|hetero|lesbe|gay|lgbt[a-z]{0,4}[+]?)( und <tail>|$)
    (offen|geoutet|stolz) (<w>)?(schwul|lesbisch|bisexuell|queer|homosexuell)( lebend)?(e|er|en)?
    (schwuler?|lesbische?|queere?|bisexuelle?|homosexuelle?|schwulen|lesbischen|queeren)r? (mann|frau|vater|mutter|person|paar|mensch|eltern|künstler(in)?|aktivist(in)?)
    (mein|nach meinem|meinem|hatte mein|seit meinem) (<w>)?(coming-?out|outing)( <tail>)?
    (geoutet|oute mich|outete mich)
    (eingetragene[rn]?|gleichgeschlechtliche[rn]?) (<w>)?(lebenspartnerschaft|partnerschaft|ehe|beziehung|paar|partner(in)?|eltern)
    meine (sexuelle (orientierung|identität)|sexualität)( <tail>)?
    (teil|mitglied) der (<w>)?(lgbt[a-z]{0,4}[+]?|queeren|schwulen|lesbischen|lsbt[a-z]{0,3})[ -]?(community|gemeinschaft|szene)?
    (lebe|leben|liebe) (<w>){0,2}(mit einem mann als mann|frauen|männer)
    sexuelle orientierung<tail>
    (regenbogenfamilie|zwei mütter|zwei väter|zwei papas|zwei mamas)
  `,
};
