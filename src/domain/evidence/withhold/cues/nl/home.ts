import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    ^(<w>)?(gehuwd|getrouwd|ongehuwd|gescheiden|weduwe|weduwnaar|alleenstaand|alleenstaande|samenwonend|verloofd|vrijgezel|single|geregistreerd partnerschap|wettelijk samenwonend|kinderloos|hertrouwd|in scheiding|geen kinderen|moeder|vader|mama|papa|mamma|pappa|huisvader|huismoeder|echtgenoot|echtgenote|oma|opa|grootmoeder|grootvader|gezinsman|ouder|familiemens|stiefvader|stiefmoeder|pleegouder|pleegmoeder|pleegvader|niet getrouwd|latrelatie)( (met|sinds|en|van|in|zonder|al) <tail>|$)
    (ik ben|ben|zijn|we zijn|gelukkig|sinds <year>|nog|net|pas|niet|hij is|zij is|al jaren) (<w>)?(gehuwd|getrouwd|ongehuwd|gescheiden|weduwe|weduwnaar|alleenstaand|alleenstaande|samenwonend|verloofd|vrijgezel|single|kinderloos|hertrouwd|(een )?(trotse |bezige )?(moeder|vader|mama|papa|oma|opa|ouder|stiefmoeder|stiefvader|pleegouder|enig kind|wees|mantelzorger)( <tail>)?)(?! (van het proces))( <tail>)?
    (moeder|vader|mama|papa|mamma|oma|opa|ouder|ouders|grootmoeder|grootvader|stiefmoeder|stiefvader|pleegmoeder|pleegvader|bonusmoeder|bonuspapa|bonusmama) van ((een |mijn )?(<num>|<w>?<w>?(kinderen|kids|zonen|zoons|dochters|dochter|zoon|jongens|meisjes|meiden|pubers|tweeling|kind|kleuters|kleinkinderen))|[a-zß-ɏ]{3,12}( en [a-zß-ɏ]{3,12})?$|<w>?<tail>)( <tail>)?
    (alleenstaande|werkende|gescheiden|trotse|jonge|drukke|kersverse|liefhebbende|getrouwde|voltijds|fulltime|thuisblijvende|verweduwde) (moeder|vader|mama|papa|ouder|oma|opa|echtgenoot|echtgenote|mamma|pappa|huisvader)( <tail>)?
    <mijn> (vrouw|man|echtgenoot|echtgenote|partner|vriend|vriendin|verloofde|ex-vrouw|ex-man|ex|kind|kinderen|zoon|zoons|zonen|dochter|dochters|zoontje|dochtertje|tweeling|kleinkind|kleinkinderen|kleinzoon|kleindochter|baby|moeder|vader|ouders|broer|zus|zusje|broertje|broers|zussen|gezin|familie|huwelijk|scheiding|bruiloft|schoonmoeder|schoonouders|schoonvader|kids|oma|opa|wederhelft|levenspartner|levensgezel|jongens|meiden|kroost|gezinnetje|vrouw en kinderen|stiefkinderen)(?! (van het bedrijf|in zaken))( en ik| <tail>)?
    (heb|hebben|heeft|met|en|voed)( ik| we| samen)? (<num>|geen|jonge|kleine|opgroeiende|schoolgaande|volwassen|thuiswonende) (<w>)?(kinderen|kids|zonen|zoons|dochters|kind|zoon|dochter|jongens|meisjes|meiden|kleinkinderen|pubers|broers|zussen|pleegkinderen)(?! (met (een|autisme)))( <tail>)?
    ^(<num>|[0-9]|geen) (<w>)?(kinderen|kids|zonen|zoons|dochters|kind|zoon|dochter|kleinkinderen|broers|zussen)( (ten laste|van <tail>|en <tail>|thuiswonend)|$)
    (geen|zonder) (<w>)?(kinderen|gezin|gezinslast|partner|zorgtaken|kids)( <tail>)?
    kinderen? ten laste
    (met|op|mijn|in|tijdens|na|neem|nam|van) (<w>)?(ouderschapsverlof|vaderschapsverlof|geboorteverlof|zorgverlof|mantelzorgverlof|partnerverlof|tijdskrediet (voor|met zorg)<tail>|adoptieverlof|palliatief verlof)(?! (regelen|voor medewerkers))( <tail>)?
    (gestopt|pauze|onderbreking|minder werken|thuis|tijd|vrij) (<w>){0,3}(voor (de |mijn |onze )?(kinderen|gezin|zorg voor mijn <tail>|opvoeding)|om voor (mijn|de|onze) <w>?(kinderen|gezin|moeder|vader)<tail>)
    (zorg|zorgde|verzorg|verzorgde|verzorging|zorgen|mantelzorg|mantelzorger|opvoeding|opgevoed)( ik)?(<v>)? ?(voor |van )?(mijn|m'n|onze) (<w>){0,2}(moeder|vader|ouders|kinderen|kind|partner|man|vrouw|oma|opa|zoon|dochter|broer|zus|schoonmoeder|gezin)( <tail>)?
    (mantelzorger|mantelzorg|co-ouder|co-ouderschap|eenoudergezin|nieuw samengesteld gezin|samengesteld gezin|gezinsmens|huisvader|huismoeder|gezinssituatie|zorgtaken thuis|tweeverdiener)( <tail>)?
    (gehuwd|getrouwd|gescheiden|samenwonend|verloofd|alleenstaand|weduwe|weduwnaar) (met|sinds|en|van|in|zonder|moeder|vader)( <tail>)?
    (woon|wonen|leef|leven|samen) (<w>){0,3}(samen |samen met )?(met )?(mijn|m'n) (<w>)?(vriend|vriendin|man|vrouw|partner|gezin|ouders|kinderen|moeder|zoon|dochter)( <tail>)?
    (woon|wonen|wij wonen|we wonen) (<w>)?(samen|alleen)$
    (trouwde|trouwden|trouwen|getrouwd|scheidde|scheiding|in het huwelijk|bruiloft|huwelijk) (<w>)?(we|ik|ga|gaan|achter de rug|met|in <year>)<tail>
    (geadopteerd|adopteerden|pleegzorg|pleegkinderen) (<w>)?(een|ons|twee|in huis)?( <tail>)?$
    (vaste|gelukkige|langdurige) relatie( <tail>)?
  `,
  "sexual-orientation": `
    <ben> (<w>)?<gay>(?= (en|van|maar|met|man|vrouw|persoon|vader|moeder|sinds|in|daar|voel|die|uit)|[^ ]|$)( <tail>)?
    ^(<w>)?(homo|homoseksueel|lesbisch|lesbienne|biseksueel|panseksueel|aseksueel|queer|hetero|heteroseksueel|gay|lhbt[a-z]{0,4}[+]?|lgbt[a-z]{0,4}[+]?)( en <tail>|$)
    (openlijk|trots|uit de kast als|trotse) (<w>)?<gay>
    (homoseksuele|lesbische|biseksuele|queer|gay|homo) (man|vrouw|persoon|vader|moeder|koppel|stel|ouders|activist)
    (uit de kast|mijn coming[ -]?out|coming[ -]?out)( <tail>)?
    (mijn) (<w>)?(seksuele (geaardheid|oriëntatie|voorkeur|identiteit)|seksualiteit|geaardheid)( <tail>)?
    (lid|deel|onderdeel) van de (<w>)?(lhbt[a-z]{0,4}[+]?|lgbt[a-z]{0,4}[+]?|queer|homo)[ -]?(gemeenschap|community)?
    (koppel|relatie|huwelijk|partner|ouders) van hetzelfde geslacht
    seksuele (geaardheid|oriëntatie|voorkeur)<tail>
    (twee (mama's|papa's|moeders|vaders))$
    val op (mannen|vrouwen|beide)
  `,
};
