/** What holds a cue in Italian and says nothing of a person. */
export const innocent = `
  (educator~|educatrice|assisten~|cura|cure|sostegno|aiuto|lavor~|accompagn~|animator~|animatrice|integrazione|inclusione|inserimento|formazione|corsi|corso|servizi~|terap~|volontari~|orientamento|accoglienza|centro|laboratori~|accessib~|trasporto|infermier~|ostetrica|progett~|associazione|insegnante|insegn~|supporto|tutela|sportello|mediatrice|mediatore|seguit~|interprete)(<v>){0,3}? ?(di|a|con|per|ai|al|alle|agli|dei|delle|alla)( ?<w>){0,3}? ?(bambin[ie]|persone|giovani|adulti|donne|alunni|pazienti|anziani|minori|utenti|rifugiati|migranti|stranieri|malati|gestanti|sordi|ciechi|famiglie|disabili|ragazzi|studenti|immigrati|detenuti|richiedenti)( (disabili|incinte|sord[ie]|ciech[ie]|autistic[ie]|stranier[ie]|immigrat[ie]|rom|lgbt[a-z]{0,4}|malat[ie]|non udenti|non vedenti|ipovedenti|asilo|gravide))?( (con|di|affett[ie] da|in) (<w>)?(disabilità|autismo|handicap|alzheimer|tumore|cancro|adhd|dsa|hiv|depressione|diabete|demenza))?
  (azienda|società|casa|cellula|lingua|classe|diritto|medico|medicina|impresa|nucleo|scheda|sede)( di)? (madre|figlia|famiglia|familiare)( <tail>)?
  (scienze|scienza|economia|filosofia|analista|comunicazione) politiche?
  (polizz[ae]|assicurazion[ei]|fondo|enti?|cassa) (sanitari[ae]|malattia|maternità)
  (parità|violenza|studi|identità|uguaglianza) (di )?genere
  consiglier[ea] di parità
  (scuola|università|ospedale|istituto|editrice|fondazione|arte) (cattolic[oa]|cristian[oa]|evangelic[oa]|ebraic[oa]|islamic[oa])
  (ricerca|prevenzione|screening|campagna|associazione|lotta|studio|reparto|unità|centro)(<v>){0,2} ?(sul|su|del|della|contro|di|al|per la|per il|per)( il| la| lo| l')? ?<mal>
  (sostituzione|sostituire|gestione|supplenza|buste paga|pratiche)(<v>){0,4} (maternità|congedi?|malatti[ae])( (parentali?|di maternità))?
  (congedi|permessi) (parentali|di maternità)(<v>)?
  (trattativ[ae]|relazioni|accordi|dialogo|incontri|confronto)(<v>){0,3} (sindacati|sindacali|sindacale|sindacato)
  (partita|partite) (iva|doppia|di)
  (azienda|progetto|idea|marchio|startup|società|associazione|negozio|prodotto)(<v>){0,2} (nata|nato|fondat[ao]|è nat[oa])( <tail>)?
  (l')(azienda|idea|associazione|impresa|iniziativa)(<v>)? nata( <tail>)?
  ho <age> anni (di|in|da|come|nel)( <tail>)?
  (fotograf[oa]|organizzator~|video|wedding|catering|fiori)(<v>)? (di|per) matrimoni~
  (storia|docente|sociologia|insegnante)(<v>){0,2} (religion[ei]|delle religioni)
  (lingua|lingue|madre) (madre|dei segni|straniera)
  madrelingua <tail>
  (via|piazza|corso|viale|vicolo|largo) <tail>
  (lavoro|buco|lista|cronaca|mercato|libro|gatto|umorismo|scatola) ner[oa]
`;
