import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    (ik )?ben van (<year>|<short>)
    (bouwjaar|generatie) <year>
    (geboren|geb[.])( in <w>{1,2})?( op| in| in het jaar| anno| te <w>{1,2}op)?:? ?(<date>|<year>|<short>)( (in|te) <tail>)?
    (geboren|geb[.]) (in|te) <w>{1,3}(op |in )?(<date>|<year>)
    (ik )?(ben|werd|kwam) (<w>){0,2}(op |in |anno )?(<date>|<year>|<short>) <gap>(geboren|ter wereld)
    [*] ?(<numbers>|<year>)
    (bouwjaar|geboortejaar|jaargang|van het jaar|lichting):? '?([0-9]{2}){1,2}
    (mijn )(<age>(e|ste) )?verjaardag( is| valt)?<tail>
    (geboortedatum|geboortedag|geboortejaar)( is|:)? <tail>
    (kind|kinderen) van de jaren ('?[4-9]0|zestig|zeventig|tachtig|negentig)
    (ik )?(ben|word) jarig<tail>
  `,
  age: `
    (ik ben|ben|hij is|ze is|zij is)( nu| inmiddels| pas| net| al| bijna| ruim| ondertussen){0,2} (<age>|<tens>)( jaar)?( oud| jong)?$
    (ik ben|ben)( nu| inmiddels| pas| net| al| bijna){0,2} (<age>|<tens>)( jaar)?( oud| jong)? (en|maar|oud|jong)
    (ik|hij|ze|zij) (<w>){0,2}(<age>|<tens>) jaar (oud|jong)
    ^(<age>|<tens>) jaar( oud| jong)?$
    (<age>|<tens>)[ -]?jarige?(?! (ervaring|jubileum|bestaan|carrière|loopbaan|samenwerking|contract|garantie|dienstverband|geschiedenis|looptijd))( <w>?[a-z]{3,14})?
    (met|op|ondanks) (mijn )(<age>|<tens>)(e|ste)?( jaar| jaren)?
    op (mijn )?(<age>|<tens>)(e|ste)( verjaardag)?$
    (ben |ik ben )?(begin|midden|eind|medio) (in de )?(de )?(twintig|dertig|veertig|vijftig|zestig|[2-6]0)(er)?
    (net|pas|onlangs|vorig jaar|dit jaar|bijna|word|werd) (<w>)?(<age>|<tens>)( jaar)?( geworden|$)
    <ben> (<w>)?(gepensioneerd|gepensioneerde|met pensioen|vijftiger|veertiger|dertiger|twintiger|zestiger|vijftigplusser|50-plusser|senior$|aow'er|bejaard|met vervroegd pensioen|vutter|minderjarig|meerderjarig|millennial|babyboomer)
    ^(<w>)?(gepensioneerd|gepensioneerde|met pensioen|vijftiger|veertiger|dertiger|twintiger|zestiger|50-plusser|vijftigplusser)( <tail>|$)
    (vijftiger|veertiger|dertiger|twintiger|zestiger|vijftigplusser|vijfenvijftigplusser|50-plusser)
    op (<age>|<tens>)-?jarige leeftijd
    leeftijd (van )?(<age>|<tens>)( jaar)?
    (op|van) (mijn|deze|gevorderde) leeftijd
    (generatie|gen) [xyz]$
    (de )?(vijftig|veertig|zestig|dertig|<age>) (gepasseerd|voorbij|al voorbij)
  `,
  sex: `
    ik ben een (<w>){0,2}(man|vrouw|meid|kerel|dame)
    ^(<w>)?(vrouw|man|dame|meid|jongedame|jongeman) (met|zoekt|van|uit)
    (zij|ze|hij|hen|die|she|he|they)( ?/ ?(haar|hem|hun|hen|zijn|diens|her|him|them|ze|zij|die)){1,2}
    (mijn )?(voornaamwoorden|pronouns)( zijn|:)?<tail>
    <ben> (<w>)?(vrouw|man|meid|jongen|kerel|dame|mannelijk|vrouwelijk)(?= (en|in|van|met|die|tussen|onder|sta|weet|uit|heb|ben|kan)|[^ ]|$)
    ^(vrouw|man|mannelijk|vrouwelijk|m/v|v|x)$
    (trans|transgender|cis|intersekse|non-?binaire?|transseksuele?)[ -]?(vrouw|man|persoon|mens|personen|jongen|meisje)
    (transvrouw|transman)
    <ben> (<w>)?(trans|transgender|transseksueel|intersekse|non-?binair|genderfluïde?|genderfluid|genderqueer|agender|cisgender)
    ^(trans|transgender|non-?binair|intersekse|genderfluïde?|agender|genderqueer|transvrouw|transman)$
    mijn (transitie|genderidentiteit|geslachtsverandering)
    (eerste|enige) vrouw (in|bij|op|van|als)
    (werkende|zwarte|jonge|sterke|zelfstandige) (vrouw|man)
    (zakenvrouw|carrièrevrouw|huisvrouw|huisman)
  `,
  photo: `
    (pas|profiel|sollicitatie|portret)[ -]?foto('?s)?( (<w>){0,3}(bijgevoegd|bijlage|boven|onder|zie))?
    (mijn|m'n|een recente|recente|bijgaande) (<w>)?(foto|portret|profielfoto|pasfoto|selfie|portretfoto)( <tail>)?
    (foto|portret) (<w>)?(bijgevoegd|van mij|van mezelf|in bijlage|bijgesloten|als bijlage|toegevoegd)
    op (de|deze|bijgaande) foto (<w>)?(sta|ben|zie je|ziet u|links|rechts)( <tail>)?
    ik (sta|ben) <gap>op de foto
    (foto|portret) (<w>)?(toegevoegd|meegestuurd|zie bijlage)
  `,
};
