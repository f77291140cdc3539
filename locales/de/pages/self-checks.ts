import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the self-checks: `child` is for ages 8 to 12, `teen` for 13 to 17. Each `why` is true after the answer that worries and after "I do not know".
 * Placeholders: `{step}`, `{count}`, `{answer}`.
 */
const words: Catalogue = {
  'self-check.title': 'Selbst prüfen',
  'self-check.intro':
    'Ein paar kurze Fragen helfen dir, klarer zu sehen. Wähle, was passt. Es dauert etwa drei Minuten.',
  'self-check.private':
    'Deine Antworten werden nicht gespeichert und nicht verschickt. Wenn du diese Seite verlässt, sind sie weg.',
  'self-check.choose': 'Worum geht es?',

  'self-check.offer.title': 'Ist dieses Angebot in Ordnung?',
  'self-check.offer.text': 'Für einen Job, eine Reise, ein Casting oder ein anderes Angebot, über das du nachdenkst.',
  'self-check.friend.title': 'Wer ist das wirklich?',
  'self-check.friend.text': 'Für jemanden aus dem Netz: aus einem Spiel, einem Chat oder einer Dating-App.',
  'self-check.job.title': 'Ist meine Arbeit in Ordnung?',
  'self-check.job.text': 'Für Arbeit, die du schon machst, hier oder in einem anderen Land.',
  'self-check.pictures.title': 'Jemand droht mir mit Bildern',
  'self-check.pictures.text': 'Was du in den ersten Minuten tun kannst und wer hilft.',

  'self-check.age.title': 'Wie alt bist du?',
  'self-check.age.why': 'Dann passen die Fragen zu dir und auch die Menschen, mit denen du reden kannst.',
  'self-check.age.8-12': '8 bis 12',
  'self-check.age.13-15': '13 bis 15',
  'self-check.age.16-17': '16 oder 17',
  'self-check.age.under-18': 'Unter 18',
  'self-check.age.adult': '18 oder älter',

  'self-check.step': 'Frage {step} von {count}',
  'self-check.yes': 'Ja',
  'self-check.no': 'Nein',
  'self-check.unsure': 'Weiß ich nicht',
  'self-check.answered': 'Deine Antwort: {answer}',
  'self-check.read': 'Vorlesen',
  'self-check.read.stop': 'Nicht mehr vorlesen',
  'self-check.again': 'Von vorn beginnen',
  'self-check.others': 'Anderes prüfen',

  // the result
  'self-check.none.title': 'Nichts in deinen Antworten ist ein bekanntes Warnzeichen.',
  'self-check.none.text':
    'Das heißt nicht, dass es sicher ist. Wenn sich noch etwas falsch anfühlt, trau deinem Gefühl und sprich mit jemandem.',
  'self-check.talk.title': 'Über manche Antworten lohnt es sich zu reden.',
  'self-check.talk.text':
    'Vielleicht gibt es für alles einen guten Grund. Lass dir Zeit und sprich mit jemandem, der nicht beteiligt ist.',
  'self-check.first.title': 'Bitte sprich mit jemandem, bevor du etwas anderes tust.',
  'self-check.first.text':
    'Manche deiner Antworten sind oft Anzeichen dafür, dass jemand andere betrügen oder kontrollieren will. Du hast nichts falsch gemacht. Es gibt Menschen, die helfen können.',
  'self-check.first.text.young':
    'Manche deiner Antworten sind Anzeichen dafür, dass jemand nicht fair zu dir ist. Du hast nichts falsch gemacht und bekommst keinen Ärger. Eine erwachsene Person, der du vertraust, kann dir helfen.',
  'self-check.pictures.first.text':
    'Es gibt Menschen, die jeden Tag dabei helfen. Sie geben dir keine Schuld. Es war richtig, dass du Hilfe suchst.',
  'self-check.weighed.title': 'Warum wir das sagen',
  'self-check.many-unsure':
    '{count, plural, one {Eine Antwort wusstest du nicht.} other {# Antworten wusstest du nicht.}} Das ist in Ordnung. Jemand kann dir helfen, es herauszufinden.',
  'self-check.lines.title': 'Menschen, mit denen du reden kannst',
  'self-check.lines.loading': 'Wir suchen Menschen, die helfen können',
  'self-check.lines.failed': 'Die Liste der Hilfetelefone konnte nicht gezeigt werden.',
  'self-check.more-help': 'Was passiert, wenn du anrufst',
  'self-check.to-pictures': 'Droht dir jemand mit Bildern? Lies zuerst das hier.',
  'self-check.steps.none': 'Wenn du noch Zweifel hast',

  // threats with pictures: before any question
  'self-check.pictures.calm':
    'Atme einmal langsam ein und aus. Viele Menschen haben das schon erlebt, und es gibt Wege heraus.',
  'self-check.pictures.first-minutes': 'Die ersten Minuten',
  'self-check.pictures.heavy':
    'Ist es kaum auszuhalten? Dann ruf jetzt jemanden an oder geh zu einem Menschen in deiner Nähe. Die Angst wird kleiner, wenn du mit ihr nicht allein bist.',
  'self-check.pictures.go-on': 'Die richtigen Menschen finden',
  'self-check.removal.title': 'Damit sich die Bilder nicht verbreiten',
  'self-check.removal.text': 'Mach das, wenn du es jemandem erzählt hast. Du musst es nicht allein tun.',
  'self-check.removal.int-takeitdown':
    'Für Bilder, auf denen du unter 18 bist. Kostenlos und ohne deinen Namen. Das Bild bleibt auf deinem Handy oder Computer: Verschickt wird nur ein Code, der daraus gemacht wird. Mit dem Code können viele Apps das Bild finden und löschen.',
  'self-check.removal.int-stopncii':
    'Für Bilder, auf denen du 18 oder älter bist. Kostenlos. Das Bild bleibt auf deinem Handy oder Computer: Verschickt wird nur ein Code, der daraus gemacht wird. Mit dem Code können viele Apps das Bild finden und löschen.',
  'self-check.removal.es-aepd-canal-prioritario':
    'In Spanien: Ein Amt kann anordnen, dass Bilder schnell gelöscht werden. Melde das Bild zuerst in der App, wenn du kannst. Fülle dann das Formular auf der Website aus. Für alle unter 18 gibt es einen eigenen Weg.',
  'self-check.removal.failed':
    'Take It Down hilft bei Bildern, auf denen du unter 18 bist. StopNCII hilft bei Bildern, auf denen du erwachsen bist. Beides ist kostenlos.',

  // an offer
  'self-check.ask.offer-found-you': 'Hat dir jemand Fremdes zuerst geschrieben, mit diesem Angebot?',
  'self-check.ask.offer-named': 'Kennst du den vollen Namen und die Adresse von dem, der dich bezahlen würde?',
  'self-check.hint.offer-named':
    'Nicht nur ein Vorname oder ein Chatname. Eine echte Firma oder Person, nach der du suchen kannst.',
  'self-check.ask.offer-tasks': 'Weißt du, was du tun würdest, wo und wie viele Stunden?',
  'self-check.ask.offer-too-good': 'Ist der Lohn viel höher als sonst für die gleiche Arbeit?',
  'self-check.ask.offer-fee': 'Sollst du zuerst etwas bezahlen?',
  'self-check.hint.offer-fee':
    'Zum Beispiel für ein Visum, einen Kurs, Fotos oder eine Kaution. Eine Kaution ist Geld, das man später zurückbekommt.',
  'self-check.ask.offer-id': 'Sollst du vor einem Vertrag ein Foto vom Pass, deine Bankdaten oder einen Code schicken?',
  'self-check.hint.offer-id': 'Ein Vertrag ist ein Papier, auf dem deine Arbeit, deine Stunden und dein Lohn stehen.',
  'self-check.ask.offer-papers': 'Will jemand deinen Pass, deinen Ausweis oder dein Handy behalten?',
  'self-check.ask.offer-photos': 'Sollst du Fotos schicken, die für die Arbeit nicht nötig sind?',
  'self-check.hint.offer-photos':
    'Zum Beispiel von deinem ganzen Körper oder Fotos, die du zu Hause nicht zeigen würdest.',
  'self-check.ask.offer-secret': 'Sollst du niemandem davon erzählen oder Nachrichten löschen?',
  'self-check.ask.offer-hurry': 'Musst du heute Ja sagen oder in ein paar Tagen losfahren?',
  'self-check.ask.offer-carry': 'Würdest du für andere Geld oder Pakete weitergeben oder Konten eröffnen?',
  'self-check.hint.offer-carry':
    'Zum Beispiel: Geld kommt auf dein Konto, und du schickst es an jemand anderen weiter.',
  'self-check.ask.offer-away': 'Ist es in einer anderen Stadt oder einem anderen Land?',
  'self-check.ask.offer-debt': 'Bezahlt jemand jetzt die Reise oder das Zimmer und zieht es später von deinem Lohn ab?',
  'self-check.ask.offer-collected': 'Würde dich jemand Fremdes abholen und dorthin bringen?',
  'self-check.ask.offer-visitor': 'Sollst du an der Grenze sagen, dass du Urlaub machst oder studierst?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Hast du ein Papier, auf dem deine Arbeit, deine Stunden und dein Lohn stehen?',
  'self-check.hint.job-contract': 'So ein Papier heißt Vertrag. Du kannst es lesen und hast eine Kopie davon.',
  'self-check.ask.job-papers': 'Hat jemand anders deinen Pass, deinen Ausweis oder deine Erlaubnis bei sich?',
  'self-check.hint.job-papers': 'Die Erlaubnis ist das Papier, mit dem du im Land leben oder arbeiten darfst.',
  'self-check.ask.job-pay': 'Bekommst du den ganzen vereinbarten Lohn, und pünktlich?',
  'self-check.ask.job-costs': 'Wird für Zimmer, Essen oder Fahrten so viel abgezogen, dass wenig übrig bleibt?',
  'self-check.ask.job-debt': 'Heißt es, dass du Geld schuldest und arbeiten musst, bis es bezahlt ist?',
  'self-check.ask.job-leave': 'Könntest du dort aufhören, wenn du wolltest?',
  'self-check.hint.job-leave': 'Ohne Strafe, ohne den Lohn für deine Arbeit zu verlieren und ohne Angst.',
  'self-check.ask.job-go-out': 'Kannst du nach der Arbeit allein hinausgehen und treffen, wen du willst?',
  'self-check.ask.job-phone': 'Behält oder kontrolliert jemand bei der Arbeit dein eigenes Handy?',
  'self-check.ask.job-hours': 'Arbeitest du sehr lange Tage oder hast du in der Woche keinen freien Tag?',
  'self-check.ask.job-other': 'Ist die Arbeit ganz anders, als man dir versprochen hat?',
  'self-check.ask.job-sleeps': 'Schläfst du bei der Arbeit oder an einem Ort, den die Firma dir gibt?',
  'self-check.ask.job-bed': 'Hast du ein eigenes Bett, sauber und warm, und eine Tür, die du abschließen kannst?',
  'self-check.ask.job-against-will': 'Sollst du Dinge tun, die du nicht willst oder die verboten sind?',
  'self-check.hint.job-against-will':
    'Zum Beispiel etwas verkaufen, etwas transportieren, betteln, betrügen oder mit jemandem zusammen sein.',
  'self-check.ask.job-threat':
    'Hat jemand dir oder deiner Familie gedroht oder gesagt, dass die Polizei dich aus dem Land schickt?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met': 'Hast du diese Person schon in echt getroffen, zusammen mit Erwachsenen, die du kennst?',
  'self-check.ask.child-older': 'Glaubst du, diese Person ist vielleicht älter, als sie sagt?',
  'self-check.ask.child-move': 'Sollst du in einer anderen App schreiben, wo es sonst niemand sieht?',
  'self-check.ask.child-secret': 'Sollst du etwas vor Erwachsenen geheim halten?',
  'self-check.ask.child-alone': 'Fragt die Person, wo du wohnst, auf welche Schule du gehst oder wann du allein bist?',
  'self-check.ask.child-gifts': 'Schenkt sie dir etwas, zum Beispiel Spielgeld, und will etwas dafür?',
  'self-check.ask.child-pictures': 'Wollte sie Bilder von dir, die du zu Hause nicht zeigen würdest?',
  'self-check.ask.child-meet': 'Will sie dich ohne Erwachsene treffen?',
  'self-check.ask.child-threat': 'Wird sie wütend oder sagt sie, dass etwas Schlimmes passiert, wenn du Nein sagst?',
  'self-check.ask.child-feeling': 'Hast du manchmal Angst oder ein komisches Gefühl, wenn ihr geschrieben habt?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met':
    'Hast du diese Person schon in echt getroffen, oder haben das Freunde, denen du vertraust?',
  'self-check.ask.teen-video': 'Gibt es immer einen Grund, im Videoanruf das Gesicht nicht zu zeigen?',
  'self-check.ask.teen-older': 'Glaubst du, die Person ist vielleicht älter, als sie sagt?',
  'self-check.hint.teen-older': 'Zum Beispiel: Sie hat ein Auto oder viel Geld, oder die Fotos sehen zu perfekt aus.',
  'self-check.ask.teen-fast': 'Wurde es sehr schnell sehr eng zwischen euch?',
  'self-check.hint.teen-fast': 'Zum Beispiel: große Worte der Liebe oder Nachrichten den ganzen Tag und in der Nacht.',
  'self-check.ask.teen-secret': 'Sollst du die Person geheim halten oder Chats löschen?',
  'self-check.ask.teen-move': 'Wollte sie bald in eine App wechseln, die privater ist?',
  'self-check.ask.teen-alone': 'Fragt sie, ob jemand in dein Handy sieht oder wann du allein bist?',
  'self-check.ask.teen-away': 'Redet sie schlecht über deine Freunde oder deine Familie, damit du sie weniger siehst?',
  'self-check.ask.teen-game': 'Hat sie dir Spielgeld oder Geschenke angeboten, damit du etwas tust?',
  'self-check.ask.teen-gifts': 'Hat sie Dinge für dich bezahlt und dann gesagt, dass du ihr etwas schuldest?',
  'self-check.ask.teen-pictures': 'Wollte sie Bilder von dir, die du zu Hause nicht zeigen würdest?',
  'self-check.ask.teen-track': 'Will sie immer wissen, wo du bist, oder deine Passwörter haben?',
  'self-check.ask.teen-meet': 'Will sie dich allein treffen, an einem Ort, den sie aussucht?',
  'self-check.ask.teen-job': 'Hat sie dir leichtes Geld angeboten?',
  'self-check.hint.teen-job':
    'Zum Beispiel, wenn du etwas transportierst, deine Bankkarte verleihst oder als Model arbeitest.',
  'self-check.ask.teen-trip': 'Sollst du mit ihr verreisen oder bald zu ihr ziehen?',
  'self-check.ask.teen-threat': 'Hat sie dir gedroht oder gesagt, dass sie anderen etwas zeigt, das du geschickt hast?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Hast du diese Person schon in echt getroffen?',
  'self-check.ask.adult-video': 'Gibt es immer einen Grund, im Videoanruf das Gesicht nicht zu zeigen?',
  'self-check.ask.adult-fast': 'Ging es sehr bald um Liebe oder eine gemeinsame Zukunft?',
  'self-check.ask.adult-story': 'Passt etwas nicht zusammen: der Name, das Land, die Fotos, die Nummer?',
  'self-check.ask.adult-money': 'Hat die Person dich um Geld, Geschenkkarten oder ein Darlehen gebeten?',
  'self-check.hint.adult-money': 'Ein Darlehen ist Geld, das du jemandem leihst.',
  'self-check.ask.adult-invest': 'Will sie dir zeigen, wie man schnell Geld verdient, zum Beispiel mit Krypto?',
  'self-check.hint.adult-invest': 'Krypto ist Geld, das es nur im Internet gibt, zum Beispiel Bitcoin.',
  'self-check.ask.adult-carry': 'Sollst du Geld oder Pakete annehmen und weiterschicken?',
  'self-check.ask.adult-pictures': 'Wollte sie schon früh private Bilder oder Videos von dir?',
  'self-check.ask.adult-away': 'Will sie, dass du deine Freunde oder deine Familie weniger siehst?',
  'self-check.ask.adult-gifts': 'Hat sie Dinge für dich bezahlt und dann gesagt, dass du ihr etwas schuldest?',
  'self-check.ask.adult-track': 'Will sie immer wissen, wo du bist, oder deine Passwörter haben?',
  'self-check.ask.adult-trip': 'Sollst du bald zu ihr reisen oder ziehen, und sie bezahlt das Ticket?',
  'self-check.ask.adult-work': 'Sollst du Arbeit machen, die du nicht willst, „für uns zwei“?',
  'self-check.ask.adult-threat':
    'Hat sie dir gedroht oder gesagt, dass sie anderen etwas zeigt, das du geschickt hast?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Bist du auf einem der Bilder unter 18?',
  'self-check.ask.pictures-paid': 'Hast du schon gezahlt oder noch etwas geschickt?',
  'self-check.ask.pictures-known': 'Kennst du die Person im echten Leben, zum Beispiel, weil ihr zusammen wart?',
  'self-check.ask.pictures-more': 'Sollst du sie treffen oder etwas für sie tun?',
  'self-check.ask.pictures-account': 'Kennt sie ein Passwort von dir oder war sie in einem deiner Konten?',

  // why an answer matters
  'self-check.why.stranger': 'Wer etwas Schlechtes plant, schreibt oft zuerst, und an viele Menschen zugleich.',
  'self-check.why.unnamed':
    'Eine ehrliche Firma kann man finden. Wenn niemand weiß, wer bezahlt, muss auch niemand dafür geradestehen.',
  'self-check.why.tasks': 'Was jetzt nicht klar ist, kann später alles Mögliche werden.',
  'self-check.why.too-good': 'Sehr hoher Lohn für einfache Arbeit ist oft der Köder.',
  'self-check.why.fee': 'Für einen Job zahlt man nichts. Nach der ersten Gebühr kommt oft noch eine.',
  'self-check.why.id': 'Mit einem Foto deiner Papiere oder einem Code kann jemand in deinem Namen handeln.',
  'self-check.why.papers': 'Niemand darf deine Papiere oder dein Handy behalten. Ohne sie ist es schwer, wegzugehen.',
  'self-check.why.photos': 'Mit Fotos, die für die Arbeit nicht nötig sind, kann man dich später unter Druck setzen.',
  'self-check.why.secret': 'Wer ein Geheimnis von dir verlangt, will nicht, dass du Hilfe bekommst.',
  'self-check.why.hurry': 'In Eile bleibt keine Zeit zum Prüfen. Ein ehrliches Angebot kann einen Tag warten.',
  'self-check.why.carry':
    'Das Geld oder das Paket kann aus einer Straftat stammen. Dann hast du den Ärger, nicht die anderen.',
  'self-check.why.trip-debt': 'Du würdest mit Schulden bei der Firma anfangen. Dann ist es schwer, zu gehen.',
  'self-check.why.collected': 'Dann bestimmt jemand anders, wohin du kommst. Niemand, den du kennst, kann dich finden.',
  'self-check.why.visitor':
    'Ohne die richtigen Papiere kann man dir leichter drohen. Du kannst zurückgeschickt werden.',
  'self-check.why.contract': 'Ein Papier mit Arbeit, Stunden und Lohn schützt dich, wenn es Streit gibt.',
  'self-check.why.pay':
    'Der Lohn für deine Arbeit gehört dir. Es gibt Menschen, die dir helfen, ihn zu bekommen, an vielen Orten auch ohne Papiere.',
  'self-check.why.costs': 'Eine Firma darf nur bis zu einer Grenze etwas von deinem Lohn abziehen.',
  'self-check.why.debt':
    'Niemand darf dich zwingen, Schulden abzuarbeiten. Du bekommst auch Hilfe, wenn du wirklich Geld geliehen hast.',
  'self-check.why.leave':
    'Du darfst eine Arbeit immer beenden. Keine Strafe, keine Drohung und kein einbehaltener Lohn darf dich festhalten.',
  'self-check.why.go-out': 'Deine freie Zeit gehört dir. Niemand darf dich einsperren oder überwachen, wen du triffst.',
  'self-check.why.phone':
    'Dein Handy ist dein Weg zu anderen Menschen. Niemand bei der Arbeit darf es behalten oder lesen.',
  'self-check.why.hours':
    'Du hast ein Recht auf Ruhe und freie Tage. Menschen, die das Gesetz kennen, können deine Stunden prüfen.',
  'self-check.why.other-work': 'Wenn die Arbeit nicht so ist wie vereinbart, darfst du Nein sagen.',
  'self-check.why.bed': 'Ein Schlafplatz von der Firma soll sauber und warm sein und dir Ruhe lassen.',
  'self-check.why.against-will':
    'Wenn du dazu gezwungen wirst, ist schuld, wer dich zwingt. Am besten holst du dir früh Hilfe.',
  'self-check.why.threat': 'Eine Drohung ist nie in Ordnung. Beim Hilfetelefon weiß man, wie du dich schützen kannst.',
  'self-check.why.not-met': 'Im Netz kann jeder Mensch sagen, dass er ein Kind ist, oder ein fremdes Foto benutzen.',
  'self-check.why.never-shown': 'Wer nie das Gesicht zeigt, ist vielleicht jemand anders als auf den Fotos.',
  'self-check.why.older':
    'Erwachsene, die mit jungen Menschen im Netz eng befreundet sein wollen, sind oft nicht ehrlich.',
  'self-check.why.fast': 'Sehr viel Liebe sehr schnell kann ein Weg sein, dein Vertrauen zu gewinnen.',
  'self-check.why.move': 'In einer privateren App sieht sonst niemand, was dort geschrieben wird.',
  'self-check.why.alone': 'Wer das fragt, will vielleicht wissen, ob jemand etwas merken würde.',
  'self-check.why.away': 'Wer dich liebt, nimmt dir deine Freunde und deine Familie nicht weg.',
  'self-check.why.gifts': 'Ein Geschenk kostet nichts. Du schuldest nie etwas dafür, egal, was gesagt wird.',
  'self-check.why.pictures':
    'Du darfst immer Nein sagen. Wenn du schon welche geschickt hast, bist du nicht schuld, und es gibt Hilfe.',
  'self-check.why.track': 'Alles über dich wissen zu wollen ist Kontrolle. Liebe ist das nicht.',
  'self-check.why.meet': 'Geh nicht allein. Wer es gut meint, hat nichts dagegen, dass du jemanden mitbringst.',
  'self-check.why.easy-money': 'Leichtes Geld gibt es für junge Menschen oft für etwas, das ihnen Ärger bringt.',
  'self-check.why.trip': 'Weit weg von zu Hause wärst du in allem von dieser Person abhängig. Es eilt nicht.',
  'self-check.why.feeling': 'Dein Gefühl ist wichtig. Es ist ein guter Grund, es Erwachsenen zu erzählen.',
  'self-check.why.child-threat':
    'Echte Freunde machen dir keine Angst. Sag es heute jemandem, der erwachsen ist. Du hast nichts falsch gemacht.',
  'self-check.why.child-secret':
    'Gute Überraschungen verrät man am Ende. Ein Geheimnis, das Erwachsene nie wissen dürfen, ist kein gutes.',
  'self-check.why.story':
    'Wenn etwas nicht zusammenpasst, ist die Person vielleicht nicht die, für die sie sich ausgibt.',
  'self-check.why.money': 'Um Geld geht es oft am Ende. Was so bezahlt wird, kommt selten zurück.',
  'self-check.why.invest': 'Die Gewinne, die du siehst, sind oft erfunden. Das Geld, das du einzahlst, ist dann weg.',
  'self-check.why.work': 'Wer dich liebt, verlangt das nicht von dir. Du darfst Nein sagen, auch nach einem Ja.',
  'self-check.why.young-then':
    'Bilder von Menschen unter 18 sind am stärksten geschützt. Es ist egal, wie alt du jetzt bist.',
  'self-check.why.paid':
    'Viele zahlen in der ersten Angst. Du kannst jetzt aufhören. Vielleicht kann deine Bank helfen.',
  'self-check.why.known':
    'Auch jemand, mit dem du zusammen warst, darf das nicht. Es gibt Menschen, die sich damit gut auskennen.',
  'self-check.why.more':
    'Geh nicht hin und tu es nicht. Es wird jedes Mal mehr verlangt, und es gibt Menschen, die dir heraushelfen.',
  'self-check.why.account': 'Ändere dieses Passwort jetzt, auf einem Gerät, das nur du benutzt.',
};

export default words;
