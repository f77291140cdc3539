/** Names of parts that are on an offer's page without being of the offer. */
export const besideSigns: ReadonlySet<string> = new Set(
  (
    'related relateds similar recommended recommendation recommendations yarpp crosssell sidebar breadcrumb breadcrumbs crumb crumbs ' +
    'comments commentlist respond disqus share sharing sharer sharedaddy social socials newsletter subscribe footer colophon ' +
    'navbar topbar masthead pagination pager cookie cookies consent advert adverts advertisement advertising adsbygoogle banner ' +
    'sponsored promo skeleton toolbar safety disclaimer metryczka'
  ).split(' '),
);

/** Whole names of classes for the same, of the most common makes of sites. */
export const besideNames =
  /(?:^|\s)(?:(?:entry|post)-meta|posted-on|byline|widget|widget-area|site-(?:header|footer)|job-alert)(?:\s|$)/iu;

/**
 * How headings begin under which a page shows other things than the offer it is about: other offers, what others searched for,
 * news, advice of the board, comments, mail alerts, a form to fill in.
 */
export const besideHeading = new RegExp(
  `^(?:${[
    '(?:similar|related|recommended|suggested|featured|popular|recent|latest|trending|nearby) (?:jobs?|ads?|listings?|offers?|vacanc|positions?|posts?|articles?|searches|news|items?|roles?|openings|categor|profiles|members|groups|stories)',
    '(?:more|other|all|new) (?:\\S+ ){0,2}?(?:jobs|ads|listings|offers|vacancies|positions|openings|roles|from|by|at|in|like)(?![\\p{L}])',
    'people also|you (?:may|might)|recommended for|recently viewed|explore|discover|keep reading|read (?:more|next|also)|see also|jobs? (?:by|in) ',
    'comments?(?![\\p{L}])|\\d+ comments?|leave a (?:reply|comment)|share (?:this|on|with)|newsletter|subscribe|job alerts?|get (?:notified|job|new|alerts)|create (?:a )?(?:job )?alert|sign up|log in|follow us|stay safe|safety|report (?:this|ad|job)|apply for this|apply (?:now|here)$|reviews?(?![\\p{L}])|company reviews|salar(?:y|ies) (?:for|guide|report|in)|advertisement|sponsored|quick links|useful links|tags?:?$|career (?:advice|guide)|frequently asked',
    'ähnliche|weitere (?:stellen|anzeigen|angebote|jobs|artikel|inserate|ergebnisse)|andere (?:anzeigen|stellen|angebote)|mehr (?:von|aus|stellen|anzeigen|jobs)|das könnte|auch interessant|beliebte|zuletzt angesehen|neueste|kommentare|teilen|sicherheits|tipps|anzeige melden|jetzt bewerben$|job-?alarm|bewertungen|passende',
    '(?:\\S+ ){0,2}(?:similares|relacionad[oa]s|recomendad[oa]s)|(?:otr|últim|más )[oa]?s? ?(?:ofertas|anuncios|empleos|vacantes|noticias|artículos|trabajos|búsquedas|buscad|vist)|lo más|te (?:puede|podría)|también te|búsquedas|comentarios|compart|consejos|denunci|recibe|crea(?:r)? (?:una )?alerta|alertas?(?![\\p{L}])|sueldos? (?:para|de)|salarios? (?:para|de)|opiniones|publicidad',
    '(?:\\S+ ){0,2}(?:semelhantes|relacionad[oa]s|recomendad[oa]s)|(?:outr|últim|mais )[oa]?s? ?(?:vagas|anúncios|ofertas|notícias|empregos)|você também|veja (?:também|mais)|comentários|compartilh|partilh|dicas|denunci|receba|publicidade|patrocinad',
    "(?:\\S+ ){0,2}similaires|(?:autres|dernières|nos|plus d[e’']) ?(?:offres|annonces|actualités|articles|emplois)|actualités|vous (?:pourriez|aimerez|aimeriez)|à (?:lire|voir) aussi|ces (?:annonces|offres)|recherches (?:populaires|fréquentes|associées)|commentaires|partager|conseils|signaler|alerte|avis(?![\\p{L}])|publicité",
    '(?:\\S+ ){0,2}(?:simili|correlat[ie]|consigliat[ie])|(?:altr[ie]|ultim[ie]|più) (?:annunci|offerte|notizie|lavori|articoli)|potrebb|ti potrebb|leggi anche|commenti|condividi|segnala|consigli|recensioni|pubblicità',
    '(?:podobne|inne|pozostałe|polecane|ostatnie|najnowsze|więcej) (?:oferty|ogłoszenia|ofert|ogłoszeń|artykuły|wiadomości)|zobacz (?:też|także|również)|może cię|historia zmian|metryczka|komentarze|udostępnij|porady|zgłoś|opinie|popularne',
    '(?:anunțuri|joburi|oferte|locuri de muncă|articole) (?:similare|asemănătoare|recomandate|recente|promovate)|alte (?:anunțuri|joburi|oferte)|mai multe|te-ar putea|vezi (?:și|si)|recomandate|comentarii|distribuie|sfaturi|raportează|promovează|părerea|recenzii|căutări',
    '(?:похожие|другие|рекомендуем|новые|последние|популярные|ещё|еще)(?![\\p{L}])|вам (?:может|подойд)|смотрите также|вы смотрели|комментари|поделиться|советы|пожаловаться|отзывы|реклама|правила безопасности|подпис',
    '(?:схожі|інші|рекоменд|нові|останні|популярні|ще)(?![\\p{L}])|рекоменд|вам може|дивіться також|коментар|поділитися|поради|поскаржит|відгуки|корисне',
    '(?:подобни|други|още|последни) |вижте (?:още|също)|коментари|споделете|съвети',
    '(?:podobné|další|související|ostatní) |(?:hasonló|további|ajánlott) |(?:benzer|diğer|ilgili) |(?:vergelijkbare|andere|meer|gerelateerde) |(?:liknande|fler|andra|relaterade) |(?:lignende|flere|andre|relaterede) |(?:παρόμοι|σχετικ|άλλες)',
    'إعلانات (?:مشابهة|مماثلة|أخرى)|وظائف (?:مشابهة|مماثلة|أخرى)|ذات صلة|قد (?:يعجبك|يهمك)|المزيد|تعليقات|نصائح|شارك',
  ].join('|')})`,
  'iu',
);

/** What links say that do something with the page instead of saying something of the offer. */
export const control =
  /^(?:(?:view|show|see) (?:more|less|all|map|profile|details)|read more|back(?: to .{1,20})?|print|save|share|report|copy link|mehr anzeigen|zurück.{0,20}|seite drucken|drucken|teilen|merken|melden|anzeige melden|ver (?:más|mapa|perfil)|volver.{0,20}|imprimir|compartir|guardar|denunciar.{0,20}|compartilhar.{0,20}|partilhar.{0,20}|salvar|voltar.{0,20}|retour.{0,20}|imprimer|partager|signaler.{0,20}|indietro|torna .{0,20}|stampa|condividi|segnala.{0,20}|wróć.{0,20}|drukuj|udostępnij|zgłoś.{0,20}|înapoi.{0,20}|printează|distribuie|raportează.{0,20}|назад|печать|поделиться|пожаловаться|в избранное|друк|поділитися|поскаржитися|website|web)$/iu;

/** Words of the lines at the bottom of sites. */
export const legal =
  /[©®]|all rights reserved|terms (?:of use|and conditions|of service)|privacy (?:policy|notice)|cookie policy|imprint|sitemap|impressum|datenschutz|alle (?:rechte|angaben)|barrierefreiheit|nutzungsbedingungen|aviso legal|política de (?:privacidad|privacidade|cookies)|condiciones de uso|mapa del sitio|todos (?:los derechos|os direitos)|termos de uso|não (?:se responsabiliza|cobra)|no se hace responsable|mentions légales|conditions générales|tous droits|confidentialité|tutti i diritti|condizioni d.uso|informativa|partita iva|polityk[ai] prywatności|regulamin|deklaracja dostępności|mapa strony|wszelkie prawa|termeni și condiții|confidențialitate|toate drepturile|правила (?:сайта|сайту)|политика конфиденциальности|все права|пользовательское соглашение|політика конфіденційності|угода користувача|общи условия|användarvillkor|integritetspolicy|ansvarar för|betingelser|privatlivspolitik|personvern|vilkår|algemene voorwaarden|privacybeleid|podmínky užití|kullanım koşulları|gizlilik|όροι χρήσης|سياسة الخصوصية|شروط الاستخدام/giu;
