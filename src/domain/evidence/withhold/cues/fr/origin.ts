import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (d'origines?|aux origines|d'ascendance|de souche|de parents?|de père|de mère|mes origines|d'une famille|de racines|aux racines|mes racines) (<w>)?(<nation>s?|africaines?|maghrébines?|kabyles?|berbères?|arabes?|antillaises?|créoles?|asiatiques?|kurdes?|juives?|tziganes?|rroms?|roms?|manouches?|gitanes?|touaregs?|caribéennes?|latino-américaines?|slaves?|amérindiennes?|étrangères?|immigrées?|subsahariennes?|immigrés|<w>)( et <tail>)?
    d'origines? <w><w>?
    <suis>(d'|une |un )?(origine <tail>|femme noire|homme noir|noire?|blanche?|métisse?|métis|créole|arabe|maghrébine?|africaine?|asiatique|antillaise?|kabyle|berbère|kurde|rom|rrom|tzigane|gitane?|manouche|immigrée?|réfugiée?|exilée?|racisée?|issue? <tail>|amérindien(ne)?|autochtone|beur|beurette|eurasien(ne)?|demandeur d'asile|demandeuse d'asile|migrante?|harki|pied-noir|fille d'immigrés|fils d'immigrés|latino|latina|tutsi|peule?|touareg)(?= (et|de|dans|d'|qui|à|en|j'ai|je|depuis|arrivée?|venue?|parmi|du|politique)|[^ ]|$)
    (femme|homme|personne|ingénieure?|cheffe?|fille|garçon) (noire?|racisée?|métisse|métis|arabe|maghrébine?|asiatique|rom|de couleur)
    (issue?|issus) (de|d'une|d'un|de l')( ?<w>)? ?(immigration|l'immigration|la diversité|famille (immigrée|d'immigrés|algérienne|marocaine|modeste d'immigrés|<w>?<tail>)|minorité|communauté|mélange|couple mixte|diaspora)( <tail>)?
    (mes|ses|nos) (parents|grands-parents|ancêtres) (<w>){0,3}(arrivés|venus|viennent|originaires|immigré|émigré|fui|arrivèrent|quitté|sont|immigrés|nés)<tail>
    (ma|mon) (mère|père|famille|grand-père|grand-mère) (est|vient|a fui|a quitté|venait|était)(<v>)? (originaire|<nation>|du |de l'|d'|de |le |la )<tail>
    (fils|fille|enfant|petit-fils|petite-fille) d(e |')(<w>)?(immigrée?s?|réfugiée?s?|exilée?s?|migrants|harkis?|parents (<nation>s?|immigrés)|travailleurs immigrés|l'immigration)( <tail>)?
    (réfugiée?|exilée?|demandeur d'asile|demandeuse d'asile|immigrée?) (politique|<nation>|<w>)( ?<tail>)?
    (arrivée?|venue?|arrivés) (en france|en belgique|en suisse|ici|au québec|d<w>?<tail>)? ?(<w>)?(comme|en tant que|avec le statut de) (réfugiée?|exilée?|mineur isolé|demandeur~|migrante?|immigrée?)
    (j'ai|nous avons|a|avons) fui (<w>)?(la guerre|le|la|l')<tail>
    ^(métisse?|métis|franco-[a-zß-ɏ]{5,14}|créole|antillaise?|kabyle|berbère|noire|afro-descendante?|afrodescendante?|afropéen(ne)?|immigrée? <w>?génération)( et <tail>|$)
    (deuxième|seconde|première|troisième|2e|1re) génération( d'immigrés| issue <tail>| de l'immigration)
    (couleur de|ma) peau( <tail>)?
    (communauté|minorité) (<w>)?(rom|kabyle|kurde|noire|maghrébine|ethnique|visible|tamoule|manouche|gens du voyage)
    (gens du voyage|afro-descendante?|afrodescendante?)
    (ma|mon) (origine|origines|ethnie|identité culturelle|appartenance ethnique)( <tail>)?
  `,
  nationality: `
    (nationalité|citoyenneté|passeport)( est| :|:)? (<nation>|[a-z]{4,14}-[a-zß-ɏ]{4,14}|<w>?<tail>)
    (double|ma|de|la|deux|obtenu la|acquis la|possède la) (<w>)?(nationalité|nationalités|citoyenneté)( <tail>)?
    (citoyen(ne)?|ressortissante?|binationale?|natif|native|originaire) (<nation>|du |de |d'|des |européen(ne)?)<tail>
    binationale?( <tail>)?
    (titulaire|détenteur|détentrice|j'ai|possède|avec) (<w>){0,2}(passeport|carte d'identité <nation>|titre de séjour|carte de séjour|carte de résident|nationalité)( <tail>)?
    (je suis|suis|il est|elle est|en tant que|étant) (une? )?<nation>(?! (à|de vente))(?= (et|de|d'|mais|vivant|né|née|installée?|depuis|résidant|j'ai|je|par|expatriée?)|[^ ]|$)
    ^<nation>( et <nation>| de naissance| d'adoption| installée? <tail>| vivant <tail>| par <w>?<tail>)
    ^(franco|belgo|italo|germano|américano|algéro|maroco|luso|ibéro|hispano|anglo)-<nation>$
    naturalisée?( <tail>)?
    (obtenu|acquis|demandé|reçu) (<w>)?(la naturalisation|ma naturalisation|la nationalité|le passeport|l'asile)
    (née?|grandi|nés) (et (grandi|élevée?) )?(en|au|aux) <land>
    n\`ée? (à|au|en|aux) [a-zß-ɏ-]{3,20}( [a-zß-ɏ-]{3,20})?$
    (je viens|je suis originaire|venue?|originaire|natif|native) (du|de|d'|de la|de l'|des) ?<land>
    (lieu|pays|ville) de naissance<tail>
    (mon|mes) pays (d'origine|natal)( <tail>)?
    apatride
    expatriée? <nation>
  `,
};
