import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    (sofro|sofri|sofre|tenho|tive|teve|padeço|superei|superado|venci|combati|contraí|convivo com|vivo com|viver com|desenvolvi|fui diagnosticad[oa]|diagnosticad[oa]|diagnóstico|diagnosticaram-me|me diagnosticaram|sobrevivi|luto contra|lutei contra|portador(a)?|recuperad[oa]|recuperando|em recuperação|curad[oa]|operad[oa]|sobrevivente|doente|atravessei|passei por|já tive)( de| do| da| com| a| ao| à| um| uma| o| meu| minha| por| forte| leve| grave){0,3} <mal>( <tail>)?
    (após|depois de|desde|devido a|por causa de|por|apesar de|durante|na sequência de|a seguir a)( um| uma| o| a| ao| do| da| meu| minha| longa| grave| ter superado){0,3} (<mal>|doença|operação|cirurgia|quimioterapia|internamento|internação|baixa médica)( <tail>)?
    (a minha|minha|o meu|meu|as minhas|minhas|os meus|meus) (<w>)?(<mal>|doença|tratamento|quimioterapia|medicação|saúde mental|recuperação|cirurgia|psiquiatra|pacemaker|marca-passo|bomba de insulina|alergias?|terapia|dependência|baixa médica|remédios|laudo)( <tail>)?
    <sou> (<w>)?(diabétic[oa]|epilé[pt]{1,2}ic[oa]|asmátic[oa]|seropositiv[oa]|soropositiv[oa]|autista|bipolar|esquizofrênic[oa]|esquizofrénic[oa]|depressiv[oa]|alcoólic[oa]|alcoólatra|ex-?alcoólic[oa]|dependente químic[oa]|toxicodependente|ex-?toxicodependente|anorétic[oa]|bulímic[oa]|celíac[oa]|hemofílic[oa]|doente( <tail>)?|transplantad[oa]|hipertens[oa]|asperger|alérgic[oa]|obes[oa]|sobrevivente de <tail>|paciente (oncológic[oa]|renal)|imunodeprimid[oa]|insulinodependente|neurodivergente|cardíac[oa]|portador(a)? de <tail>)( <tail>)?
    ^(<w>)?(diabétic[oa]|epilé[pt]{1,2}ic[oa]|asmátic[oa]|seropositiv[oa]|soropositiv[oa]|autista|bipolar|hiv|vih|hiv positivo|tdah|phda|celíac[oa]|alcoólic[oa] (em recuperação|anónim[oa]|recuperad[oa])|diabetes|epilepsia|asma|depressão|fibromialgia|esclerose múltipla|sobrevivente de cancro|sobrevivente de câncer|hemofílic[oa]|doente crónic[oa]|autismo|asperger|tea)( (tipo|desde|e) <tail>|$)
    (alcoólic[oa]|alcoólatra|dependente químic[oa]|toxicodependente) (em recuperação|recuperad[oa]|em reabilitação)( <tail>)?
    (de|estou de|estive de|atualmente de|em|uma|afastad[oa]) (<w>)?(baixa|atestado|licença|afastamento|auxílio-doença|por) (por|médica|médico|prolongada|de saúde|saúde|para tratamento|depressão|doença|burn-?out)( <tail>)?
    (estou|estive|estava) (<w>)?(doente|deprimid[oa]|em terapia|em tratamento|internad[oa]|medicad[oa]|em remissão|hospitalizad[oa]|em convalescença|com depressão|afastad[oa] pelo inss)( <tail>)?
    (tomo|tomava|preciso de|uso|faço) (<w>)?(antidepressivos|insulina|medicação|lítio|ansiolíticos|metadona|hemodiálise|quimioterapia|psicoterapia|terapia)
    (por|problemas de|motivos de|razões de) (motivos de |problemas de |razões de )?(saúde|médicos|médicas)( <tail>)?
    (anos|meses) (sóbri[oa]|limp[oa]|sem beber|em remissão|sem consumir)
    (grupo sanguíneo|tipo sanguíneo|altura|peso) ?:? ?[0-9a-z]<tail>
    (meço|peso) [0-9]<tail>
    uso (um )?(pacemaker|marca-passo)
  `,
  disability: `
    (sou|como|fui|sendo|fiquei|nasci|sou uma pessoa|tornei-me) (uma? )?(<w>)?<impaired>( de nascença)?(?= (e|de|desde|do|da|em|a|por|profund|total|mas|oralizad|usuári|com)~|[^ ]|$)( <tail>)?
    ^(<w>)?(pessoa )?<impaired>( (de nascença|desde|do|da|em|por|profund[oa]|total|e|oralizad[oa]) ?<tail>|$)
    pessoa (<w>)?com (<w>)?(deficiência|mobilidade reduzida|surdez|cegueira|baixa visão|incapacidade)( <w>?[a-zß-ɏ]{5,12})?$
    (tenho|com|a minha|minha|uma|reconhecida|apresento|atestado de|grau de|possuo|apesar da minha|laudo de|por) (<w>)?(uma |de |a )?(<w>)?(deficiência|incapacidade|surdez|cegueira|hipoacusia|dislexia|dispraxia|discalculia|paralisia cerebral|síndrome de down|espinha bífida|paraplegia|baixa visão|perda auditiva|implante coclear|aparelho auditivo|prótese|gaguez|gagueira|invalidez|visão monocular|nanismo)(?! (na escola|no mercado))( <tail>)?
    (deficiência|incapacidade|invalidez) (reconhecida|certificada|de [0-9]|superior|física|motora|visual|auditiva|comprovada|permanente)( <tail>)?
    (em|uso|utilizo|preciso de|numa|na minha|com|minha|a minha) (<w>)?cadeira de rodas( <tail>)?
    (uso|utilizo|ando com|meu|o meu) (<w>)?(bengala branca|bengala|cão-guia|aparelho auditivo|aparelhos auditivos|próteses?|muletas|implante coclear|leitor de (ecrã|tela)|libras)( <tail>)?
    (perdi|perda) (<w>)?(a |o |uma |um |da |do )?(visão|audição|vista|perna|braço|mão)( <tail>)?
    não (ouço|vejo|ando|enxergo)( <tail>)?
    atleta paralímpic[oa]
    (atestado multiuso|vaga pcd|cota (para )?pcd|laudo pcd|reservista pcd)
  `,
  pregnancy: `
    (estou|estava|fiquei|ficar|estando|enquanto estava|encontro-me|atualmente) (<w>)?(grávida|gestante|à espera (de|do|da)|esperando (um|meu|nosso|uma|o) (<w>)?(bebé|bebê|filho|filha|menino|menina))( <tail>)?
    ^(<w>)?(grávida|gestante|futura mamã|futura mamãe|futura mãe|futuro pai|futuro papai)( (de|e|com) <tail>|$)
    (de|em|a minha|minha|após a|durante a|regresso da|volta da|na|estou de) (<w>)?(licença|licença-|baixa)[ -]?(de |por )?(maternidade|gravidez|parentalidade inicial|gestação|gravidez de risco)( <tail>)?
    licença[ -](de )?(maternidade|gestante)( <tail>)?
    (esperamos|espero|esperando|estamos à espera|à espera|aguardamos)(<v>){0,3} (filh[oa]|bebé|bebê|gémeos|gêmeos|menin[oa]|primeiro filho|segundo filho)( <tail>)?
    (a minha|minha|um|após um|tive um|sofri um|durante a|depois da|primeira|segunda|uma|após a) (<w>)?(gravidez|gestação|parto|aborto( espontâneo)?|cesariana|cesárea|pós-parto)( <tail>)?
    (tentamos|queremos|a tentar|tentando|estamos tentando) (<w>)?(ter |ser |engravidar)?(um )?(filho|bebé|bebê|filhos|pais)?$
    (tratamento de fertilidade|fertilização in vitro|fiv|pma|reprodução assistida)( <tail>)?$
    (data prevista (do|para o) parto|dpp)<tail>
    (dei à luz|acabei de dar à luz|amamento|a amamentar)( <tail>)?
    (semanas|meses) de (gravidez|gestação)
  `,
};
