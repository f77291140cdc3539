const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Legal forms, without dots and accents, in the countries whose boards are read. */
export const legalForms: ReadonlySet<string> = new Set(
  list(`
    ab ag aps as asa bv co corp corporation doo dooel ead eireli eood eu ev fop gbr ggmbh gmbh inc incorporated kft kg kgaa
    lda limited llc llp ltd ltda mbh me nv nyrt ohg oo ood ooo oy oyj plc pte pty pt pvt sa sarl sas sasu scs sc se sia sl slu snc
    sp spa spk spz sro srl srls sau ug uab unipessoal z zao zrt
    ао еоод ет зао ип оао ооо оод пао тов тоо фоп
  `),
);

/** Words that many names share and that tell no two apart. */
export const generic: ReadonlySet<string> = new Set(
  list(`
    a an and the of for de del della di do da du des la le les el los las y e et und der die das i w in на и й та
    group grupo gruppo gruppe groupe grupa holding holdings international company companies empresa empresas compania firma
    societa societe gesellschaft unternehmen spolka services service servicios servizi solutions europe
    компания компанія фирма фірма група группа
  `),
);

/** Beginnings of what is written where no name is given. */
export const unnamed: readonly string[] = list(`
  confiden vertraulich anonym anonim riservat poufne ukryty undisclosed undefined unknown null none private privat particuli
  privado частн приватн аноним конфиден
`);

/** Beginnings of the names of those who look for people on behalf of others, who may be named in either place. */
export const agencies: readonly string[] = list(`
  adecco agenc agentur agentia agentii agencj recruit staffing personal personnel zeitarbeit interim interinai ett
  headhunt select selezion selec talent manpower randstad hays synergie gigroup tempo temporar temping eurofirms
  michaelpage page consult jobs job work lavoro empleo emprego praca karriere career people hr rh rrhh rekrut recluta
  outsourc payroll umana etjca orienta start people кадр рекрут агент персонал
`);
