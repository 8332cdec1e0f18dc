/** What holds a cue in Portuguese and says nothing of a person. */
export const innocent = `
  (monitor~|apoio|atendimento|ajuda|trabalh~|acompanh~|educador~|integração|inclusão|inserção|formação|aulas|oficinas?|serviço~|terap~|voluntari~|voluntári~|orientação|assistência|assistente|cuidador~|cuidados|campo de férias|centro|lar|acessib~|transporte|enfermeir~|parteira|acolhimento|program~|projet~|associação|defesa|ensino|intérprete|professor~|pré-natal)(<v>){0,3}? ?(de|a|com|para|ao|aos|às|em|do|da|dos|das)(<v>){0,3}? ?(crianças|pessoas?|jovens|adultos|mulheres|alun[oa]s|pacientes|idosos|menores|utentes|refugiad[oa]s|imigrantes|migrantes|doentes|grávidas|gestantes|surdos|cegos|famílias|trabalhadores|deficientes|estudantes)( (com|em|de) (<w>)?(deficiência|autismo|mobilidade reduzida|alzheimer|cancro|câncer|tdah|vih|hiv|paralisia cerebral|depressão|diabetes|demência|dependência|asilo|risco))?( (deficientes|grávidas|surd[oa]s|ceg[oa]s|autistas|imigrantes|refugiad[oa]s|cigan[oa]s|indígenas|lgbt[a-z]{0,6}[+]?|negr[oa]s))?( <w>?[a-zß-ɏ]{5,12})?
  (empresa|sociedade|casa|placa|célula|língua|classe|direito|médico|medicina|negócio|agricultura|direito de|direito da|médica de|médico de)[ -](mãe|matriz|filha|materna|família|familiar)( <tail>)?
  (ciências?|ciência|economia|filosofia|comunicação|analista|assessor|reforma) políticas?
  (seguros?|centro|técnic[oa]|gestor(a)?|plano) (de )?saúde
  (igualdade|violência|perspetiva|estudos|identidade) (de )?g[eéê]nero
  (colégio|universidade|hospital|instituto|escola|fundação|arte|editora) (católic[oa]|cristã|cristão|evangélic[oa]|judaic[oa]|islâmic[oa]|batista|adventista|presbiterian[oa])
  (investigação|pesquisa|prevenção|unidade|rastreio|campanha|associação|luta|estudo|serviço|deteção|programa)(<v>){0,2} ?(de|do|da|contra|sobre|em)( o| a)? <mal>
  (substituição|substituir|cobrir|cobertura|gestão|processamento)(<v>){0,4} (licenças?|baixas?)( (de|por) (maternidade|paternidade|doença))?
  (negociação|acordos|diálogo|relações|reuniões|negociações)(<v>){0,3} (sindicatos?|sindicais|sindical)
  (empresa|projeto|ideia|marca|startup|companhia|associação|loja|iniciativa|produto)(<v>)? (nasceu|nascida|fundada|foi fundada)( <tail>)?
  tenho <age> anos (de|a trabalhar|em|como|na|no)( <tail>)?
  (fotógraf[oa]|organizador(a)?|vídeos?|catering|decoração)(<v>)? (de )?casamentos
  (história|sociologia|professor(a)?|ciências|aulas)(<v>){0,2} (religi~|das religiões)
  (língua|línguas) (materna|gestual|estrangeira)( <tail>)?
  (rua|praça|avenida|travessa|largo) <tail>
  (guerra|serviços|missão)(<v>){0,2} nato
  (da direita para|à direita d|lado direito)
  (lista|mercado|caixa|buraco|humor|quadro) negr[oa]
  (quadro|página|livro|vinho) (branc[oa]|em branco)
`;
