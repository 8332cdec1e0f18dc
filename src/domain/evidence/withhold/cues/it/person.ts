import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    sono (del|dell') ?(<year>|<short>)
    nat[oa]( (a|in|ad|nel) <w>{1,3})?,? ?(il |l'|nel |nell'|a |d')?(<date>|<year>|<short>)
    nat[oa] (<w>){0,4}(il |l'|nel |nell'(anno )?|a )(<date>|<year>|<short>)
    (venut[oa]|venni) (al mondo|alla luce) <gap>(<date>|<year>)
    (il mio |mio )?compleanno( è| cade)?<tail>
    (data|anno|giorno) di nascita<tail>
    (classe|annata|leva)( del)? ?'?(<year>|[4-9][0-9])
    (figli[oa]|ragazz[oa]|bambin[oa]) degli anni ('?[4-9]0|ottanta|novanta|settanta|sessanta)
    compio gli anni<tail>
    compio (<age>|<tens>) anni il <tail>
  `,
  age: `
    (ho|compio|compirò|con i miei|ne ho)( ormai| quasi| già| appena| solo| da poco){0,2} (<age>|<tens>)( anni)?(?! (di |in |da |come|dipendenti|persone|progetti|clienti|%|anni (di|in|da|come|nel)))( suonati| compiuti)?$
    (ho|compio) (<age>|<tens>) anni(?! (di|in|da|come|nel))( e <tail>)?
    (ho |appena )(<w>)?(compiuto|compiuti) (i |gli )?(<age>|<tens>)( anni)?
    (a|con|nonostante|dall'alto dei) (i |gli )?(miei|suoi) (<age>|<tens>)( anni)?
    (a|all'età di) (<age>|<tens>) anni(?= (ho|sono|mi|e|cerco|suonati|compiuti)|,|[^ ]|$)
    (ragazz[oa]|donna|uomo|signora?|giovane|persona|professionista|studente(ssa)?|mamma|papà) (<w>){0,2}(di|d') ?(<age>|<tens>) anni
    ^(<age>|<tens>) anni$
    (età|anni) ?:? ?<age>$
    (trentenne|quarantenne|cinquantenne|sessantenne|ventenne|settantenne|(venti|trenta|quaranta|cinquanta|sessanta)[a-z]{2,8}enne|diciottenne|diciannovenne)( <w>?<tail>)?
    <sono>(<w>)?(pensionat[oa]|in pensione|anzian[oa]|esodat[oa]|millennial|boomer|over (40|50|60)|maggiorenne|minorenne|ultra[a-z]{5,12}enne|prepensionat[oa])( <tail>)?
    ^(<w>)?(pensionat[oa]|in pensione|over (40|50|60))( <tail>)?$
    (sulla|superati i|superata la|passati i|sui|alle soglie dei) (trentina|quarantina|cinquantina|sessantina|<tens>|<age>)
    (generazione|gen) [xyz]
    over ?(40|50|60)
  `,
  sex: `
    sono (un |una )(<w>){0,2}(donna|uomo|ragazz[oa])
    ^(<w>)?(ragazz[oa]|signora|signore|donna|uomo) (<w>)?(seri[oa]|responsabile|dinamic[oa]|puntuale|affidabile|solare|cerca|motivat[oa]|precis[oa]|volenteros[oa])
    (lei|lui|loro|she|he|they)( ?/ ?(lei|lui|loro|she|he|they|her|him|them|la|lo|sua?)){1,2}
    (i miei )?pronomi( sono|:)?<tail>
    <sono>(<w>)?(donna|uomo|ragazza|ragazzo|maschio|femmina|signora)(?= (e|di|in|con|che|trans|cis|nera|forte|tenace|del|nel)|[^ ]|$)
    (donna|uomo|persona|ragazz[oa])[ -](trans|transgender|transessuale|cis|cisgender|non[ -]binari[oa]|intersex|agender|genderfluid)
    <sono>(<w>)?(trans|transgender|transessuale|non[ -]binari[oae]|intersex|intersessuale|agender|genderfluid|di sesso (femminile|maschile))
    ^(trans|transgender|non[ -]binari[oae]|intersex|femmina|maschio|donna|uomo|agender|genderfluid|sesso (femminile|maschile))$
    (la mia|dopo la mia|dalla mia) (transizione|identità di genere)
    (prima|unica) donna (in|del|nel|a|nella|al)
    (donna|uomo) (lavoratrice|imprenditrice|in carriera|d'affari|manager|forte|single)
    (sesso|genere) (femminile|maschile)
    casalinga
  `,
  photo: `
    (foto|fotografia)(s)? (<w>){0,2}(allegata|tessera|in allegato|di me|mia|sopra|acclusa|personale|recente)( <tail>)?
    fototessera( <tail>)?
    (la mia|una mia|mia|allego|in allegato|ecco|alleg[oa] una|unisco|vedi) (<w>)?(foto|fotografia|ritratto|selfie|immagine del profilo)( <tail>)?
    (nella|in) (foto|fotografia)(,| in alto| allegata)? ?(sono|ci sono|mi si|io)( <tail>)?
    (sono|io) (quell[oa]|a (destra|sinistra)) (nella|della) foto
  `,
};
