/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Wenn jemand Fremdes alles bezahlt, kann daraus später eine Schuld werden. Gut, wenn du vorher weißt, wer was bezahlt.',
  'reason.easy-fast-money':
    'Es geht um Geld und ein schönes Leben, nicht um die Arbeit. So etwas soll Menschen oft zu einem schnellen Ja bringen.',
  'reason.guaranteed-visa-job':
    'Niemand kann ein Visum oder einen Job versprechen, bevor alles geprüft ist. Visa gibt nur der Staat.',
  'reason.instant-hire':
    'Du hast den Job, bevor jemand mit dir gesprochen hat. Echte Firmen wollen wissen, wen sie einstellen.',
  'reason.pay-for-clicks':
    'Niemand zahlt gut für Likes oder Bewertungen. Oft bekommst du erst etwas Geld, und am Ende sollst du zahlen.',
  'reason.pay-too-good':
    'Der Lohn ist viel höher als sonst bei dieser Arbeit. Sehr hoher Lohn soll oft Aufmerksamkeit wecken.',
  'reason.talent-scout':
    'Lob von jemandem, den du nie getroffen hast, tut gut. Oft soll es zu einem Treffen oder zu Bildern führen.',
  'reason.unsolicited-job-dm':
    'Du hast dich nicht beworben, und jemand Fremdes bietet dir Arbeit an. Dieselbe Nachricht geht oft an Tausende.',
  'reason.no-experience-no-language':
    'Man braucht weder Erfahrung noch Sprache. Das kann normal sein. Zusammen mit hohem Lohn ist es eine Frage wert.',

  // vagueness
  'reason.no-written-contract':
    'Ohne Vertrag, den du lesen kannst, lässt sich später schwer zeigen, was versprochen war. Du kannst vor der Reise danach fragen.',
  'reason.terms-switch':
    'Der Ort, die Leitung oder die Arbeit hat sich nach deinem Ja geändert. Du darfst jederzeit Nein sagen.',
  'reason.unnamed-employer':
    'Es gibt keinen Namen und keine Adresse zum Nachsehen. So kann niemand prüfen, wer hinter dem Angebot steht.',
  'reason.vague-duties':
    'Es steht nicht da, was du wirklich tun würdest. Arbeit, die verborgen bleibt, kann etwas ganz anderes sein.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'Gesucht werden Menschen, die keine Wohnung haben, krank sind oder eine Behinderung haben. Manche nutzen solche Angebote, um Arbeit nicht zu bezahlen.',
  'reason.targets-no-ties':
    'Gesucht werden Menschen ohne Familie oder Partnerschaft. Wer allein ist, bekommt schwerer Hilfe.',
  'reason.appearance-photos-requested':
    'Gefragt wird nach Bildern von deinem Körper oder nach deinen Maßen. Die meisten Jobs brauchen das nicht, und Bilder lassen sich gegen dich verwenden.',
  'reason.personal-probing':
    'Schon früh kommt die Frage, mit wem du wohnst und wer davon weiß. Manche wollen so herausfinden, ob jemand etwas merken würde.',
  'reason.targets-hardship':
    'Angesprochen werden Menschen, die dringend Geld brauchen. Not wird oft genutzt, damit Menschen annehmen, was sie sonst ablehnen würden.',
  'reason.targets-migrants':
    'Gesucht werden Menschen, die gerade angekommen sind oder keine Papiere haben. Bei der Arbeit hast du Rechte, auch ohne Papiere.',
  'reason.women-young-only':
    'Gesucht werden nur junge Frauen, obwohl die Arbeit das nicht verlangt. Vielleicht geht es um etwas anderes.',

  // contact
  'reason.secrecy-demand': 'Du sollst es niemandem sagen. So ein Geheimnis schützt die andere Seite, nicht dich.',
  'reason.secret-chat':
    'Du sollst den Chat löschen oder verstecken. Dann hättest du nichts zu zeigen, wenn du Hilfe brauchst.',
  'reason.move-off-platform':
    'Ihr sollt schnell in eine andere App wechseln. Dort kann diese Website nichts mehr sehen oder stoppen.',
  'reason.obfuscated-contact':
    'Die Nummer oder die App ist versteckt geschrieben. Das soll oft die Prüfungen der Website umgehen.',
  'reason.urgency-pressure':
    'Du sollst dich beeilen. In Eile bleibt keine Zeit, zu prüfen oder jemanden zu fragen. Ein ehrliches Angebot kann einen Tag warten.',
  'reason.informal-contact-only':
    'Der einzige Kontakt ist ein Chat oder eine Handynummer. Das ist üblich, aber auch schwer zu prüfen.',

  // the trip
  'reason.pickup-by-stranger':
    'Jemand Fremdes soll dich abholen oder weiterbringen. Dann bestimmt jemand anders, wohin du kommst.',
  'reason.rotation-plaza':
    'Du würdest alle paar Wochen in eine andere Wohnung oder Stadt ziehen. So lernst du kaum jemanden kennen, der helfen kann.',
  'reason.tourist-visa-work':
    'Wer mit einem Touristenvisum arbeitet, hat keine Arbeitserlaubnis. Damit wird später oft Angst gemacht: „Du bist illegal hier.“',
  'reason.high-risk-destination':
    'Außenministerien warnen vor falschen Jobs an diesem Ort. Der Ort allein beweist nichts, also prüfe lieber zweimal.',
  'reason.travel-arranged':
    'Jemand anders kauft die Fahrkarte und plant die Reise. Wenn du es dir anders überlegst, ist der Rückweg schwerer.',

  // papers
  'reason.passport-surrender':
    'Niemand darf deinen Pass oder andere Papiere von dir behalten. Keine Firma und keine Agentur.',
  'reason.account-handover':
    'Passwörter und Codes sind die Schlüssel zu deinem Geld und deinem Namen. Keine Firma braucht sie.',
  'reason.fake-documents': 'Hier werden falsche Papiere angeboten. Wenn das auffällt, wird es dir vorgeworfen.',
  'reason.documents-handled-by-recruiter':
    'Jemand anders erledigt alle deine Papiere. Dann weißt du vielleicht nicht, was in deinem Namen unterschrieben wird oder wo sie sind.',
  'reason.id-photo-early':
    'Vor einem echten Angebot wird schon nach Ausweis oder Bankdaten gefragt. Damit können andere Konten auf deinen Namen eröffnen.',

  // money
  'reason.deposit-to-unlock':
    'Du sollst Geld einzahlen, bevor du welches bekommst. Ein Job bezahlt dich. Er verlangt kein Geld von dir.',
  'reason.allowance-verification-fee':
    'Du sollst etwas Kleines zahlen, um etwas Großes zu bekommen. Oft bleibt es bei deiner kleinen Zahlung.',
  'reason.crypto-giftcard-payment':
    'Du sollst so zahlen, dass niemand das Geld zurückholen kann. Genau deshalb wird danach gefragt.',
  'reason.fake-check-equipment':
    'Du bekommst Geld und sollst einen Teil weitergeben. Die erste Zahlung ist oft nicht echt, und das weitergegebene Geld war deins.',
  'reason.upfront-fee':
    'Du sollst zahlen, um die Arbeit zu bekommen. Nach den Regeln fairer Vermittlung zahlt die Firma, nicht wer Arbeit sucht.',

  // debt
  'reason.debt-owed':
    'Schulden können dich nie zwingen, zu bleiben oder zu arbeiten. Du darfst gehen. Kostenlose Hilfetelefone helfen dir, sicher wegzukommen.',
  'reason.exit-penalty':
    'Du müsstest zahlen, wenn du früher gehst. Solche Regeln sind oft nicht erlaubt. Das kann jemand kostenlos prüfen.',
  'reason.gifts-then-debt':
    'Erst kommen Geschenke, dann heißt es: „Du schuldest mir was.“ Ein Geschenk ist ein Geschenk. Du schuldest nichts.',
  'reason.pay-later-from-wages': 'Schulden vor dem ersten Tag können dazu dienen, dich am Gehen zu hindern.',
  'reason.wage-withheld':
    'Mit zurückgehaltenem Lohn kann man dich festhalten. Der Lohn gehört in deine Hände, am vereinbarten Tag.',
  'reason.pay-below-minimum':
    'Der Lohn scheint niedriger zu sein, als das Gesetz verlangt. Du hast ein Recht auf mindestens den vorgeschriebenen Lohn.',

  // control
  'reason.no-leaving-alone': 'Niemand darf dich einsperren oder bestimmen, wann du hinausgehst. Das ist verboten.',
  'reason.isolate-from-people':
    'Du sollst deine Leute nicht mehr sehen. Gerade sie würden merken, wenn etwas nicht stimmt.',
  'reason.location-tracking': 'Jemand will immer wissen, wo du bist. Wer dich mag, braucht das nicht.',
  'reason.management-account-control':
    'Andere würden dein Konto führen und viel vom Geld behalten. Aussteigen kann dann schwer und teuer sein.',
  'reason.phone-restriction':
    'Dein Handy würde einbehalten oder kontrolliert. Ohne Handy kannst du niemanden anrufen. Normale Arbeit braucht das nicht.',
  'reason.accommodation-tied':
    'Arbeit, Bett und Heimweg würden an einer einzigen Person hängen. Dann ist es schwer zu gehen.',
  'reason.excessive-availability':
    'Es gibt keine Pausen oder freien Tage. Das Gesetz gibt dir Ruhezeiten, und wer müde ist, kommt schwerer weg.',

  // bodies
  'reason.euphemistic-companionship':
    'Es geht um Gesellschaft, nicht um eine Aufgabe. Solche Wörter stehen oft da, wo die Kundschaft mehr als Gesellschaft erwartet.',
  'reason.hostess-commission':
    'Bei solcher Arbeit hängt der Lohn oft davon ab, was Gäste mit dir trinken. Manche erwarten dann mehr.',
  'reason.lingerie-casting':
    'Ein echtes Casting beginnt nicht mit Unterwäschebildern bei jemand Fremdem. Die Bilder können behalten und verkauft werden.',
  'reason.sex-for-rent': 'Ein Zimmer oder Hilfe gegen Nähe ist keine Hilfe. Du schuldest niemandem deinen Körper.',
  'reason.adult-content-recruit':
    'Manche Studios und Agenturen behalten die Bilder und das Geld. Wenn du darüber nachdenkst, entscheide ohne Eile und behalte deine eigenen Konten.',
  'reason.intimacy-denial':
    'Es heißt, dass nichts Intimes verlangt wird. Da darf man sich fragen, warum das gesagt werden muss.',
  'reason.massage-cover':
    'Massage ohne Ausbildung, nachts oder in einer Privatwohnung, ist oft etwas anderes. Ein echtes Studio hat eine Adresse und eine Zulassung.',
  'reason.sugar-terms':
    'Diese Wörter bedeuten Geld für Gesellschaft. Erwachsene entscheiden selbst. Eine Gebühr, eine Reise oder ein Geheimnis ändert das.',

  // young people
  'reason.age-probe-secrecy':
    'Jemand fragt nach deinem Alter und will ein Geheimnis. Du hast nichts falsch gemacht. Sprich mit einer erwachsenen Person, der du vertraust.',
  'reason.image-request-young':
    'Du musst nie Bilder von dir schicken. Hör hier auf und sprich mit einer erwachsenen Person, der du vertraust. Du bist nicht schuld.',
  'reason.minor-acceptable':
    'Das ist nichts für Leute unter 18. Wer sagt, das Alter sei egal, hat unrecht. Sprich mit einer erwachsenen Person, der du vertraust.',
  'reason.gaming-gift-lure':
    'Geschenke in einem Spiel kosten später oft etwas. Du darfst Nein sagen. Erzähl es einer erwachsenen Person, der du vertraust.',

  // threats
  'reason.family-threat':
    'Deine Familie zu bedrohen ist eine Straftat, und schuld ist nur, wer droht. Die Polizei kann sie schützen.',
  'reason.sextortion-threat':
    'Mit deinen Bildern zu drohen ist eine Straftat. Zahlen beendet es nicht. Es gibt Hilfe, und du bist nicht schuld.',
  'reason.authorities-threat':
    'Es heißt, die Polizei werde dich bestrafen. Wer gezwungen wird, hat Rechte, auch ohne Papiere. Ein Hilfetelefon kann sie dir erklären, auch ohne deinen Namen.',

  // tasks
  'reason.bank-account-use':
    'Geld von Fremden soll über dein Konto laufen. Bank und Polizei sehen deinen Namen, nicht ihren.',
  'reason.identity-for-rent':
    'Etwas soll auf deinen Namen eröffnet werden. Was damit geschieht, musst dann du verantworten.',
  'reason.violence-missions':
    'Jemand bezahlt dich, damit du etwas zerstörst oder jemanden verletzt. Diese Person bleibt weg, und erwischt wirst du.',
  'reason.begging-collecting':
    'Wenn du jeden Tag eine bestimmte Summe bringen musst, arbeitest du für jemand anders. Niemand darf dich dafür bestrafen.',
  'reason.courier-no-questions':
    'Du würdest etwas tragen, in das du nicht hineinsehen darfst. Wenn es verboten ist, hast du es bei dir.',
  'reason.reship-packages':
    'Pakete für Fremde kämen zu dir nach Hause. Oft wurde mit gestohlenen Karten bezahlt, und die Adresse ist deine.',
  'reason.scam-call-centre':
    'Die Arbeit ist, Menschen in Chats oder am Telefon zu überreden. Manche dieser Orte täuschen die Angerufenen und lassen die Beschäftigten nicht gehen.',

  // love and trust
  'reason.push-to-sell':
    'Wer dich liebt, verlangt nicht, dass du mit deinem Körper Geld verdienst. Du darfst Nein sagen, heute und später.',
  'reason.future-abroad':
    'Große Pläne in einem anderen Land kommen sehr schnell. Weit weg wärst du von einer einzigen Person abhängig.',
  'reason.intimate-image-request':
    'Mit Bildern, die du jemand Neuem schickst, kann man dich unter Druck setzen. Du musst nichts mit einem Bild beweisen.',
  'reason.invest-together':
    'Jemand aus einem Chat zeigt dir, wie man Geld verdient. Oft gehört die Website dieser Person, und du bekommst das Geld nicht mehr heraus.',
  'reason.marriage-for-papers':
    'Eine Ehe für Papiere kann dich an jemand Fremdes und an Schulden binden. In den meisten Ländern ist sie auch nicht erlaubt.',
  'reason.romance-money':
    'Jemand, den du nie getroffen hast, braucht dein Geld. Wer dich liebt, braucht es nicht als Beweis.',
  'reason.love-bombing':
    'So viel Liebe so schnell kann ein Weg sein, dich zu gewinnen. Echte Zuneigung lässt dir Zeit.',
  'reason.never-video':
    'Immer gibt es einen Grund, das Gesicht nicht zu zeigen. Du kannst nicht wissen, wer da schreibt.',

  // names that do not fit
  'reason.brand-impersonation':
    'Der Name ist bekannt, aber die Adresse gehört nicht dazu. Namen echter Firmen und Ämter werden oft ausgeliehen.',
  'reason.recruiter-identity-mismatch':
    'Name, Nummer und Geschichte passen nicht zusammen. Vielleicht gibt es einen einfachen Grund. Du kannst fragen.',
  'reason.same-contact-many-ads':
    'Derselbe Kontakt steht in vielen verschiedenen Anzeigen. Das spricht eher für eine Gruppe als für eine einzelne Firma.',
  'reason.contact-marked-before':
    'Du hast diesen Kontakt schon gesehen, in einem Angebot mit Zeichen, die Sorgen machen. Das kann Zufall sein. Lass dir Zeit.',
  'reason.text-seen-elsewhere':
    'Du hast fast denselben Text schon gesehen, mit einem anderen Ort. Frag, welcher Ort und welche Firma es wirklich ist.',
  'reason.worrying-wording':
    'Für sich beweisen diese Worte nichts. Aber mit dem, was um sie steht, klingen sie sehr nach Angeboten und Nachrichten, die Menschen geschadet haben. Es kann Zufall sein.',
  'reason.throwaway-or-spam-style':
    'Das Konto ist neu, der Text wurde oft kopiert oder ein Link zeigt nicht, wohin er führt. Allein beweist das nichts, macht das Prüfen aber schwerer.',

  // body and family
  'reason.baby-adoption-offer':
    'Niemand darf für ein Kind bezahlen. Wenn du ein Baby erwartest und Hilfe brauchst, gibt es sie kostenlos, und du behältst deine Rechte.',
  'reason.organ-for-cash': 'Ein Organ zu verkaufen ist verboten und gefährlich. Das versprochene Geld kommt oft nie.',
  'reason.surrogate-egg-abroad':
    'Behandlung, Papiere und Geld lägen in der Hand der Person, die dich anwirbt. Du brauchst eigene ärztliche und rechtliche Hilfe.',

  // families of signs
  'theme.recruitment-lure.name': 'Ein lockendes Versprechen',
  'theme.recruitment-lure.reason':
    'Es wird viel versprochen und wenig erklärt. Große Versprechen sollen oft dazu führen, dass man schnell entscheidet.',
  'theme.vagueness.name': 'Was offen bleibt',
  'theme.vagueness.reason': 'Wichtiges fehlt: wer, was, wo oder für wie viel. Du kannst fragen, bevor du antwortest.',
  'theme.vulnerability-targeting.name': 'Wer gesucht wird',
  'theme.vulnerability-targeting.reason':
    'Gesucht werden Menschen in einer schwierigen Lage. Dann kann es schwerer sein, Nein zu sagen.',
  'theme.contact-evasion.name': 'Außer Sichtweite',
  'theme.contact-evasion.reason':
    'Ihr sollt dort reden, wo es sonst niemand sieht. Ein ehrliches Angebot muss sich nicht verstecken.',
  'theme.movement.name': 'Die Reise',
  'theme.movement.reason': 'Jemand anders bestimmt, wie du reist. Sorge dafür, dass du immer allein zurückkannst.',
  'theme.documents.name': 'Deine Papiere',
  'theme.documents.reason': 'Es geht um deine Papiere oder deine Codes. Sie gehören dir, und du behältst sie.',
  'theme.money-fee.name': 'Du zahlst zuerst',
  'theme.money-fee.reason': 'Du sollst Geld geben. Arbeit bezahlt dich, nicht umgekehrt.',
  'theme.debt.name': 'Geld schulden',
  'theme.debt.reason': 'Du würdest ihnen Geld schulden. Mit Schulden kann man dich daran hindern, zu gehen.',
  'theme.control-isolation.name': 'Kontrolle',
  'theme.control-isolation.reason':
    'Jemand anders würde über deinen Tag, dein Handy oder deine Leute bestimmen. Darüber bestimmst du.',
  'theme.sexualisation.name': 'Dein Körper',
  'theme.sexualisation.reason': 'Es geht um dein Aussehen oder um Nähe. Dazu darfst du jederzeit Nein sagen.',
  'theme.minors.name': 'Für junge Menschen',
  'theme.minors.reason':
    'Halte hier kurz an. Du hast nichts falsch gemacht. Sprich mit einer erwachsenen Person, der du vertraust.',
  'theme.coercion-threat.name': 'Eine Drohung',
  'theme.coercion-threat.reason':
    'Das ist eine Drohung. Schuld ist nur, wer droht. Es gibt Menschen, die dir jetzt helfen können.',
  'theme.criminal-task.name': 'Was dir schaden kann',
  'theme.criminal-task.reason':
    'Du würdest das Risiko tragen für jemanden, der im Verborgenen bleibt. Du darfst Nein sagen.',
  'theme.dating-grooming.name': 'Sehr schnelles Vertrauen',
  'theme.dating-grooming.reason':
    'Das Vertrauen wächst hier sehr schnell, und dafür wird etwas verlangt. Lass dir Zeit.',
  'theme.identity-mismatch.name': 'Ein Name, der nicht passt',
  'theme.identity-mismatch.reason':
    'Etwas an der genannten Person oder Firma passt nicht. Du kannst es auf einem anderen Weg prüfen.',
  'theme.structural-metadata.name': 'Wie es veröffentlicht ist',
  'theme.structural-metadata.reason': 'So, wie es veröffentlicht ist, lässt sich schwer sagen, wer dahintersteht.',
  'theme.body-family.name': 'Körper und Familie',
  'theme.body-family.reason':
    'Geboten wird Geld für etwas, das niemand kaufen darf. Es gibt kostenlose Hilfe, wenn du sie brauchst.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'gezwungen oder kontrolliert werden, um Sex zu verkaufen',
  'harm.labour_exploitation': 'Arbeit ohne Rechte oder gerechten Lohn',
  'harm.forced_criminality': 'zu Straftaten gedrängt werden',
  'harm.forced_begging': 'zum Betteln gezwungen werden',
  'harm.forced_marriage': 'zur Heirat gedrängt werden',
  'harm.organ_surrogacy_adoption': 'Handel mit Körpern oder Babys',
  'harm.minor_grooming': 'eine erwachsene Person, die das Vertrauen junger Menschen gewinnt, um ihnen zu schaden',
  'harm.sextortion': 'Drohungen mit privaten Bildern',
  'harm.job_scam_identity_theft': 'durch einen falschen Job Geld oder den eigenen Namen verlieren',
  'harm.romance_sugar_scam': 'Geld an jemanden verlieren, der Gefühle nur vorgibt',
  'harm.money_mule': 'Geld für jemanden bewegen, der sich versteckt',
};
