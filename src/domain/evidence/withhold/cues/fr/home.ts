import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    ^(<w>)?(célibataire|mariée?|divorcée?|séparée?|veuve|veuf|pacsée?|concubinage|en concubinage|en couple|fiancée?|remariée?|union libre|en union libre|vie maritale|sans enfants?|mère|père|maman|papa|père de famille|mère de famille|mère au foyer|père au foyer|époux|épouse|grand-mère|grand-père|mamie|papy|parent solo|maman solo|papa solo|jeune maman|jeune papa|jeune mariée?|belle-mère|famille recomposée|en instance de divorce)( (depuis|avec|et|à|sans|de|en|heureux|heureuse|comblée?|deux|trois|quatre|[1-9]) ?<tail>|$)
    (je suis|suis|nous sommes|il est|elle est|étant|encore|toujours|heureuse?ment|désormais|actuellement|jeune|non) (<w>)?(célibataire|mariée?s?|divorcée?|séparée?|veuve|veuf|pacsée?s?|en couple|fiancée?s?|remariée?|(jeune )?(maman|papa|mère|père|grand-mère|grand-père|parent)( <tail>)?|orpheline?|fille unique|fils unique|sans enfants?)(?! (de la|du processus))( <tail>)?
    (mère|père|maman|papa|parent|parents|grand-mère|grand-père|mamie|papy|belle-mère|beau-père|maman solo|papa solo|mère célibataire|père célibataire|mère isolée) (<w>)?(comblée?s? |heureuse |heureux |fière? |solo )?(de|d'une?|d'|des|à) ?(<nombre>|l'|<w>?<w>?(enfants?|filles?|garçons?|fils|bébé|ados?))( <tail>)?
    (mère|père|maman|papa|parent|papa poule) (célibataire|isolée?|solo|divorcée?|au foyer|de famille|comblée?|poule|active|veuve|veuf|d'accueil|adoptive?|adoptif|séparée?)( <tail>)?
    (maman|papa|mère|père) d(e|'une?) (petite?s? |deux |trois |quatre |grands? )?[a-zß-ɏ]{3,12}( et [a-zß-ɏ]{3,12})?$
    <mon> ?(femme|mari|épouse|époux|conjointe?|compagnon|compagne|fiancée?|copain|copine|ex-femme|ex-mari|enfants?|fils|fille|filles|bébé|jumeaux|jumelles|petits-enfants|petit-fils|petite-fille|mère|père|parents|frères?|sœurs?|grand-mère|grand-père|grands-parents|beaux-parents|belle-mère|partenaire de vie|famille|mariage|divorce|couple|foyer|moitié|garçons|aîné|aînée|cadet|benjamin|petits|loulous|conjoint)(?! (de projet|d'idées|processus|adoptive d'entreprise))( et moi| <tail>)?
    (avec|ai|j'ai|avons|a|élève|élevé|élevons|élever|et|dont)( ?eu)? <nombre> (<w>)?(enfants?|filles?|garçons?|fils|ados?|bébés?|petits-enfants|frères|sœurs|jumeaux|jumelles)(?! (de [0-9]{1,2} à|en difficulté))( <tail>)?
    ^<nombre> (<w>)?(enfants?|filles?|garçons?|fils|petits-enfants|ados?|frères|sœurs)( (à charge|de <tail>|et <tail>)|$)
    (sans|pas d'|aucun|n'ai pas d') ?(enfants?|charge de famille|personne à charge|attaches familiales|contraintes? familiales?)( <tail>)?
    enfants? à charge
    (en|mon|un|du|après un|retour de|prends|pris un|actuellement en|fin de) (<w>)?(congé (parental|paternité|de paternité|de présence parentale|de proche aidant)|proche aidant|congé pour élever<tail>)( <tail>)?
    (pause|arrêt|interruption|parenthèse|césure) (<w>){0,2}(pour élever|familiale?|parentale?|pour (m'occuper|me consacrer|raisons familiales|mes enfants|ma famille))<tail>
    (élever|élevé|éduquer|éduqué|éduquant|m'occuper|occupée?|m'occupe|consacrée? à|garde) (<w>)?(de |à )?(mes|nos|ma|mon|ses) (<w>)?(enfants?|filles?|fils|mère|père|parents|famille|fille|garçons|jumeaux)( <tail>)?
    (aidante?|aide|accompagne|soigne|proche aidante?) (familiale?|de ma|de mon|de mes|mon|ma|auprès de m(a|on)) ?(<w>)?(mère|père|parents?|grand-mère|fils|fille|mari|femme|conjointe?)?( <tail>)?
    (mariée?|pacsée?|divorcée?|veuve|veuf|séparée?|fiancée?) (depuis|avec|à|de|en|et|sans)( <tail>)?
    (je vis|vivons|vivant|j'habite|vis|habite) (<w>)?(avec (mon|ma|mes) (<w>)?(conjointe?|compagne|compagnon|mari|femme|famille|parents|enfants|copain|copine)|en couple|seule? avec|en concubinage|maritalement|en union libre|chez mes parents)( <tail>)?
    (nous nous sommes|je me suis|me suis|s'est) (<w>)?(mariée?s?|pacsée?s?|fiancée?s?|séparée?s?|remariée?)( <tail>)?
    (garde (alternée|partagée|exclusive)|famille (monoparentale|recomposée|nombreuse)|vie de (couple|famille)|contraintes familiales|charge de famille|charges familiales|père de famille|mère de famille|soutien de famille)( <tail>)?
    (adopté|accueilli) (<w>)?(une?|deux|notre|mon|ma) (<w>)?(enfants?|fils|fille|bébé)
    nom de jeune fille
  `,
  "sexual-orientation": `
    <suis>(une |un )?(<w>)?<gay>(?= (et|depuis|de|je|mais|assumée?|en couple|militante?|dans|qui|au)|[^ ]|$)( <tail>)?
    ^(<w>)?(gay|homosexuel(le)?|lesbienne|bisexuel(le)?|pansexuel(le)?|asexuel(le)?|queer|hétérosexuel(le)?|lgbt[a-z]{0,4}[+]?)( et <tail>| assumée?|$)
    ouvertement (<w>)?<gay>
    (homme|femme|personne|papa|père|mère|maman|couple|parent|famille|militante?|élue?) (<w>)?(gay|homosexuel(le)?|lesbienne|bisexuel(le)?|queer|homoparentale?|lgbt[a-z]{0,4}[+]?)
    (mon|fait mon|après mon|depuis mon) coming[ -]out( <tail>)?
    (mon|ma|notre) (orientation sexuelle|homosexualité|bisexualité|sexualité)( <tail>)?
    (couple|mariage|union|famille|parents?) (de même sexe|homosexuel(le)?|homoparentale?s?|gay|lesbien)
    (membre|partie|fière? d'appartenir|appartiens) (<w>){0,3}(communauté|milieu) (lgbt[a-z]{0,4}[+]?|gay|queer|homosexuelle)
    orientation sexuelle<tail>
    (deux (mamans|papas|mères|pères))$
    (aime|attirée? par) les (hommes|femmes|deux sexes)
  `,
};
