import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    <sou> (<w>)?<faith>( (não )?praticante)?(?= (e|de|mas|praticante|não|desde|por|convict|em|que|da|com)~|[^ ]|$)
    ^(<w>)?<faith>( (não )?praticante| e <tail>| convict[oa]| devot[oa]|$)
    <faith> (não )?(praticante|devot[oa]|convers?t?[oa]|fervoros[oa])
    (de|a minha|minha|uma|nossa) (família|fé|religião|confissão|educação|tradição|comunidade|formação) (<w>)?(<faith>|religiosa|judaica|hebraica|islâmica|cristã)( <tail>)?
    (a |à )?minha (fé|religião|paróquia|mesquita|sinagoga|igreja|congregação|confissão|comunidade religiosa)( <tail>)?
    (criad[oa]|educad[oa]|batizad[oa]|convertid[oa]|convertido|cresci|converti-me|me converti|conversão)( em| no| na| numa| como| ao| à)? ?(uma |um |o |a |lar )?(<w>)?(<faith>|islã|islão|catolicismo|cristianismo|judaísmo|fé|religião|budismo|evangelho)( <tail>)?
    (batizad[oa]|crismad[oa])( em <year>|$| na <tail>)
    (membro|voluntári[oa]|participo|catequista|coro|ativ[oa]|obreir[oa]|diácono|pastor(a)?|presbítero|frequento|colaboro|líder|músico|canto) (<w>){0,4}(igreja|paróquia|mesquita|sinagoga|congregação|assembleia de deus|comunidade (judaica|islâmica|cristã|evangélica|religiosa)|testemunhas de jeová|terreiro|pastoral|centro espírita|candomblé)( <tail>)?
    (catequista|coroinha|acólit[oa]|testemunha de jeová|obreir[oa] da <w>?<tail>|filh[oa] de santo|espírita|umbandista|candomblecista|mãe de santo|pai de santo)( <tail>)?
    (uso|visto|usar) (o |um |meu |a |uma )?(véu|hijab|quipá|turbante|crucifixo|lenço islâmico|niqab)
    (jejuo|jejum|rezo|rezar|oro|guardo|observo|celebro|faço|respeito|como)(<v>){0,2} ?(ramadão|ramadã|sábado$|shabat|shabbat|quaresma|cinco vezes|todos os dias|kosher|halal|terço)( <tail>)?
    (vou|vamos|assisto|frequento) (<w>){0,2}?(à |a |na |ao |o )?(missa|igreja|culto|mesquita|sinagoga|terreiro)( <tail>)?
    (creio|acredito) em (deus|alá|jesus|cristo)
    (filh[oa]|serv[oa]|seguidor(a)?|discípul[oa]|tement[e]) (de|a) (deus|cristo|jesus)
    (deus|jesus) (é|acima|em primeiro)<tail>
  `,
  belief: `
    <sou> (<w>)?<creed>( convict[oa])?(?= (e|de|mas|desde|por|convict|militante|ético)~|[^ ]|$)
    ^(<w>)?<creed>( convict[oa]| e <tail>| por <tail>| desde <tail>|$)
    <creed> (convict[oa]|por convicção|militante|assumid[oa]|étic[oa])
    (membro|pertenço|iniciad[oa]|irmão|mestre|faço parte) (<w>){0,4}(loja|maçonaria|grande oriente|grande loja|rosacruz|cientologia)( maçó?ô?nica)?( <tail>)?
    objec?tor(a)? de consciência( <tail>)?
    (as minhas|minhas|por) (convicções|crenças) (filosóficas|pessoais|morais|espirituais|éticas|religiosas)( <tail>)?
    (sem|nenhuma|não tenho|não sigo nenhuma) (religião|crença religiosa|confissão|crenças)
    não (acredito|creio) em (deus|nenhum deus)
    não (sou )?(crente|religios[oa])
    recusei (<w>){0,2}serviço militar
  `,
  union: `
    (filiad[oa]|membro|delegad[oa]|militante|representante|dirigente|sóci[oa]|associad[oa]|sindicalizad[oa]|filiação|carteira|quota|pertenço|ativista|secretári[oa]|diretor(a)?|presidente|base|inscrit[oa]|sou da)(<v>)? ?(<w>)?(a |ao |à |de |do |da |dos |no |na |em |pelo |pela )?(o |um |meu )?<union>( <tail>)?
    (delegad[oa]|representante|dirigente|militante|ativista|diretor(a)?|líder|secção|filiação|atividade|carteira|quota|militância|contribuição) sindical( <tail>)?
    <sou> (<w>)?(sindicalista|sindicalizad[oa])( <tail>)?
    ^(<w>)?(sindicalista|sindicalizad[oa])( <tail>)?$
    sindicalizad[oa] (desde|no|na|em|há)<tail>
    (fiz|participei|aderi)(<v>){0,2} (greve|piquete)( <tail>)?
  `,
  politics: `
    (militante|membro|filiad[oa]|candidat[oa]|vereador(a)?|deputad[oa]|autarca|simpatizante|eleitor(a)?|voto|votei|votante|carteirinha|filiação|ativista|secretári[oa]|dirigente|apoiante|apoiador(a)?|prefeit[oa]|presidente de junta|inscrit[oa]|listas?|concorri|milito|militei|eleit[oa]|fundador(a)?|militância|apoio|sou do|sou da|coordenador(a)?)(<v>)?(<v>)? ?(a |ao |à |de |do |da |dos |no |na |em |pelo |pela |pelos |n[ao] )?(o |a |os )?(juventude do )?<party>( <tail>)?
    (voto|votei|votar|votante|eleitor)(<v>)? ?(à |na |no |a |em |sempre à |de )?(esquerda|direita|centro|bolsonaro|lula|verde|<party>)( <tail>)?
    (de|ideias|ideologia|pessoa de|sou de|politicamente de|sempre de|mais à|convict[oa] de) (<w>)?(esquerda|direita|centro[ -](esquerda|direita)|conservadoras?|progressistas?|comunistas?|liberais|anarquistas|extrema[ -](direita|esquerda))(?! (para))( <tail>)?
    <sou> (<w>)?(socialista|comunista|anarquista|conservador(a)?|bolsonarista|lulista|petista|tucan[oa]|marxista|monárquic[oa]|social-democrata|liberal|progressista|nacionalista|libertári[oa]|antifascista|trotskista|republican[oa]|patriota|comuna|esquerdista|direitista|de esquerda|de direita|trabalhista|salazarista|ecologista convict[oa])(?= (e|de|mas|desde|por|convict|até|assumid)~|[^ ]|$)
    ^(<w>)?(socialista|comunista|anarquista|bolsonarista|petista|marxista|monárquic[oa]|social-democrata|lulista|antifascista)( convict[oa]| assumid[oa]|$)
    (candidat[oa]|vereador(a)?|cabeça de lista|concorri) (<w>){0,4}(listas|eleições|autárquicas|municipais|legislativas|europeias|câmara|pelo (<party>|<w>?<tail>))
    (as minhas|minhas|minha|a minha) (ideias|ideologia|convicções|opiniões|posição|simpatias|militância|filiação|visão) polític[oa]s?( <tail>)?
    (militância|filiação|ideologia|ativismo) (política|partidária)( <tail>)?
    politicamente( <tail>)
    (mst|movimento sem terra|climáximo|greve climática)( <w>?<tail>)?$
  `,
};
