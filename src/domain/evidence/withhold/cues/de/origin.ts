import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (mit |habe |hat |haben |einen |mein |eigener |eigenem |meinem |eigene )(<w>)?(migrationshintergrund|migrationsgeschichte|migrationserfahrung|zuwanderungsgeschichte|einwanderungsgeschichte|fluchterfahrung|fluchtgeschichte|fluchthintergrund)( und <tail>)?
    ^(mit )?(migrationshintergrund|migrationsgeschichte|fluchterfahrung)$
    <ich> (<w>)?(sinto|sintiza|sintizza|rom|romni|roma|kurd(e|in)|schwarz|schwarze|schwarze[rn]? (<w>)?(frau|mann|mensch|deutsche[r]?|person)|person of colou?r|poc|bipoc|afrodeutsche?r?|afrodeutsch|russlanddeutsche?r?|spätaussiedler(in)?|aussiedler(in)?|gastarbeiterkind|migrant(in)?|einwanderer|einwanderin|flüchtling|geflüchtete[r]?|asylbewerber(in)?|asylant|araber(in)?|tamil(e|in)|asiat(in)?|afrikaner(in)?|weiß|farbige?r?|dunkelhäutig|deutschtürk(e|in)|sorb(e|in)|siebenbürger|indigen|aramäer(in)?|assyrer(in)?|berber(in)?|uigur(e|in)|tatar(in)?|vertriebene[r]?|anerkannter? flüchtling|gebürtige[r]? afrikaner(in)?)(?= (und|aus|mit|in|schreibe|kenne|weiß|habe|lebe|nach|von|war|arbeite|hatte)|[^ ]|$)
    ^(afrodeutsche?r?|deutschtürk(e|in)|deutsch-türk(e|in)|russlanddeutsche?r?|schwarze[r]? (frau|mann|deutsche[r]?)|sinto|sintiza|romni|kurd(e|in)|spätaussiedler(in)?|person of colou?r|poc|bipoc|deutsch-[a-z]{4,12}(in|er|erin))( aus <tail>|$)
    (deutschtürk(e|in)|russlanddeutsche?r?|spätaussiedler(in)?|kosovo-?albaner(in)?|gastarbeiterkind)
    (ich |meine eltern |wir |er |sie )?(<w>){0,3}?(bin|sind|ist|kam|kamen|wurde)( ich)? (<w>){0,3}(aus|vor dem krieg in) <land> (<w>){0,3}(geflüchtet|geflohen|gekommen|eingewandert|emigriert|vertrieben|zugewandert|ausgewandert|übersiedelt|nach deutschland)
    (als|bin) (<w>)?(flüchtling|geflüchtete[r]?|gastarbeiter(in)?|kontingentflüchtling|spätaussiedler(in)?|asylbewerber(in)?|migrant(in)?|einwanderer)<tail>
    (meine|unsere) (eltern|großeltern|familie|vorfahren|mutter|vater) (<w>){0,4}(kam|kamen|stammt|stammen|kommt|kommen|flohen|floh|wanderten|immigrierten|sind|ist)<gap>(aus|nach) <tail>
    mein (vater|opa|großvater) (<w>){0,3}(kam|stammt|kommt|ist)<gap> aus <tail>
    (kind|sohn|tochter|enkel(in)?) (<w>)?(von )?(<nation> )?(gastarbeiter|einwanderer|migranten|zuwanderer|flüchtlinge|aussiedler|<nation> eltern)(n|s)?
    (<nation>|kurdische|arabische|afrikanische|asiatische|jüdische|lateinamerikanische|slawische|tamilische|arabischer|kurdischer|afrikanischer|asiatischer|jüdischer|ausländischer|osteuropäischer|orientalische) (wurzeln|abstammung|herkunft|ursprungs?|vorfahren|eltern|familie|hintergrund|ethnie)
    (wurzeln|vorfahren) in (<land>|<w>?<tail>)
    (halb|halber|halbe)[ -]?(<native>|<nation>|afrikaner(in)?|asiat(in)?|schwarz)
    meine (ethnische )?(herkunft|hautfarbe|abstammung|wurzeln|ethnie)
    (erster|zweiter|dritter|erste|zweite|dritte|[123][.]) generation (<w>)?(migrant~|einwander~|zuwander~|aus der türkei|gastarbeiter~)
    (einwandererkind|migrantenkind|flüchtlingskind|arbeiterkind mit migrations~)
    (ethnische|nationale) minderheit
    angehörige[r]? (der|einer) (<w>)?(minderheit|sinti|roma|volksgruppe)
  `,
  nationality: `
    (<nation>|doppelte|zweite|eu|beide|<w>?mehrere)[ -]?(n|r)? ?(staatsangehörigkeit(en)?|staatsbürgerschaft(en)?|nationalität|staatsbürger(in)?|staatsangehörige[rn]?|pass|reisepass|bürger|bürgerin|bürgerrecht|passes)( <tail>)?
    (staatsangehörigkeit|staatsbürgerschaft|nationalität)( ist)?:? (<nation>|<native>|<land>|<tail>)
    (staatsbürger(in)?|staatsangehörige[r]?|bürger(in)?) (von|der|des) <tail>
    (besitze|habe|besitzt|hat|erhielt|bekam|annahm|mit) (<w>){0,3}(staatsangehörigkeit|staatsbürgerschaft|pass|nationalität|niederlassungserlaubnis|aufenthaltserlaubnis|aufenthaltstitel|bürgerrecht)
    (ich bin|bin|als|er ist|sie ist) (<w>)?<native>(?= (und|aus|mit|in|lebe|wohne|habe|aber|von|mag|kenne|der|die|durch|weiß)|[^ ]|$)
    ^<native>( und <native>| aus <tail>| mit <tail>|$)
    (ich bin|bin|als|er ist|sie ist) deutsche(?= (und|in|mit|aus|seit)|[^ ]|$)
    (gebürtige[rn]?|geborene[rn]?) (aus <land>|<native>|<w>?<tail>)
    (eingebürgert|einbürgerung)( seit <tail>| im jahre? <year>| in <tail>| <year>)?
    (doppelstaatler(in)?|doppelstaatsbürger(in)?|doppelpass|eu-bürger(in)?|eu-ausländer(in)?|staatenlos|ausländer(in)?$|auslandsdeutsche[r]?)
    (ich )?(komme|stamme|stammt|kommt) (<w>)?(ursprünglich )?aus <land>
    (ursprünglich|gebürtig) (<w>)?(komme ich )?(aus|in) <tail>
    (ich bin |bin |ich wurde |wurde )?(in) (<land>|<w>)? ?(geboren und aufgewachsen|geboren und groß geworden)
    (geboren|aufgewachsen|geboren und aufgewachsen) in <land>
    in <land> (geboren|aufgewachsen)
    geboren in [a-zß-ɏ-]{3,20}$
    (geburtsort|geburtsland)<tail>
    meine (heimat|alte heimat) ist <land>
  `,
};
