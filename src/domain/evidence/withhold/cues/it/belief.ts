import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    <sono>(<w>)?<faith>( (non )?praticante)?(?= (e|di|ma|praticante|non|da|per|convint|impegnat|porto|in|che)~|[^ ]|$)
    ^(<w>)?<faith>( (non )?praticante| e <tail>| convint[oa]| devot[oa]| impegnat[oa]|$)
    <faith> (non )?(praticante|devot[oa]|fervente|convint[oa])
    (di|la mia|una|nostra|mia) (famiglia|fede|religione|confessione|educazione|comunità|formazione) (<w>)?(<faith>|religiosa|ebraica|islamica)( <tail>)?
    (la )?mia (fede|religione|parrocchia|moschea|sinagoga|chiesa|congregazione|confessione|comunità religiosa)( <tail>)?
    (cresciut[oa]|educat[oa]|battezzat[oa]|convertit[oa]|conversione|mi sono convertit[oa])( in| nella| come| alla| al| all')? ?(una |un |fede )?(<w>)?(<faith>|islam|all'islam|fede|cattolicesimo|cristianesimo|ebraismo|religione|buddismo)( <tail>)?
    (battezzat[oa]|cresimat[oa])( nel <year>|$)
    (membro|volontari[oa]|catechista|animator(e|rice)|corista|attiv[oa]|educatore|diacono|pastore|ministrante|frequento|impegnat[oa]|faccio parte) (<w>){0,4}(chiesa|parrocchia|moschea|sinagoga|oratorio|azione cattolica|congregazione|comunità (ebraica|islamica|cristiana|parrocchiale|religiosa)|testimoni di geova|comunione e liberazione)( <tail>)?
    (catechista|chierichett[oa]|testimone di geova|ciellin[oa]|scout cattolic[oa])( <tail>)?
    (porto|indosso) (il |lo |un |la )?(velo|hijab|kippah?|turbante|croce|niqab)
    (prego|pregare|digiuno|osservo|rispetto|celebro|faccio|seguo|mangio)(<v>){0,2} ?(ramadan|shabbat|sabato ebraico|quaresima|cinque volte|ogni giorno|kosher|kasher|halal|digiuno)( <tail>)?
    (vado|andiamo|partecipo|frequento) (<w>){0,2}?(a |alla |la )?(messa|chiesa|moschea|sinagoga|culto)( <tail>)?
    credo in (dio|allah|gesù|cristo)
    (figli[oa]|serv[oa]|discepol[oa]) di (dio|cristo|gesù)
    (dio|gesù) è (il mio|la mia)<tail>
  `,
  belief: `
    <sono>(<w>)?<creed>( convint[oa])?(?= (e|di|ma|da|per|convint|etic|in)~|[^ ]|$)
    ^(<w>)?<creed>( convint[oa]| e <tail>| per <tail>| dal <tail>|$)
    <creed> (convint[oa]|per convinzione|dichiarat[oa]|etic[oa])
    (iscritt[oa]|membro|affiliat[oa]|fratello|maestro|appartengo|appartenente) (<w>){0,3}(loggia|massoneria|grande oriente( d'italia)?|gran loggia|uaar|scientology)( massonica)?
    obiettore di coscienza( <tail>)?
    (le mie|per) (convinzioni|credenze) (filosofiche|personali|morali|spirituali|etiche|religiose)( <tail>)?
    (senza|nessuna) (religione|confessione|fede|credo)( religios[oa])?
    non credo in (dio|nessun dio)
    (non sono|per nulla) (credente|religios[oa])
    sbattezzat[oa]
    (rifiutato|rifiutai) (il |la )?(servizio militare|leva)
  `,
  union: `
    (iscritt[oa]|membro|delegat[oa]|tesserat[oa]|militante|rappresentante|segretari[oa]|attivista|tessera|aderente|dirigente|funzionari[oa]|iscrizione|rsu|rsa|socia|socio|quota)(<v>)? ?(<w>)?(a |al |alla |di |del |della |dell'|per |in |nella |nelle |per la |con la |all')?(un |una |il |la )?<union>( <tail>)?
    (delegat[oa]|rappresentante|rappresentanza|militante|dirigente|attivista|segretari[oa]|tessera|attività|impegno|iscrizione|quota|distacco|funzionari[oa]) sindacale( <tail>)?
    <sono>(<w>)?(sindacalista|sindacalizzat[oa])( <tail>)?
    ^(<w>)?(sindacalista|sindacalizzat[oa]|rsu|rsa)( <tail>)?$
    (eletto|eletta|rappresentante|delegato|membro) (<w>)?(r[.]?s[.]?u[.]?|r[.]?s[.]?a[.]?)( <tail>)?
    (ho |partecipato |aderito )(<w>){0,2}(scioperato|sciopero|allo sciopero|al picchetto)( <tail>)?
  `,
  politics: `
    (militante|membro|iscritt[oa]|candidat[oa]|consigliere|consigliera|tesserat[oa]|simpatizzante|elettore|elettrice|voto|ho (sempre )?votato|votante|tessera|assessor[ea]|sindac[oa]|attivista|segretari[oa]|dirigente|deputat[oa]|aderente|sostenitore|sostenitrice|ex|iscrizione|esponente|rappresentante|lista|portavoce|coordinator(e|rice))(<v>)?(<v>)? ?(a |al |alla |del |della |dei |di |per |con |nel |nella |nelle liste (del|della|di) |con il |con la |per il |per la |in |dell')?(il |la |i |gli )?<party>( <tail>)?
    (voto|votato|votante|vota)(<v>)? ?(a |per la |per il |per )?(la )?(sinistra|destra|centro|centrosinistra|centrodestra|<party>)( <tail>)?
    (di|idee|uomo di|donna di|persona di|sono di|cuore a|convint[oa] di|politicamente (di|a)) ?(estrema |idee )?(sinistra|destra|centrosinistra|centrodestra|comuniste|socialiste|liberali|conservatrici|progressiste|anarchiche|fasciste|sovraniste)(?! (del|della|a destra))( <tail>)?
    <sono>(<w>)?(comunista|socialista|fascista|antifascista|leghista|grillin[oa]|berlusconian[oa]|anarchic[oa]|liberale|conservator[ei]|conservatrice|progressista|marxista|monarchic[oa]|democristian[oa]|radicale|nazionalista|sovranista|repubblican[oa]|compagn[oa]|di sinistra|di destra|juventin[oa] e comunista|ambientalista convint[oa])(?= (e|di|ma|da|per|convint|nel|fino)~|[^ ]|$)
    ^(<w>)?(comunista|socialista|antifascista|anarchic[oa]|leghista|marxista|democristian[oa])( convint[oa]|$)
    (candidat[oa]|consiglier[ea]|elett[oa]|capolista) (<w>){0,4}(liste|lista|elezioni|comunali|regionali|politiche|europee)( <tail>)?
    (le mie|mie) (idee|opinioni|convinzioni|posizioni|simpatie) politiche( <tail>)?
    (militanza|attivismo|orientamento|fede|appartenenza) politic[oa]( <tail>)?
    (anpi|no tav|ultima generazione|sardine|fridays for future)( <w>?<tail>)?$
    politicamente<tail>
  `,
};
