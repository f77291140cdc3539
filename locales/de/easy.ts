/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Jemand Fremdes will alles bezahlen. Später will diese Person das Geld vielleicht zurück. Frag vorher, wer was bezahlt.',
  'easy.easy-fast-money':
    'Es geht um Geld und ein schönes Leben. Es geht nicht um die Arbeit. Bei solchen Worten sagen viele Menschen schnell Ja.',
  'easy.guaranteed-visa-job':
    'Mit einem Visum darfst du in ein Land einreisen. Nur der Staat gibt Visa. Niemand kann ein Visum oder einen Job vor der Prüfung versprechen.',
  'easy.instant-hire':
    'Du hast den Job schon, aber niemand hat mit dir gesprochen. Echte Firmen wollen dich zuerst kennenlernen.',
  'easy.pay-for-clicks':
    'Niemand zahlt viel Geld für gute Noten oder gute Bewertungen im Internet. Am Anfang bekommst du oft etwas Geld. Am Ende zahlst oft du.',
  'easy.pay-too-good':
    'Der Lohn ist viel höher als sonst bei dieser Arbeit. Sehr hoher Lohn soll oft Aufmerksamkeit wecken.',
  'easy.talent-scout':
    'Jemand, den du nie getroffen hast, sagt dir schöne Dinge. Das tut gut. Oft soll es zu einem Treffen oder zu Bildern führen.',
  'easy.unsolicited-job-dm':
    'Du hast nicht nach diesem Job gefragt. Jemand Fremdes bietet ihn dir an. Oft bekommen Tausende Menschen dieselbe Nachricht.',
  'easy.no-experience-no-language':
    'Für diesen Job musst du nichts können und keine Sprache sprechen. Das kann normal sein. Ist auch der Lohn hoch, kannst du fragen, warum.',

  // vagueness
  'easy.no-written-contract':
    'Ein Vertrag ist ein Papier mit allen Versprechen. Ohne Vertrag kannst du die Versprechen später schwer beweisen. Du kannst vor der Reise danach fragen.',
  'easy.terms-switch':
    'Du hast Ja gesagt. Danach hat sich der Ort, die Leitung oder die Arbeit geändert. Du darfst jederzeit Nein sagen.',
  'easy.unnamed-employer':
    'Das Angebot nennt keinen Namen und keine Adresse. So kann niemand prüfen, wer dahintersteht.',
  'easy.vague-duties':
    'Das Angebot sagt nicht, was du wirklich tun sollst. Verborgene Arbeit kann etwas ganz anderes sein.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'Gesucht werden Menschen ohne Wohnung, mit einer Krankheit oder einer Behinderung. Manche nutzen solche Angebote, um für Arbeit nichts zu bezahlen.',
  'easy.targets-no-ties':
    'Gesucht werden Menschen ohne Familie oder Partnerschaft. Wer allein ist, bekommt schwerer Hilfe.',
  'easy.appearance-photos-requested':
    'Du sollst Bilder von deinem Körper schicken oder deine Maße nennen. Die meisten Jobs brauchen das nicht. Jemand kann die Bilder gegen dich verwenden.',
  'easy.personal-probing':
    'Jemand fragt schon früh, mit wem du wohnst. Jemand fragt auch, wer davon weiß. Manche wollen so herausfinden, ob jemand ein Problem bemerken würde.',
  'easy.targets-hardship':
    'Das Angebot spricht zu Menschen, die dringend Geld brauchen. Wer Geld braucht, sagt schwerer Nein. Manche nutzen das aus.',
  'easy.targets-migrants':
    'Gesucht werden Menschen, die neu hier sind oder keine Papiere haben. Bei der Arbeit hast du Rechte, auch ohne Papiere. Rechte sind das, was dir das Gesetz gibt.',
  'easy.women-young-only':
    'Gesucht werden nur junge Frauen. Die Arbeit verlangt das nicht. Vielleicht gibt es einen anderen Grund.',

  // contact
  'easy.secrecy-demand':
    'Du sollst es niemandem sagen. So ein Geheimnis schützt die andere Seite. Es schützt nicht dich.',
  'easy.secret-chat':
    'Du sollst den Chat löschen oder verstecken. Dann hast du nichts zu zeigen, wenn du Hilfe brauchst.',
  'easy.move-off-platform':
    'Ihr sollt sehr bald in eine andere App wechseln. Diese Website sieht nicht, was dort passiert. Sie kann dort nichts stoppen.',
  'easy.obfuscated-contact':
    'Die Nummer oder die App ist versteckt geschrieben. Das soll oft die Prüfungen der Website umgehen.',
  'easy.urgency-pressure':
    'Du sollst dich beeilen. In Eile hast du keine Zeit, zu prüfen oder zu fragen. Ein ehrliches Angebot kann einen Tag warten.',
  'easy.informal-contact-only':
    'Du erreichst sie nur über einen Chat oder eine Handynummer. Das ist üblich. Es ist aber auch schwer zu prüfen.',

  // the trip
  'easy.pickup-by-stranger':
    'Jemand Fremdes will dich abholen oder weiterbringen. Dann bestimmt jemand anders, wohin du kommst.',
  'easy.rotation-plaza':
    'Alle paar Wochen sollst du in eine andere Wohnung oder Stadt ziehen. So lernst du kaum Menschen kennen, die dir helfen können.',
  'easy.tourist-visa-work':
    'Mit einem Touristenvisum darfst du ein Land besuchen. Du darfst dort nicht arbeiten. Manche machen Menschen damit später Angst.',
  'easy.high-risk-destination':
    'Regierungen warnen vor falschen Jobs an diesem Ort. Der Ort allein beweist nichts. Prüfe deshalb lieber zweimal.',
  'easy.travel-arranged':
    'Jemand anders kauft die Fahrkarte und plant die Reise. Vielleicht überlegst du es dir anders. Dann ist der Rückweg schwerer.',

  // papers
  'easy.passport-surrender':
    'Niemand darf deinen Pass behalten. Die Firma darf es nicht. Auch wer dir Arbeit sucht, darf es nicht.',
  'easy.account-handover':
    'Passwörter und Codes sind wie Schlüssel. Sie öffnen den Weg zu deinem Geld und deinem Namen. Keine Firma braucht sie.',
  'easy.fake-documents': 'Jemand bietet dir falsche Papiere an. Wenn das auffällt, bekommst du den Ärger.',
  'easy.documents-handled-by-recruiter':
    'Jemand anders kümmert sich um alle deine Papiere. Vielleicht weißt du nicht, was andere in deinem Namen unterschreiben. Vielleicht weißt du nicht, wo deine Papiere sind.',
  'easy.id-photo-early':
    'Du sollst deinen Ausweis oder deine Bankdaten zeigen. Es gibt noch kein echtes Angebot. Andere können damit Konten auf deinen Namen eröffnen.',

  // money
  'easy.deposit-to-unlock':
    'Du sollst Geld einzahlen, bevor du Geld bekommst. Ein Job bezahlt dich. Er verlangt kein Geld von dir.',
  'easy.allowance-verification-fee': 'Du sollst wenig zahlen, um viel zu bekommen. Oft kommt das große Geld nie.',
  'easy.crypto-giftcard-payment':
    'Du sollst auf eine besondere Art zahlen. Niemand kann dieses Geld zurückholen. Genau deshalb sollst du so zahlen.',
  'easy.fake-check-equipment':
    'Du bekommst Geld und sollst einen Teil weiterschicken. Oft ist das Geld, das du bekommst, nicht echt. Dann hast du dein eigenes Geld verschickt.',
  'easy.upfront-fee':
    'Du sollst zahlen, um die Arbeit zu bekommen. Faire Regeln sagen, dass die Firma zahlt. Wer Arbeit sucht, zahlt nicht.',

  // debt
  'easy.debt-owed':
    'Schulden können dich nie zwingen, zu bleiben oder zu arbeiten. Du darfst gehen. Kostenlose Hilfetelefone können dir dabei helfen.',
  'easy.exit-penalty':
    'Du sollst zahlen, wenn du früher gehst. Oft erlaubt das Gesetz das nicht. Jemand kann das kostenlos für dich prüfen.',
  'easy.gifts-then-debt':
    'Zuerst bekommst du Geschenke. Dann heißt es, dass du etwas schuldest. Ein Geschenk ist ein Geschenk, und du schuldest nichts.',
  'easy.pay-later-from-wages': 'Schon vor dem ersten Tag hättest du Schulden. Jemand kann dich damit am Gehen hindern.',
  'easy.wage-withheld':
    'Jemand kann deinen Lohn behalten, damit du bleibst. Der Lohn gehört dir. Du sollst ihn am vereinbarten Tag bekommen.',
  'easy.pay-below-minimum':
    'Das Gesetz sagt, wie viel Lohn du mindestens bekommen musst. Dieser Lohn scheint niedriger zu sein. Du hast ein Recht auf mindestens diesen Betrag.',

  // control
  'easy.no-leaving-alone':
    'Niemand darf dich einsperren. Niemand darf bestimmen, wann du hinausgehst. Das ist verboten.',
  'easy.isolate-from-people':
    'Du sollst deine Familie und deine Freunde nicht mehr sehen. Gerade sie würden merken, wenn etwas nicht stimmt.',
  'easy.location-tracking': 'Jemand will immer wissen, wo du bist. Wer dich mag, braucht das nicht.',
  'easy.management-account-control':
    'Andere würden über dein Profil bestimmen. Sie würden viel vom Geld behalten. Aussteigen kann dann schwer und teuer sein.',
  'easy.phone-restriction':
    'Jemand würde dein Handy wegnehmen oder kontrollieren. Ohne Handy kannst du niemanden anrufen. Normale Arbeit braucht das nicht.',
  'easy.accommodation-tied':
    'Eine einzige Person würde über deine Arbeit, dein Bett und deinen Heimweg bestimmen. Dann ist es schwer zu gehen.',
  'easy.excessive-availability':
    'Es gibt keine Pausen und keine freien Tage. Das Gesetz gibt dir Zeit zum Ausruhen. Wer müde ist, kann schwerer gehen.',

  // bodies
  'easy.euphemistic-companionship':
    'Es geht um Gesellschaft, nicht um eine Aufgabe. Gesellschaft heißt, dass man Zeit mit jemandem verbringt. Bei solchen Jobs erwarten Kunden oft mehr als das.',
  'easy.hostess-commission':
    'Bei dieser Arbeit hängt der Lohn oft davon ab, was Gäste mit dir trinken. Manche Gäste erwarten dann mehr von dir.',
  'easy.lingerie-casting':
    'Echte Firmen für Models fragen nicht zuerst nach Bildern in Unterwäsche. Jemand Fremdes kann solche Bilder behalten und verkaufen.',
  'easy.sex-for-rent':
    'Jemand bietet ein Zimmer oder Hilfe und will dafür Nähe oder Sex. Das ist keine Hilfe. Du schuldest niemandem deinen Körper.',
  'easy.adult-content-recruit':
    'Manche Firmen behalten die Bilder und das Geld. Wenn du darüber nachdenkst, lass dir Zeit. Behalte Profile und Konten, die nur dir gehören.',
  'easy.intimacy-denial':
    'Es heißt, dass niemand Berührungen oder Sex verlangt. Du kannst dich fragen, warum das da stehen muss.',
  'easy.massage-cover':
    'Manche Massage-Jobs sind ohne Ausbildung, nachts oder in einer Wohnung. Solche Arbeit ist oft etwas anderes. Ein echtes Studio hat eine Adresse und eine Erlaubnis vom Amt.',
  'easy.sugar-terms':
    'Diese Wörter bedeuten Geld für gemeinsame Zeit. Erwachsene entscheiden selbst. Mit einer Zahlung vorher, einer Reise oder einem Geheimnis ist es anders.',

  // young people
  'easy.age-probe-secrecy':
    'Jemand fragt nach deinem Alter und will ein Geheimnis. Du hast nichts falsch gemacht. Sprich mit einer erwachsenen Person, der du vertraust.',
  'easy.image-request-young':
    'Du musst nie Bilder von dir schicken. Hör hier auf und sprich mit einer erwachsenen Person, der du vertraust. Du bist nicht schuld.',
  'easy.minor-acceptable':
    'Das ist nichts für Menschen unter 18. Wer sagt, das Alter sei egal, hat unrecht. Sprich mit einer erwachsenen Person, der du vertraust.',
  'easy.gaming-gift-lure':
    'Geschenke in einem Spiel kosten später oft etwas. Du darfst Nein sagen. Erzähl es einer erwachsenen Person, der du vertraust.',

  // threats
  'easy.family-threat':
    'Es ist eine Straftat, deine Familie zu bedrohen. Schuld ist nur, wer droht. Die Polizei kann deine Familie schützen.',
  'easy.sextortion-threat':
    'Es ist eine Straftat, mit deinen Bildern zu drohen. Zahlen beendet es nicht. Es gibt Hilfe, und du bist nicht schuld.',
  'easy.authorities-threat':
    'Es heißt, dass die Polizei dich bestraft. Wer gezwungen wird, hat Rechte, auch ohne Papiere. Ein Hilfetelefon kann dir deine Rechte erklären, auch ohne deinen Namen.',

  // tasks
  'easy.bank-account-use':
    'Fremde wollen Geld über dein Bankkonto schicken. Bank und Polizei sehen deinen Namen. Die Namen der Fremden sehen sie nicht.',
  'easy.identity-for-rent':
    'Jemand will etwas auf deinen Namen eröffnen, zum Beispiel ein Konto. Du bist dann verantwortlich für das, was andere damit machen.',
  'easy.violence-missions':
    'Jemand bezahlt dich, damit du etwas zerstörst oder jemanden verletzt. Diese Person bleibt weit weg. Erwischt wirst du.',
  'easy.begging-collecting':
    'Vielleicht musst du jeden Tag Geld bringen. Dann arbeitest du für jemand anders. Niemand darf dich dafür bestrafen.',
  'easy.courier-no-questions':
    'Du sollst etwas tragen und darfst nicht hineinsehen. Vielleicht ist es verboten. Dann hast du es bei dir.',
  'easy.reship-packages':
    'Pakete für Fremde sollen zu dir nach Hause kommen. Oft hat jemand mit gestohlenen Karten bezahlt. Die Adresse auf den Paketen ist deine.',
  'easy.scam-call-centre':
    'Die Arbeit ist, Menschen im Chat oder am Telefon zu überreden. Manche dieser Orte täuschen diese Menschen. Manche lassen ihre Beschäftigten nicht gehen.',

  // love and trust
  'easy.push-to-sell':
    'Wer dich liebt, will nicht, dass du mit deinem Körper Geld verdienst. Du darfst heute Nein sagen. Du darfst auch später Nein sagen.',
  'easy.future-abroad':
    'Große Pläne in einem anderen Land kommen sehr schnell. Weit weg von zu Hause wärst du auf eine einzige Person angewiesen.',
  'easy.intimate-image-request':
    'Du kennst diese Person noch nicht gut. Jemand kann dich mit deinen Bildern unter Druck setzen. Du musst nichts mit einem Bild beweisen.',
  'easy.invest-together':
    'Jemand aus einem Chat zeigt dir, wie man Geld verdient. Oft gehört die Website dieser Person. Dann bekommst du dein Geld nicht mehr heraus.',
  'easy.marriage-for-papers':
    'Eine Ehe für Papiere kann dich an jemand Fremdes binden. Du kannst dadurch auch Schulden haben. In den meisten Ländern erlaubt das Gesetz das nicht.',
  'easy.romance-money':
    'Jemand, den du nie getroffen hast, braucht dein Geld. Wer dich liebt, braucht kein Geld als Beweis.',
  'easy.love-bombing': 'So viel Liebe so schnell kann ein Weg sein, dich zu gewinnen. Echte Zuneigung lässt dir Zeit.',
  'easy.never-video':
    'Immer gibt es einen Grund, das Gesicht nicht zu zeigen. So kannst du nicht wissen, wer da schreibt.',

  // names that do not fit
  'easy.brand-impersonation':
    'Der Name ist bekannt, aber die Adresse gehört nicht dazu. Andere benutzen oft die Namen von echten Firmen und Ämtern.',
  'easy.recruiter-identity-mismatch':
    'Name, Nummer und Geschichte passen nicht zusammen. Vielleicht gibt es einen einfachen Grund. Du kannst fragen.',
  'easy.same-contact-many-ads':
    'In vielen verschiedenen Anzeigen steht derselbe Kontakt. Dahinter kann eine Gruppe stehen, nicht eine einzelne Firma.',
  'easy.contact-marked-before':
    'Du hast diesen Kontakt schon gesehen, in einem Angebot mit Zeichen, die Sorgen machen. Das kann Zufall sein. Lass dir Zeit.',
  'easy.text-seen-elsewhere':
    'Du hast fast denselben Text schon gesehen, mit einem anderen Ort. Frag nach dem Ort. Frag nach der Firma.',
  'easy.worrying-wording':
    'Das klingt nach Angeboten, die geschadet haben. Diese Worte am meisten. Es kann Zufall sein. Lass dir Zeit und frag nach.',
  'easy.throwaway-or-spam-style':
    'Das Profil ist neu, der Text ist kopiert oder ein Link versteckt etwas. Das allein beweist nichts. Das Prüfen wird aber schwerer.',

  // body and family
  'easy.baby-adoption-offer':
    'Niemand darf für ein Kind bezahlen. Wenn du ein Baby erwartest, gibt es kostenlose Hilfe. Du behältst deine Rechte.',
  'easy.organ-for-cash':
    'Ein Organ ist ein Teil im Körper, zum Beispiel eine Niere. Ein Organ zu verkaufen ist gefährlich und verboten. Das Geld kommt oft nie.',
  'easy.surrogate-egg-abroad':
    'Eine Person sucht dich und bestimmt auch über Behandlung, Papiere und Geld. Du brauchst eigene ärztliche Hilfe. Du brauchst auch eigene Hilfe bei Fragen zum Gesetz.',
};
