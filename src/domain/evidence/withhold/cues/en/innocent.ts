/** What holds a cue in English and says nothing of a person. */
export const innocent = `
  (work~|help~|support~|teach~|taught|train~|coach~|car(e|ed|ing) for|nurs(e|ed|ing)|volunteer~|advocat~|services?|charity|activities|summer camp|lessons|therapy|clinic|ward|provision|school|programmes?|programs?|research~|stud(y|ied|ies)|trials?)(<v>){0,4}? ?(with|for|of|on|to|into|about)?(<v>){0,3}? ?(disabled|deaf|blind|pregnant|autistic|gay|homeless|diabetic|elderly|hearing[ -]impaired|visually impaired|refugee|immigrant|migrant|black|asian|lgbt[a-z+]{0,5})( and <w>?)? ?(children|people|adults|women|men|students|patients|clients|users|communit(y|ies)|mothers|pupils|youth|families|girls|customers|teenagers|veterans|residents|persons)
  (hiv|cancer|diabetes|autism|adhd|dementia|depression|addiction|asthma|epilepsy|stroke)[ -](research~|prevention|awareness|clinic|ward|unit|charity|trials?|care|screening|services?|specialist|nurse|nursing|network|detection|foundation|treatment|drugs?|patients)
  (disability|gender|equality|pregnancy|religious|union|political|health|family|photo|age|race|nationality|children'?s?|marriage|wedding)[ -](equality|rights|law|studies|education|services?|policy|officer|discrimination|photographer|planner|science|scientist|insurance|benefits?|pay gap|inclusion|advis[eo]r|lawyer|support|conditions?|condition monitoring|scientist|business|office|court|practice|doctor|therap~|medicine)
  (golden|digital|stone|bronze|iron|middle) age
  age (group|range|band|verification|gate|discrimination)s?
  pregnant (pause|with meaning)
  union (types?|jack|square|street|station|pacific|bank|find)
  (credit|european|customs|soviet|student'?s?|western) union
  single[ -](point|source|page|sign|handed~|threaded|minded~|responsib~|digit|market|cell|tenant|use|mode|family|board)
  (parent|sister|daughter|child|mother|father)[ -](company|companies|organi[sz]ation|process(es)?|node|element|class|component|board|ship|nodes|elements|tongue|record|table)
  (blind)[ -](spots?|test~|audition|review|peer review|trials?|tasting|copy|hiring|recruitment|faith)
  color_blind palettes?
  (the )?(women|girls|men) in (tech|technology|science|stem|engineering|business)( conference| network| award~)?
  black (friday|box|belt|hat|sea|forest|ops|tie)
  white (paper|papers|label|box|hat|board)
  (political|party) (science|economy|planner|wall|supplies|trick)
  (third|working|contracting|counter|interested|search|relying|other) part(y|ies)
  (conservative|liberal) (estimates?|arts|assumptions?|use|approach|figures|forecasts?|investment)
  (master and|primary and) (slave|replica)
  (gay|lussac)-lussac(s|'s)?( law)?
  (christian|muslim|jewish|catholic|islamic) (aid|science monitor|hospital|school|charity|university|museum|relief|publisher|bank|studies|art|history)
  (church|temple|mosque) (street|road|lane|hill|farm|avenue)
  (sign|mother|native) (language|tongue)
  (race|sex) (condition|to the|trafficking|education|offender)s?
  (wheelchair|disabled) (ramps?|access|basketball|parking|facilities|services?)
  (race against|arms race|sack race|relay race|boat race)
  (married|marry|marrying) (the|two|design|art|data|form|technology) <tail>
  (native|fluent) <nation>( speaker)?
  <nation> (speaker|teacher|translator|language|lessons|literature|studies|cuisine|market|law|gaap)
  (young|senior) (enterprise|developer|engineer|manager|citizens? (services?|centre))
  i('m| am) <age> (minutes|miles|km|kilometres|kg|percent|per|hours|days)
  (project|product|company|app|startup|band|book|shop)(<v>){0,2} (my|our) baby( <tail>)?
  (founded|company|product|firm|idea|project|startup|start-up|business|brand|team|festival|it)(<v>)?( was| were)? (born|founded) <tail>
  (born out|born from|born leader|born digital|first[ -]?born)
  (tax|payroll|benefit|claims?)(<v>)? (for )?(maternity|parental|sick|family) leave
  (maternity|parental|sick|family|carer'?s?) leave (policy|policies|cover|scheme|tracking|management|requests)
  (maternity|parental) cover
  (covered?|covering|cover for|contract|fixed-term)( an?| the)?(<v>){0,3} (maternity|parental|sick) leave
  (health|mental health|disability|cancer|maternity|family|hiv) (app|platform|startup|software|insurer|insurance|sector|trust|board|records?|data|care|visitor|economist|unit|system|ministry|department|first aider|charity|nurse|claims|workers?|campaign|support)
  (profile|product|stock|aerial|wedding) (photo|picture|photograph)(s|y|ers?)? (upload~|editor|service|library|component|shoots?|agency|feature)
  (upload~|crop~|process~|compress~|edit~|tagg~|sort~) (<w>){0,3}(photos?|pictures?)
  my (son|daughter|child) (process|component|node|theme)s?
  (kids|children|baby) (clothing|brand|hospital|charity|books?|museum|app|products?)
`;
