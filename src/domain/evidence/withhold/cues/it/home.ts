import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    ^(<w>)?(celibe|nubile|sposat[oa]|coniugat[oa]|divorziat[oa]|separat[oa]|vedov[oa]|convivente|fidanzat[oa]|single|senza figli|mamma|madre|padre|papà|babbo|nonn[oa]|genitore|padre di famiglia|madre di famiglia|moglie|marito|neosposi|sposina|mamma single|ragazza madre|risposat[oa])( (con|da|e|senza|dal|di|a|felicemente|due|tre|[1-9]|un) ?<tail>|$)
    (sono|siamo|felicemente|ancora|stato civile|è|come|da poco|attualmente|essendo) (<w>)?(celibe|nubile|sposat[oaie]|coniugat[oaie]|divorziat[oa]|separat[oa]|vedov[oa]|convivente|fidanzat[oaie]|single|(una |un )?(mamma|madre|padre|papà|babbo|nonn[oa]|genitore|figli[oa] unic[oa]|orfan[oa])( <tail>)?)( <tail>)?
    (mamma|madre|padre|papà|babbo|nonn[oa]|genitore|genitori) (<w>)?(di|d'|orgoglios[oa] di|felice di) ?(<num>|<w>?<w>?(figli[oae]?|bambin[oaie]|ragazz[oaie]|bimb[oaie]|adolescenti|femmine|maschietti)|[a-zß-ɏ]{3,12}( e [a-zß-ɏ]{3,12})?$|famiglia)( <tail>)?
    (mamma|madre|padre|papà|genitore) (single|separat[oa]|divorziat[oa]|sol[oa]|lavoratrice|lavoratore|di famiglia|adottiv[oa]|affidatari[oa]|orgoglios[oa]|a tempo pieno|felice|vedov[oa]|bis|tris)( <tail>)?
    (ragazza madre|mamma e lavoratrice|orgoglios[oa] (mamma|papà|nonn[oa]|padre|madre))( <tail>)?
    <mio> (moglie|marito|coniuge|compagn[oa]|fidanzat[oa]|ex ?-?moglie|ex ?-?marito|partner|figli[oaie]?|bambin[oaie]|gemelli|gemelle|nipot[ei]|nipotin[oaie]|madre|padre|mamma|papà|genitori|fratell[oi]|sorell[ae]|nonn[oaie]|suocer[oaie]|famiglia|matrimonio|divorzio|ragazz[oa]|bimb[oaie]|famigliola|zi[oa])(?! (professionale|lavorativa|calcistica))( ed? io| <tail>)?
    (con|ho|abbiamo|ha|cresco|cresciuto|crescere|e)( già)? (<num>|dei) (<w>)?(figli[oae]?|bambin[oaie]|nipot[ei]|ragazz[ie]|bimb[oaie]|adolescenti|fratelli|sorelle|gemelli)(?! (con disabilità|autistic|da [0-9]))( <tail>)?
    ^<num> (<w>)?(figli[oae]?|bambin[oaie]|nipot[ei]|fratelli|sorelle)( (a carico|di <tail>|e <tail>|minori)|$)
    (senza|non ho|nessun) (figli|carichi (familiari|di famiglia)|prole|figli a carico|vincoli familiari|impegni familiari)( <tail>)?
    (figli|familiari|persone|coniuge) a (mio )?carico( <tail>)?
    (in|congedo|un|dal|ho preso un|dopo il|durante il|attualmente in) ?(<w>)?congedo (parentale|di paternità|paternità|per i figli|straordinario)(?! (dei|del personale))( <tail>)?
    (pausa|stop|periodo|interruzione|aspettativa) (<w>){0,2}(per (crescere|accudire|occuparmi|dedicarmi|motivi familiari|famiglia|la famiglia|maternità|i figli|cura))<tail>
    (assisto|accudisco|accudito|mi occupo di|mi prendo cura di|mi sono occupat[oa] di|mi sono presa cura di|assistito|caregiver|curo|cresciuto|crescere|bado a|badato a|dedicat[oa] (a|ai|alla)|accudire) (<w>)?(di |a |ai |i |alla |la |della |dei |del |mi[oa] )?(<w>)?(mio|mia|miei|mie) (<w>)?(madre|padre|genitori|figli[oae]?|nonn[oa]|famiglia|marito|moglie|suocer[oa]|fratello|sorella|mamma|papà|bambini|zia)( <tail>)?
    caregiver familiare( <tail>)?
    (sposat[oa]|coniugat[oa]|divorziat[oa]|vedov[oa]|separat[oa]|fidanzat[oa]|convivente) (con|da|dal|e|in|senza|civilmente)( <tail>)?
    (vivo|viviamo|convivo|abito) (<w>)?(con (mi[oa]|i miei|il mio|la mia|mie) (<w>)?(compagn[oa]|moglie|marito|famiglia|genitori|figli[oae]?|fidanzat[oa]|partner|mamma)|da sol[oa] con)( <tail>)?
    (mi sono|ci siamo|mi sposo|ci sposiamo) (<w>)?(sposat[oaie]|separat[oaie]|fidanzat[oaie]|risposat[oa]|a|nel)( <tail>)?
    (ho divorziato|famiglia (numerosa|monogenitoriale|allargata)|affido condiviso|carichi (di famiglia|familiari)|padre di famiglia|madre di famiglia|impegni familiari|stato civile)( <tail>)?
    (adottato|abbiamo adottato|in affido) (<w>)?(un|una|due) (<w>)?(bambin[oaie]|figli[oa]|bimb[oa])?
  `,
  "sexual-orientation": `
    <sono>(<w>)?<gay>( (dichiarat[oa]|visibile))?(?= (e|di|ma|da|in|dichiarat|orgoglios|attivist|convivente|con|che)~|[^ ]|$)( <tail>)?
    ^(<w>)?(gay|omosessuale|lesbica|bisessuale|pansessuale|asessuale|queer|eterosessuale|lgbt[a-z]{0,4}[+]?)( e <tail>| dichiarat[oa]|$)
    (apertamente|dichiaratamente|orgogliosamente) (<w>)?<gay>
    (uomo|donna|persona|ragazz[oa]|padre|madre|coppia|attivista|famiglia|papà|mamma) (<w>)?(gay|omosessuale|lesbica|bisessuale|queer|omogenitoriale|lgbt[a-z]{0,4}[+]?|arcobaleno)
    (mio|fatto|dopo il|il) coming[ -]out( <tail>)?
    (la mia|mio|il mio|mia) (orientamento sessuale|omosessualità|bisessualità|sessualità)( <tail>)?
    (unit[oa]|uniti|unite) civilmente( <tail>)?( <tail>)?
    unione civile( <tail>)?
    (parte|membro|faccio parte|appartengo) (<w>){0,2}comunità (lgbt[a-z]{0,4}[+]?|gay|queer)
    (coppia|famiglia|matrimonio) (dello stesso sesso|omosessuale|gay|arcobaleno|omogenitoriale)
    orientamento sessuale<tail>
    (due (mamme|papà|madri|padri))$
    mi piacciono (gli uomini|le donne)
  `,
};
