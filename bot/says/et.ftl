# All that is said in Estonian. HTML of the kind Telegram takes; facts are escaped before they come.

## Phases and stages
phase-need_recognition = Vajaduse tekkimine
phase-information_search = Info otsimine
phase-evaluation_of_alternatives = Valikute võrdlus
phase-purchase_decision = Ostuotsus
phase-post_purchase_evaluation = Pärast ostu
stage-prospecting = Kliendiotsing
stage-qualification = Kvalifitseerimine
stage-needs_analysis = Vajaduste kaardistus
stage-presentation = Esitlus
stage-objection_handling = Vastuväited
stage-closing = Tehingu sulgemine
stage-follow_up = Järelteenindus
stage-other = Muu

## Where a deal stands
at = <b>{ $deal }</b>: { $phase } · { $stage }
at-won = <b>{ $deal }</b>: võidetud, { $phase } · { $stage }
at-lost = <b>{ $deal }</b>: kaotatud ({ $reason })
at-lost-bare = <b>{ $deal }</b>: kaotatud
at-paused = <b>{ $deal }</b>: { $phase } · { $stage }, pausil { DAY($until, form: "until") }
since = viimati liikus { DAY($day, form: "on") }

## What a change did
moved = <b>{ $deal }</b> → { $phase } · { $stage }
stayed = <b>{ $deal }</b> jääb paigale: { $phase } · { $stage }
opened = <b>{ $deal }</b> on avatud: { $phase } · { $stage }
opened-won = <b>{ $deal }</b> on kirjas võidetuna: { $phase } · { $stage }
won = <b>{ $deal }</b> on võidetud → { $phase } · { $stage }
lost = <b>{ $deal }</b> on suletud kaotatuna: { $reason }
lost-bare = <b>{ $deal }</b> on suletud kaotatuna
reopened = <b>{ $deal }</b> on jälle avatud → { $phase } · { $stage }
corrected = <b>{ $deal }</b>, parandatud → { $phase } · { $stage }
corrected-won = <b>{ $deal }</b>, parandatud: võidetud → { $phase } · { $stage }
corrected-lost = <b>{ $deal }</b>, parandatud: suletud kaotatuna, { $reason }
corrected-lost-bare = <b>{ $deal }</b>, parandatud: suletud kaotatuna
paused = <b>{ $deal }</b> on pausil { DAY($until, form: "until") }. Faas jääb samaks: { $phase }.
resumed = <b>{ $deal }</b> on pausilt tagasi: { $phase } · { $stage }
done-by = { $by }: { $what }
was = enne { $phase } · { $stage }
was-back = tagasi, enne { $phase } · { $stage }
was-over = otse, enne { $phase } · { $stage }
because = sest { $words }
quote = „{ $words }“
read-as = Loen sellest välja: { $phase } · { $stage }.
kept = Kirjas: <b>{ $deal }</b>. Faas jääb samaks: { $phase }.
note-kept = Sinu märge on alles.
phase-left-out = Sellist faasi teie protsessis ei ole, nii et <b>{ $deal }</b> jääb paigale. Sinu märge on alles.

## The two wheels
wheels = Oled { $mark }: { $act }, { $they }.
wheels-card = Kliendiga võrreldes: { $mark } ({ $act }, { $they })
wheels-in-step = Kliendiga võrreldes: samas faasis
wheels-row = { $row } ({ $mark })
mark-ahead = { $many ->
    [1] ühe faasi võrra ees
    [2] kahe faasi võrra ees
    [3] kolme faasi võrra ees
   *[other] { $many } faasi võrra ees
}
mark-behind = { $many ->
    [1] ühe faasi võrra maas
    [2] kahe faasi võrra maas
    [3] kolme faasi võrra maas
   *[other] { $many } faasi võrra maas
}
act-prospecting = seni oli jutt vajadusest
act-qualification = seni oli jutt sobivusest
act-needs_analysis = nõudeid alles kogutakse
act-presentation = pakkumist näidatakse
act-objection_handling = kahtlustele vastatakse
act-closing = tingimused on laual
act-follow_up = üleandmine juba käib
they-still-need_recognition = nemad alles avastavad oma muret
they-still-information_search = nemad koguvad veel infot
they-still-evaluation_of_alternatives = nemad võrdlevad veel
they-still-purchase_decision = nemad otsustavad veel
they-already-information_search = nemad koguvad juba infot
they-already-evaluation_of_alternatives = nemad juba võrdlevad
they-already-purchase_decision = nemad juba otsustavad
they-already-post_purchase_evaluation = nemad on juba ostnud

## What contacts came to
contacts = Suhtlus: { $kinds }
contacts-advance = { $many ->
    [one] ühel korral lubasid nad midagi
   *[other] { $many } korral lubasid nad midagi
}
contacts-continuation = { $many ->
    [one] ühel korral lubadust ei tulnud
   *[other] { $many } korral lubadust ei tulnud
}
committed = Kokku lepitud: { $step }, { $day }
step-held = Tehtud: { $what }, { $day }
outcome-advance = Tulemus („{ $what }“): nad lubasid midagi
outcome-continuation = Tulemus („{ $what }“): lubadust veel ei ole

## What is next
advice-due = <b>{ DAY($due, form: "opening") }:</b> { $action }
advice-today = <b>Täna:</b> { $action }
advice-open = <b>Veel tegemata, tähtaeg { DAY($due, form: "on") }:</b> { $action }
advice-asked = <b>Mis aitab:</b> { $action }
next-action = <b>Järgmine samm, { DAY($due, form: "by") }:</b> { $action }
next-today = <b>Järgmine samm, täna:</b> { $action }
day-today = täna
day-tomorrow = homme
day-yesterday = eile
day-opening-today = Tänaseks
day-opening-tomorrow = Homseks
day-opening-yesterday = Eilseks
weekday-opening-1 = Esmaspäevaks
weekday-opening-2 = Teisipäevaks
weekday-opening-3 = Kolmapäevaks
weekday-opening-4 = Neljapäevaks
weekday-opening-5 = Reedeks
weekday-opening-6 = Laupäevaks
weekday-opening-7 = Pühapäevaks
month-opening-1 = jaanuariks
month-opening-2 = veebruariks
month-opening-3 = märtsiks
month-opening-4 = aprilliks
month-opening-5 = maiks
month-opening-6 = juuniks
month-opening-7 = juuliks
month-opening-8 = augustiks
month-opening-9 = septembriks
month-opening-10 = oktoobriks
month-opening-11 = novembriks
month-opening-12 = detsembriks
date-opening = { $day }. { $month }
date-year-opening = { $day }. { $month } { $year }
day-by-today = tänaseks
day-by-tomorrow = homseks
day-by-yesterday = eilseks
weekday-by-1 = esmaspäevaks
weekday-by-2 = teisipäevaks
weekday-by-3 = kolmapäevaks
weekday-by-4 = neljapäevaks
weekday-by-5 = reedeks
weekday-by-6 = laupäevaks
weekday-by-7 = pühapäevaks
month-by-1 = jaanuariks
month-by-2 = veebruariks
month-by-3 = märtsiks
month-by-4 = aprilliks
month-by-5 = maiks
month-by-6 = juuniks
month-by-7 = juuliks
month-by-8 = augustiks
month-by-9 = septembriks
month-by-10 = oktoobriks
month-by-11 = novembriks
month-by-12 = detsembriks
date-by = { $day }. { $month }
date-year-by = { $day }. { $month } { $year }
day-until-today = tänaseni
day-until-tomorrow = homseni
day-until-yesterday = eilseni
weekday-until-1 = esmaspäevani
weekday-until-2 = teisipäevani
weekday-until-3 = kolmapäevani
weekday-until-4 = neljapäevani
weekday-until-5 = reedeni
weekday-until-6 = laupäevani
weekday-until-7 = pühapäevani
month-until-1 = jaanuarini
month-until-2 = veebruarini
month-until-3 = märtsini
month-until-4 = aprillini
month-until-5 = maini
month-until-6 = juunini
month-until-7 = juulini
month-until-8 = augustini
month-until-9 = septembrini
month-until-10 = oktoobrini
month-until-11 = novembrini
month-until-12 = detsembrini
date-until = { $day }. { $month }
date-year-until = { $day }. { $month } { $year }
day-on-today = täna
day-on-tomorrow = homme
day-on-yesterday = eile
weekday-on-1 = esmaspäeval
weekday-on-2 = teisipäeval
weekday-on-3 = kolmapäeval
weekday-on-4 = neljapäeval
weekday-on-5 = reedel
weekday-on-6 = laupäeval
weekday-on-7 = pühapäeval
month-on-1 = jaanuaril
month-on-2 = veebruaril
month-on-3 = märtsil
month-on-4 = aprillil
month-on-5 = mail
month-on-6 = juunil
month-on-7 = juulil
month-on-8 = augustil
month-on-9 = septembril
month-on-10 = oktoobril
month-on-11 = novembril
month-on-12 = detsembril
date-on = { $day }. { $month }
date-year-on = { $day }. { $month } { $year }
step-next = <b>Järgmine samm:</b> { $what }
step-agreed = <b>{ $deal }</b>, järgmine samm: { $what }
step-replaced = Selle asemel, mis oli: { $what }
step-at = { $day } { $time }
step-with = kontakt: { $name }
step-nameless = sinu meeldetuletus
step-row = <b>{ $deal }</b>: { $what }
step-reminder = <b>{ $deal }</b>, { $day }: { $what }
step-happened = <b>{ $deal }</b>: { $what }. Kas see sai teoks? Vastuseks sobib ka see, mida nad ütlesid.
step-done = <b>{ $deal }</b>, tehtud: { $what }.
step-dropped = <b>{ $deal }</b>, ära jäetud: { $what }.
step-skipped = Hea küll, jätan nii.
no-steps = Ühtegi järgmist sammu pole kokku lepitud.
step-none = <b>{ $deal }</b>: sammu pole kokku lepitud. Ütle „järgmine samm { $deal }: saata pakkumine reedel“.
ask-step-day = <b>Järgmine samm:</b> { $what } (<b>{ $deal }</b>). Mis päeval?
my-steps = { $many ->
    [one] Sinu järgmine samm:
   *[other] Sinu { $many } järgmist sammu:
}

## Pictures
picture-deals = { $many ->
    [one] { $many } tehing
   *[other] { $many } tehingut
}
picture-was = { $now } ({ $before })
picture-figures = { $deals } · { $value }
picture-of-deals = Tehingud
picture-of-worth = { $currency ->
    [none] Väärtus
   *[other] Väärtus, { $currency }
}
picture-before-day = { DAY($day, form: "on") }, sulgudes
picture-funnel = Müügilehter
picture-funnel-note = Mitu tehingut jõudis nii kaugele ja kui suur osa edasi
picture-onward = ↓ edasi läks { $share }%
picture-back = ↩ tagasi läks { $many }
picture-of-all = { $deals } · { $share }%
picture-span = { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
} ({ $low }–{ $high }) · { $deals }
picture-spans-note = Mediaan ja vahemik, kuhu jääb pool tehingutest
picture-deal = { $deal }
picture-seller = Meie
picture-customer = Klient
picture-end = praegu
picture-end-won = võidetud
picture-end-lost = kaotatud

## Undo
undone = Tagasi võetud: <b>{ $deal }</b>, { $what }.
undone-opened = uus tehing
undone-imported = import
undone-advanced = edasiminek: { $phase } · { $stage }
undone-skipped = edasiminek: { $phase } · { $stage }
undone-returned = tagasiminek: { $phase } · { $stage }
undone-stayed = märge, midagi polnud liikunud
undone-won = võit
undone-lost = kaotus
undone-reopened = taasavamine: { $phase }
undone-paused = paus
undone-switched = teine protsess
undone-mapped = protsessi uus versioon
undone-corrected = parandus: { $phase } · { $stage }
undone-edited = käsitsi tehtud muudatus
undone-archived = nimekirjast mahavõtmine
undone-renamed = nimi { $name }
undone-owner = uus vedaja
undone-noted = märkmes öeldu
undone-opening = Tagasi võetud: <b>{ $deal }</b> on jälle nimekirjast väljas.
gave-up = Selle sõnumiga ma hakkama ei saanud. See on alles ja administraator teab sellest. Proovi öelda teiste sõnadega.
gave-up-admin = Üks sõnum ({ $by }) jäi vastu võtmata. See on alles: ingear retry in-{ $row } proovib uuesti.
webhook-paused = Ma ei teavita enam aadressi { $host } (webhook { $number }) tehingutest: see pole ööpäev aega vastanud. Mis vahepeal juhtub, hoian selle jaoks alles. Kui see jälle vastab, jätkab ingear webhooks test { $number }.
webhook-closed = { $host } (webhook { $number }) ei soovi tehingutest enam kuulda ja sulges end ise. Uuesti teavitama paneb ingear webhooks add.
nothing-to-undo = Midagi pole tagasi võtta.
undo-no-more = <b>{ $deal }</b>: sinu siin tehtust pole enam midagi tagasi võtta.
undone-fewer = { $many ->
    [one] Tagasi sai võetud ainult üks muudatus.
   *[other] Tagasi sai võetud ainult { $many } muudatust.
}
undo-which = Milline tagasi võtta?
undo-not-yours = <b>{ $deal }</b>: viimase muudatuse tegi { $by }. Rääkige omavahel läbi või ütle mulle, mida klient ütles.

## Edits
reworded = Sinu paranduse järgi pole see enam { $phase } · { $stage }.
reworded-won = Sinu paranduse järgi pole see enam võidetud.
reworded-lost = Sinu paranduse järgi pole see enam kaotatud.
reworded-told = Sinu paranduse järgi, <b>{ $deal }</b>:
reworded-next = Sinu paranduse järgi jääb see paigale ({ $phase } · { $stage }), muutub ainult järgmine samm.
edit-gone = Selle märkme tehingut pole enam sinu nimekirjas, nii et parandus ei muuda midagi.
edit-late = See märge on liiga vana ({ $day }), et parandus veel midagi muudaks. Ütle mulle, mis on uut. Praegune seis:
reworded-too-late = Pärast seda märget on tehing edasi liikunud, nii et parandus ei muuda midagi. Praegune seis:
edit-no-note = Nägin su parandust, aga kliendi kohta seal midagi pole. Saada see uue sõnumina.

## By hand
renamed = <b>{ $was }</b> on nüüd <b>{ $deal }</b>.
valued = <b>{ $deal }</b>, väärtus: { $value }.
valued-anew = <b>{ $deal }</b>, väärtus: { $value } (oli { $was }).
archived = <b>{ $deal }</b> on nimekirjast maas.
edit-not-yours = <b>{ $deal }</b> on kolleegi oma: seda muudab ainult tema, juht või administraator. Ütle mulle, mida klient ütles, ja ma märgin selle üles.
like-another = Väga sarnane: { $at }. Sama klient? Ütle „tagasi“.
join-unknown = Tehingut „{ $name }“ ma selles tiimis ei tea, nii et ühendada pole midagi.
join-itself = See on juba üks tehing.
join-already = Need on juba üks tehing.
join-differ = Üks on lõpetatud ja teine mitte, või lõppesid need erinevalt. Need jäävad kaheks tehinguks.
confirm-join = Kas liidan tehingu <b>{ $other }</b> tehinguga <b>{ $deal }</b>? { $notes ->
    [0] Ajalugu tuleb kaasa.
    [one] Kaasa tulevad üks märge ja ajalugu.
   *[other] Kaasa tulevad { $notes } märget ja ajalugu.
}
joined = <b>{ $other }</b> on nüüd osa tehingust <b>{ $deal }</b>.
deals-joined = { $by } liitis tehingu <b>{ $other }</b> tehinguga <b>{ $deal }</b>: need on nüüd üks tehing.
deals-apart = { $by } võttis selle tagasi: <b>{ $deal }</b> ja <b>{ $other }</b> on jälle kaks tehingut.
undone-joined = kahe tehingu ühendamine
button-join = Liida tehinguga { $deal }
card-joined = koos: { $names }
why-earlier = { DAY($day, form: "on") }: { $what }
reassigned = Tehingut <b>{ $deal }</b> veab nüüd keegi teine.
deal-taken = { $by } andis tehingu <b>{ $deal }</b> üle, nüüd veab seda { $to }.
owner-undone = { $by } võttis selle tagasi: tehingut <b>{ $deal }</b> veab { $to }.
owner-unknown = Sellise nimega inimest su tiimis pole. Seal on: { $names }.

## Facts caught on the way
facts-noted = Kirjas: { $facts }
facts-gone = Pole enam kirjas: { $facts }
facts-over = Möödas: { $facts }
facts-outweighed = Käsitsi määratud: { $known }. Sinu märge ütleb: { $told }.
facts-none = Muud pole kirjas, mis võiks vale olla.
facts-which = Mis neist on vale?
facts-said = { $facts } ({ $by }, { $day })
fact-and = { $one } · { $more }
fact-value = { $value }
fact-decides-on = otsus { DAY($day, form: "by") }
fact-decides-at = otsus { DAY($day, form: "by") }, { $time }
fact-competitor = konkurent { $name }
fact-decider = otsustaja { $name }
fact-step = edasi: { $step }
fact-step-on = { $step }: { $day }
fact-step-at = { $step }: { $day } { $time }
fact-contact = kontakt { $name }
fact-location = koht { $name }
fact-name = { $name }
fact-day-on = { $day }
fact-day-at = { $day } { $time }
fact-set = <b>{ $deal }</b>: { $fact }
fact-denied = Tagasi võetud: <b>{ $deal }</b>, { $fact }.
fact-again = Tagasi võetud: <b>{ $deal }</b>, { $fact }. Nagu enne: { $known }
fact-as-before = Tagasi võetud: <b>{ $deal }</b>. Nagu enne: { $known }
button-not-fact = Mitte { $fact }
button-facts-wrong = Midagi on valesti
button-take-fact = Võta { $fact }

## One question beside a note
question-problem = Mis mure neil on, nende sõnadega?
question-trigger = Mis selle tingis ja millal hakkab see haiget tegema?
question-decider = Kes selle otsustab?
question-criteria = Mida see nende jaoks tegema peab?
question-budget = Kas eelarve on olemas ja kui suur?
question-decision_date = Mis ajaks nad tahavad otsustada?
question-competitor = Keda nad veel vaatavad?
question-decision_steps = Mis sammud on allkirjani jäänud?
question-trial_proof = Mida peab proov neile näitama?
question-signer = Kes lõpuks allkirjastab?
question-obstacle = Mis võib selle veel peatada?
question-value_confirmed = Millist tulemust nad näevad ja mis arv seda näitab?
question-reference = Kas nad soovitaksid sind?
question-still = Kas see kehtib veel: { $fact } ({ $by }, { $day })?
question-skipped = Hea küll, <b>{ $deal }</b>: jätan selle lahtiseks.
question-later = Hea küll, <b>{ $deal }</b>: küsin uuesti kõige varem nädala pärast.
fact-problem = mure: { $name }
fact-trigger = ajend: { $name }
fact-criteria = peab tegema: { $name }
fact-budget = eelarve: { $name }
fact-decision_steps = jäänud: { $name }
fact-trial_proof = proov peab näitama: { $name }
fact-signer = allkirjastab: { $name }
fact-obstacle = võib peatada: { $name }
fact-value_confirmed = tulemus: { $name }
fact-reference = soovitus: { $name }

## Questions
offer-follows = Protsess oleks { $process }.
button-as = Protsessiga { $process }
switched = <b>{ $deal }</b>, protsess on nüüd { $process }: { $phase } · { $stage }
mapped = <b>{ $deal }</b> on protsessi muutmisest saadik siin: { $phase } · { $stage }
no-such-process = Protsessi nimega „{ $name }“ ma ei leia. Olemas on: { $names }
ask-anything = Mida klient tegi või ütles? Ütle, kes see on, ja kirjuta ühe lausega.
ask-which-customer = Mis kliendist jutt käib? Kirjuta nimi.
ask-which-deal = Mis tehingust jutt käib?
ask-what-happened = Mida <b>{ $deal }</b> tegi või ütles?
choose-row = { $number }. { $at }
offer-open = Kas avan uue tehingu: <b>{ $deal }</b>?
offer-won = Kas panen kohe võidetuna kirja: <b>{ $deal }</b>?
offer-lost = Kas panen kohe kaotatuna kirja: <b>{ $deal }</b>?
offer-bought = Kas panen kirja kliendina, kes on juba ostnud: <b>{ $deal }</b>?
weigh = Kus <b>{ $deal }</b> praegu on: { $one } või { $two }? Või räägi lähemalt.
confirm-won = Kas sulgen võidetuna: <b>{ $deal }</b>?
confirm-lost = Kas sulgen kaotatuna: <b>{ $deal }</b>?
confirm-bought = Nii et <b>{ $deal }</b> on ostnud? Siis on tehing võidetud ja edasi tuleb järelteenindus.
confirm-reopen = { $at }. Kas avan uuesti või teen neile uue tehingu?
confirm-undo = Seal on tagasi võtta ainult avamine. Kas võtan nimekirjast maha: <b>{ $deal }</b>?
ask-reason = <b>{ $deal }</b>: mis sai otsustavaks? Vali põhjus või ütle oma sõnadega.
ask-fact = Üks asi veel, <b>{ $deal }</b>: „{ $text }“. Kas see on selge?
ask-why-pass = Miks ilma selleta edasi? Ütle ühe lausega, see jääb kirja: <b>{ $deal }</b>.
fact-shown = Kirjas, <b>{ $deal }</b>: { $text }
fact-passed = Ilma selleta edasi, <b>{ $deal }</b>: { $text }. Põhjus on kirjas.
gate-open = Veel lahti, { $phase }: { $text }
hints = Enne selle faasi lõppu: { $texts }
ask-right-phase = Kus <b>{ $deal }</b> tegelikult on? Vali faas või ütle ise.
overtaken = See on vahepeal lahenenud. Praegune seis:
nothing-asked = Ühtegi küsimust pole lahti. Räägi, mida klient tegi või ütles.
no-such-choice = { $many ->
    [one] On ainult number 1.
   *[other] Vali number 1–{ $many }.
}
cancelled = Selge, jätame selle.
cancelled-note = Selge, jätame selle. Sinu märge on alles.
cancelled-open = Selge. Tehing jääb avatuks; „tagasi“ võtab selle nimekirjast ära.
lost-thread = Meie viimase küsimusega läks mul järg käest. Sinu tehingutes ei muutunud midagi.

## Buttons
button-undo = Võta tagasi
button-not-right = Pole õige
button-yes = Jah
button-no = Ei
button-open = Jah
button-reopen = Ava uuesti
button-new-deal = Uus tehing
button-neither = Ei kumbki
button-skip = Jäta vahele
button-done = Tehtud
button-other-date = Muu päev
button-moved = Lükkus edasi
button-drop = Jäta ära
button-pass = Ilma selleta
button-deal = { $number }. { $deal }
button-is-about = See on { $deal }
button-phase = { $phase }
button-reason = { $reason }
button-language = { LANGUAGE($language) }
button-day = { $day }
button-old = See nupp enam ei kehti. Räägi, mis on uut.
button-old-deal = See nupp enam ei kehti. Praegune seis:

## Looking up
no-such-deal = Tehingut nimega „{ $name }“ ma ei leia. Avamiseks kirjuta „uus { $name }“.
several-fit = Sobib mitu:
which-one = Mis tehing? Lisa nimi.
my-deals = { $many ->
    [one] Sul on üks avatud tehing.
   *[other] Sul on { $many } avatud tehingut.
}
pipeline = { $many ->
    [one] Üks avatud tehing
   *[other] { $many } avatud tehingut
}, võidetud { $won }, kaotatud { $lost }.
pipeline-process = <b>{ $process }</b>, avatud { $many }:
pipeline-row = <b>{ $phase }</b> ({ $many }): { $deals }
and-more = … ja veel { $many }.
no-deals = Tehinguid veel pole. Räägi, mida klient tegi või ütles, ja ma avan tehingu.
already-so = Nii see juba ongi.
already-open = See on juba avatud.
new-needs-name = Lisa nimi: uus Novapol.
nothing-to-explain = Midagi pole veel liikunud, seega pole midagi seletada.
why-line = Seda rääkis mulle { DAY($day, form: "on") } { $by }.
why-unaided = Sinu viimast märkust luges ainult sisseehitatud lugeja: teiselt ei tulnud õigel ajal kasutatavat vastust.

## Pausing
pause-when = Mis ajani? Näiteks: paus { $deal } { DAY($example, form: "until") }.
pause-which-day = Kumba päeva mõtled, <b>{ $deal }</b>: { $one } või { $two }?
pause-closed = Pausile saab panna ainult avatud tehingu.
not-paused = See pole pausil.

## Language and clock
ask-language = Mis keeles ma sinuga räägin?
language-set = Hästi, nüüdsest on keel { LANGUAGE($language) }.
language-group = Nüüdsest on selle grupi keel { LANGUAGE($language) }.
language-team = Tiimi { $team } keel on nüüd { LANGUAGE($language) }, kui keegi pole teist valinud.
timezone-now = Minu kell käib { $zone } järgi, seal on { $time }. Teine: /timezone Europe/Tallinn või kirjuta, mis kell sinu juures on.
timezone-set = Minu kell käib nüüd { $zone } järgi, seal on { $time }.
timezone-unknown = Ajavööndit „{ $said }“ ma ei tunne. Kirjuta näiteks Europe/Tallinn või mis kell sinu juures on.

## Pleasantries and help
hello = Tere. Mida klient tegi või ütles?
thanks = Võta heaks.
bye = Kohtumiseni.
small-talk = Hoian silma peal sinu tehingutel ja järgmistel sammudel. Mida klient tegi või ütles?
welcome-back = Tore sind näha. Räägi, mida klient tegi või ütles: „Novapol ütles messil, et vana liin kiilub pidevalt kinni“. Rohkem näed, kui kirjutad „abi“.
help = Räägi oma sõnadega, mida klient tegi või ütles. Mina liigutan tehingut ja ütlen, mida edasi teha.
    <b>seis Novapol</b> · <b>minu tehingud</b> · <b>müügitoru</b> · <b>miks</b>
    <b>uus Novapol</b> avab tehingu · <b>võidetud</b>, <b>kaotatud</b> sulgeb
    <b>paus Novapol reedeni</b> · <b>võta tagasi</b> · <b>pole õige</b> · <b>katkesta</b>
    <b>Novapol on väärt 12 tuhat</b> · <b>nimeta Novapol ümber Nova</b> · <b>arhiveeri Novapol</b> · <b>ei, mõtlesin Mazur</b>
    Ühes sõnumis võib olla mitu tehingut. Muuda sõnumit ja loen selle uuesti; vasta sõnumile ja tean, kellest on jutt.
    <b>avatud tehingud üle 50 tuhande</b> · <b>mis sel nädalal liikus?</b> · <b>selle kuu prognoos</b> · <b>kes võitis kõige rohkem?</b> · <b>saada mulle müügitoru igal esmaspäeval kell 8</b>
    <b>/team</b> · <b>/process</b> · <b>/limits</b> · <b>/alerts</b> · <b>/import</b> · <b>/export</b>
media-voice = Häälsõnumeid ma siin ei kuula. Kirjuta ühe lausega, mida klient tegi või ütles.
media-voice-long = See on minu jaoks liiga pikk: kõige rohkem kümme minutit ja 20 MB. Kirjuta ühe lausega, mis on tähtsaim.
media-voice-failed = Seda ei õnnestunud mul praegu kuulata. Saada natukese aja pärast uuesti või kirjuta ühe lausega.
media-voice-empty = Ma ei kuule selles sõnu. Kirjuta ühe lausega, mida klient tegi või ütles.
media-picture = Pilte ma ei loe. Kirjuta ühe lausega, mida klient tegi või ütles.
media-file = Faile ma ei ava. Kirjuta ühe lausega, mida klient tegi või ütles.
media-sticker = Kleeps ütleb tehingu kohta vähe. Kirjuta ühe lausega, mida klient tegi või ütles.
media-other = Seda ma lugeda ei oska. Kirjuta ühe lausega, mida klient tegi või ütles.
heard-voice = Kuulsin: „{ $text }“
card-contact = kontakt { $told }
card-location = koht { $told }
card-kept = Kirjas: <b>{ $deal }</b>, { $card }
card-got = Käes: { $card }
empty = Siit ei saanud ma midagi lugeda. Mida klient tegi või ütles?
unknown-command = Seda käsku ma ei tunne. Kirjuta „abi“, siis näed, millest aru saan.

## Getting in
stranger = Tere. Töötan ühe müügitiimi heaks; küsi kutset selle administraatorilt.
stranger-code = See kutse on kasutatud, aegunud või pole minu tehtud. Küsi uus.
code-unknown = Oled juba sees ja see kood on kasutatud, aegunud või pole minu tehtud.
welcome-rep = Tere tulemast, { $name }. Sinu tiim on { $team }. Räägi, mida klient tegi või ütles: „Novapol ütles messil, et vana liin kiilub pidevalt kinni“.
welcome-manager = Tere tulemast, { $name }. Sinu tiim on { $team }. Küsi „seis“ või „seis Novapol“ või räägi, mida klient tegi või ütles.
welcome-admin = Tere tulemast, { $name }. Sinu juhtida on { $team }: /invite kutsub teised, /bind grupis annab sinna teada igast liikumisest. Või räägi, mida klient tegi või ütles.
invited = { $days ->
    [one] Ühekordne kutse (roll: { $role }), kehtib ühe päeva: { $link }
   *[other] Ühekordne kutse (roll: { $role }), kehtib { $days } päeva: { $link }
}
invite-not-yours = Kutsuda saab ainult administraator ja ainult privaatvestluses.
role-rep = müüja
role-manager = müügijuht
role-admin = administraator

## In groups
bound = Selles grupis annan nüüd teada igast faasimuutusest. Tiim: { $team }.
bound-topic = Selles teemas annan nüüd teada igast faasimuutusest. Tiim: { $team }.
bound-privacy = Siin jõuavad minuni ainult käsud, mainimised ja vastused mu sõnumitele; muu jutt minuni ei jõua.
bind-in-group = Saada /bind grupis või grupi teemas, kus peaksin faasimuutustest teada andma.
bind-by-link = Või lisa mind mõnda oma gruppi: { $link }
bind-topic-how = Saada /bind teemas, kus peaksin faasimuutustest teada andma, või üldteemas, kui see on kogu grupile.
bind-not-yours = Seda saab teha ainult tiimi administraator.
unbind-in-group = Saada /unbind grupis, mis ei peaks minult enam midagi kuulma.
unbound = See grupp ei kuule minult enam midagi.
not-bound = See grupp pole ühegi tiimiga seotud.
ask-in-private = Küsi seda palun privaatvestluses. See grupp pole sinu tiimiga seotud.
group-private = See käib meie privaatvestlusse: räägi mulle seal, oma sõnadega.
group-values = Selles grupis summasid ei näidata: küsi seda minult privaatvestluses.
group-help = Siin vastan käskudele /status Novapol, /pipeline ja /deals. Mis sa teatele vastad, jõuab müüjani; kui vastad „seis“, näed tehingut. Mida klient tegi või ütles, räägi mulle privaatselt.
group-link = { $link }
button-details = Üksikasjad
button-congratulate = Õnnitle
button-ask-rep = Küsi müüjalt
tap-members = Seda saavad kasutada ainult tiimi liikmed.
tap-old = See nupp enam ei kehti.
tap-own = See on su enda tehing.
tap-above = See on juba ülal näha.
tap-told = { $rep } saab sellest privaatselt teada.
tap-twice = { $rep } juba teab seda sinult.
tap-unreached = Müüjat ei saa siit kätte.
congratulated = { $by } õnnitleb sind: <b>{ $deal }</b>.
asked = { $by } küsib, kuidas läheb: <b>{ $deal }</b>.
coaching = { $by } (<b>{ $deal }</b>): „{ $text }“
coaching-how = Vasta sellele sõnumile, siis läheb su vastus gruppi.
coaching-passed = { $rep } saab selle privaatselt.
coaching-which = See räägib mitmest tehingust. Nimeta see, mida mõtled, näiteks „{ $deal }: …“, ja müügiinimene kuuleb.
coaching-kept = Kirjas: <b>{ $deal }</b>. Müüjat ei saa siit kätte.
coaching-answer = { $by } (<b>{ $deal }</b>): „{ $text }“
answer-passed = Sinu vastus on grupis. Mida klient tegi või ütles, räägi mulle nagu ikka.
answer-nowhere = See grupp ei kuulu enam tiimile, nii et ma ei andnud midagi edasi.
place-promoted = Olen nüüd grupis „{ $group }“ administraator. Minuni jõuab kõik, mida seal räägitakse; vastan ikka ainult käskudele, mainimistele ja vastustele.
place-demoted = Ma pole enam grupis „{ $group }“ administraator: sealt jõuavad minuni ainult käsud, mainimised ja vastused mu sõnumitele.
place-removed = Mind pole enam grupis „{ $group }“, nii et see ei kuule minult midagi. Kui tahad seda muuta, lisa mind tagasi ja saada seal /bind.
place-moved = „{ $group }“ on nüüd supergrupp. Annan seal faasimuutustest ka edaspidi teada.
place-topic-closed = Grupis „{ $group }“ on faasimuutuste teema suletud. Mida seal öelda ei saa, ütlen üldteemas.
place-topic-open = Grupis „{ $group }“ on faasimuutuste teema jälle avatud.
place-shut = Ma ei tohi enam grupis „{ $group }“ kirjutada, nii et see ei saa midagi teada. Kui jälle tohin, saada seal /bind.
place-topic-gone = Grupis „{ $group }“ faasimuutuste teemat enam pole. Jätkamiseks saada /bind mõnes teises teemas.

## Teams
former-colleague = endine kolleeg
admins-only = Seda saab teha ainult tiimi administraator.
team-as-was = Selge, kõik jääb nii, nagu on.
team-head = <b>{ $team }</b>, { $many ->
    [one] üks liige:
   *[other] { $many } liiget:
}
team-row = { $name }, { $role }
team-now = Sinu tiim on nüüd <b>{ $team }</b>. Märkmed ja küsimused käivad selle tehingute kohta.
team-not-yours = Sellise nimega tiimis sind ei ole.
member-unknown = Sellise nimega inimest su tiimis pole. Kirjuta „tiim“, siis näed, kes seal on.
member-card = <b>{ $name }</b>, { $role }
role-set = { $name } sai uue rolli: { $role }.
role-told = { $by } andis sulle tiimis { $team } uue rolli: { $role }.
last-admin = Tiim vajab administraatorit. Määra enne keegi teine.
last-admin-leaves = Oled ainus administraator. Määra enne keegi teine.
remove-yourself = See oled sina ise. Kui tahad minna, kirjuta „lahku tiimist“.
remove-asked = Kas eemaldan tiimist { $team }: { $name }?
remove-to-whom = Kes võtab üle avatud tehingud, mida veab { $name } ({ $deals })? Seejärel on { $name } tiimist { $team } väljas.
remove-done = { $name } pole enam tiimis { $team }.
removed-told = Sa pole enam tiimis { $team }.
leave-asked = Kas lahkud tiimist { $team }?
leave-to-whom = Kes võtab üle sinu avatud tehingud ({ $deals })? Seejärel oled tiimist { $team } väljas.
leave-done = Oled tiimist { $team } lahkunud. Kõike head, { $name }.
hand-over-to-whom = Kes võtab üle avatud tehingud, mida veab { $name } ({ $deals })?
hand-over-asked = Kas annan kõik tehingud üle, { $name } → { $to } ({ $deals })?
hand-over-not-yours = Teiste tehinguid saab üle anda ainult müügijuht või administraator.
nothing-to-hand-over = { $name }: avatud tehinguid pole.
handed-over = Tehingud on üle antud, { $name } → { $to }: { $deals }. Ajalugu jäi samaks.
deals-given-own = { $by } andis sulle üle kõik oma tehingud: { $deals }.
deals-given = { $by } andis sulle üle tehingud, mida vedas { $name }: { $deals }.
given = Tehingut <b>{ $deal }</b> veab nüüd { $to }.
deal-given = { $by } andis sulle üle tehingu <b>{ $deal }</b>.
invitations = Lahtised kutsed:
invitation-row = { $number }. { $role }, kehtib { DAY($until, form: "until") }
no-invitations = Ühtegi kutset pole lahti. Kellele teen?
revoked = See kutse enam ei kehti.
revoked-already = See kutse pole enam lahti.
settings-head = <b>{ $team }</b>, praegused seaded:
setting-language = Uute liikmete ja gruppide keel: { LANGUAGE($language) }.
setting-timezone = Ajavöönd: { $zone }.
setting-closed = Müüjad näevad ainult oma tehinguid.
setting-opened = Müüjad näevad ka üksteise tehinguid.
setting-values_on = Gruppides näidatakse tehingu väärtust.
setting-values_off = Gruppides tehingu väärtust ei näidata.
setting-figures_on = Numbreid inimeste kaupa tohib näidata.
setting-figures_off = Numbreid inimeste kaupa ei näidata: ei pingerida, koguseid ega kellegi vastamisaega.
setting-name-how = Uus nimi? Kirjuta „tiimi uus nimi Põhi“.
setting-language-asked = Mis keeles uued liikmed ja grupid alustavad?
setting-timezone-asked = Kus tiim asub? Vali või kirjuta „tiimi ajavöönd Europe/Riga“.
button-member = { $name }
button-more = Veel
button-settings = Seaded
button-invitations = Kutsed
button-team = Tiim { $team }
button-leave = Lahku tiimist
button-make-rep = Tee müüjaks
button-make-manager = Tee müügijuhiks
button-make-admin = Tee adminiks
button-hand-over = Anna tehingud üle
button-remove = Eemalda
button-revoke = Tühista kutse { $number }
button-invite-rep = Kutsu müüja
button-invite-manager = Kutsu müügijuht
button-invite-admin = Kutsu administraator
button-closed = Ainult oma tehingud
button-opened = Kõik tehingud näha
button-values_on = Näita väärtusi
button-values_off = Peida väärtused
button-figures_on = Numbrid inimeseti
button-figures_off = Ainult tiimi numbrid
button-team-language = Keel
button-timezone = Ajavöönd
button-zone = { $zone }

## Forgetting
kept-head = Seda ma sinu kohta hoian. Nimi: { $name }. Keel: { LANGUAGE($language) }. Ajavöönd: { $zone }.
kept-identity = Ühendus: { $channel }, { $sender }
kept-team = Tiim { $team }, { $role }
kept-deals = Sinu tehingud: { $deals }
kept-on-deal = { $deal }
kept-on-none = ilma tehinguta
kept-note = Märge { DAY($day, form: "on") }, { $deal }: { $note }
kept-change = Muudatus { DAY($day, form: "on") }, { $deal }: { $change }
kept-process = Salvestatud protsess, { DAY($day, form: "on") }: { $name }, versioon { $version }
kept-draft = Protsessi mustand: { $name }
kept-file = Sissetoodav tehingute fail: { $name }
change-opened = avatud
change-imported = imporditud
change-advanced = liikus edasi
change-skipped = liikus edasi üle faasi
change-returned = liikus tagasi
change-stayed = kinnitatud
change-won = võidetud
change-lost = kaotatud
change-reopened = uuesti avatud
change-paused = pausile pandud või jätkatud
change-corrected = parandatud
change-edited = käsitsi muudetud
change-joined = ühendatud teisega
change-noted = märgitud
change-mapped = liikus protsessi uue versiooniga
change-switched = läks teisele protsessile
change-undone = tagasi võetud
forget-asked = Kas unustan su ära? Kaovad su nimi, keel, meie jutud ja need ühendused sinuga. Tehingud ja su märkmed nende juures jäävad tiimile, ilma sinu nimeta.
forget-again = Seda tagasi võtta ei saa ja tagasi tulekuks läheb vaja uut kutset. Kas unustan su jäädavalt?
forget-last-admin = Oled ainus, kes haldab tiimi { $team }. Määra enne administraatoriks keegi teine, siis saan su unustada.
forgotten = Valmis, olen su unustanud. Kõike head.
forgotten-told = Keegi lahkus tiimist { $team } ja palus end unustada. Tema märkmed jäävad tehingute juurde, ilma nimeta.
forgotten-deals = Need tehingud on nüüd sinu: { $deals }

## Alerts' settings
alerts-told = Siin antakse teada: { $kinds }.
alerts-nothing = Siin ei anta millestki teada.
alerts-phases = Ainult faasimuutused.
alerts-stages = Ka etapimuutused.
alerts-least = Tehingud väärtusega vähemalt { $least } ja need, millel väärtust pole.
alerts-digest = Kord päevas, kell { $at }.
alerts-quiet = Vaikne aeg, { $when }: { $after }.
alerts-hours = { $start }–{ $end }
alerts-weekends = nädalavahetusel
alerts-held = kogutakse ja võetakse pärast kokku
alerts-silently = saadetakse ilma helita
alerts-kind-advanced = samm edasi
alerts-kind-skipped = vahele jäänud faasid
alerts-kind-returned = samm tagasi
alerts-kind-won = võidetud
alerts-kind-lost = kaotatud
alerts-kind-ahead = kliendist ees
alerts-kind-risk = ohus
alerts-how = Vajuta nuppu või kirjuta: <b>/alerts vaikus 18:00-8:00</b> · <b>/alerts kokkuvõte 17:00</b> · <b>/alerts alates 10000</b>
alerts-unknown = Sellest ma aru ei saanud. Praegune seis:
alerts-set = Tehtud.
alerts-in-group = Saada /alerts grupis: seal näed ja määrad, millest sellele teada antakse.
button-alerts-off = Ilma: { $kind }
button-alerts-on = Ka: { $kind }
button-alerts-phases = Ainult faasid
button-alerts-stages = Ka etapid
button-alerts-night = Vaikus 18:00-8:00
button-alerts-no-night = Vaikust pole vaja
button-alerts-weekends = Vaikne nädalalõpp
button-alerts-no-weekends = Ka nädalavahetusel
button-alerts-silently = Ilma helita
button-alerts-held = Kogu kokku
button-alerts-digest = Kokkuvõte kell 17
button-alerts-single = Ükshaaval
button-alerts-from = Alates { $least }
button-alerts-any = Ilma alammäärata

## To the group
alert-advanced = <b>{ $deal }</b> ({ $rep }): { $before } → { $phase } · { $stage }
alert-skipped = <b>{ $deal }</b> ({ $rep }), otse edasi: { $before } → { $phase } · { $stage }
alert-returned = <b>{ $deal }</b> ({ $rep }), tagasi: { $before } → { $phase } · { $stage }
alert-opened = Uus: <b>{ $deal }</b> ({ $rep }), { $phase } · { $stage }
alert-won = <b>{ $deal }</b> on võidetud ({ $rep })
alert-lost = <b>{ $deal }</b> on kaotatud ({ $rep })
alert-lost-reason = <b>{ $deal }</b> on kaotatud ({ $rep }): { $reason }
alert-reopened = <b>{ $deal }</b> on jälle avatud ({ $rep }): { $phase } · { $stage }
alert-ahead = <b>{ $deal }</b> ({ $rep }), { $mark }: { $act }, { $they }
alert-and-ahead = { $mark }: { $act }, { $they }
alert-corrected = <b>{ $deal }</b> ({ $rep }), parandatud: { $phase } · { $stage }
alert-undone = <b>{ $deal }</b> ({ $rep }), tagasi võetud. Praegune seis: { $phase } · { $stage }
alert-stage = <b>{ $deal }</b> ({ $rep }), { $phase }: { $was } → { $stage }
alert-undone-opening = <b>{ $deal }</b> ({ $rep }), tagasi võetud: nimekirjast väljas
alert-struck = <s>{ $line }</s>
alert-value = väärtus { $value }
alert-earlier = täna varem: { $steps }
alert-step = { $before } → { $phase } · { $stage }
alert-step-stage = { $was } → { $stage }
alert-meanwhile = <b>Vaiksel ajal juhtus:</b>
alert-digest = <b>Mis liikus:</b>

## The team's process
process-default = Müügiprotsess
process-title = { $many ->
    [one] <b>{ $name }</b>, versioon { $version }: üks avatud tehing
   *[other] <b>{ $name }</b>, versioon { $version }: { $many } avatud tehingut
}
band = <b>{ $number } { $phase }</b>
seat = ·   { $stage } { $bar } { $many }
seat-empty = ·   { $stage }
named-kind = { $name } ({ $kind })
process-left-out = Teadlikult välja jäetud: { $phase }
process-not-yours = Protsessi saab muuta ainult administraator ja ainult privaatvestluses.
process-default-now = Uute tehingute protsess on nüüdsest { $name }, kui mõni reegel ei ütle teisiti.
button-name = { $name }

edit-menu = <b>{ $name }</b>, mustand. Enne salvestamist ei muutu midagi.
menu-row = <b>{ $phase }</b>: { $stages }
edit-menu-how = Vali faas või kirjuta samm: pane etapi Esitlus nimeks Proov.
edit-at-phase = Faas <b>{ $phase }</b>
edit-at-stage = Etapp <b>{ $stage }</b>, faas { $phase }
edit-order = järjekord: { $names }
edit-own-advice = Teie soovitus siin: { $text }
edit-criteria-of = Mis peaks olema selge, enne kui faas <b>{ $phase }</b> lõpeb. Kontrollpunkti kohta küsin, kuni saan vastuse, vihjet ainult näitan.
gate-row = kontrollpunkt: { $text }
hint-row = vihje: { $text }
edit-rules-of = <b>{ $name }</b>: millised uued tehingud siia ise tulevad. Otsustab esimene sobiv reegel.
rule-words = märkmes on sõna: { $words }
rule-reps = avaja on { $reps }
rule-least = väärtus alates { $value }
edit-going-on = Sul on mustand pooleli.
edit-no-draft = Mustandit enam pole. Praegune seis:
edit-old = See nupp enam ei kehti. Sinu mustand on siin:
edit-no-such = Sellest ma siin aru ei saanud.

edit-begin = Muuda
edit-default = Määra vaikimisi
edit-another = Uus protsess
edit-add-phase = Lisa faas
edit-add-stage = Lisa etapp
edit-rename = Nimeta ümber
edit-kind = Liik
edit-home = Teine faas
edit-earlier = Ettepoole
edit-later = Tahapoole
edit-split = Jaga kaheks
edit-criteria = Enne edasiminekut
edit-add-gate = Lisa kontrollpunkt
edit-add-hint = Lisa vihje
edit-drop = Eemalda „{ $text }“
edit-advice = Meie soovitus
edit-no-advice = Ilma soovituseta
edit-remove = Eemalda
edit-leave-out = Jäta välja
edit-rules = Reeglid
edit-words = Sõnad
edit-reps = Müüjad
edit-least = Väärtus
edit-no-rules = Ilma reegliteta
edit-look-button = Vaata enne üle
edit-save = Salvesta
edit-replay = Mängi läbi
edit-discard = Viska ära
edit-back = Tagasi
edit-menu-button = Kõik faasid

ask-process-name = Mis saab protsessi nimeks? Kirjuta nimi.
ask-new-name = Mis saab uueks nimeks? Kirjuta nimi.
ask-phase-name = Mis saab faasi nimeks? Kirjuta nimi.
ask-stage-name = Mis saab etapi nimeks? Kirjuta nimi.
ask-split-name = Mis saab uue faasi nimeks? Kirjuta nimi.
ask-kind-phase = <b>{ $name }</b>: mis kliendi juures siis toimub?
ask-kind-stage = <b>{ $name }</b>: mida müüja siis teeb? Vali kõige lähem.
ask-home = Mis faasi <b>{ $stage }</b> kuulub?
ask-cut = Mis etapist uus faas algab? Praegu on need kõik ühes faasis: <b>{ $phase }</b>.
ask-advice = Mida selles etapis teha? Kirjuta ühel real kuni 90 tähemärki, näiteks: küsi, kes alla kirjutab.
ask-criterion = Mis peaks kliendi puhul selge olema? Kirjuta paari sõnaga, näiteks: eelarve kinnitatud.
ask-leave-out = See on teie ainus faas liigist „{ $kind }“. Märge, mis sinna viitab, jätaks tehingu paigale. Kas jätan välja?
ask-rule-words = Mis sõnad märkmes tähendavad seda protsessi? Kirjuta need, komad vahel.
ask-rule-reps = Kelle uued tehingud järgivad seda protsessi? Kirjuta nimed, komad vahel.
ask-rule-least = Mis väärtusest alates? Kirjuta arv.

edit-look = <b>{ $name }</b>, mis muutub:
edit-look-same = <b>{ $name }</b>: midagi ei muutu.
diff-fresh = uus protsess: { $name }
diff-renamed = { $old }, uus nimi: { $new }
diff-kind = { $name }, uus liik: { $kind }
diff-phase-new = uus faas: { $phase }
diff-phase-gone = jääb ära: faas { $phase }
diff-stage-new = uus etapp: { $stage }, faas { $phase }
diff-stage-gone = jääb ära: etapp { $stage }
diff-stage-moved = { $stage }, uus koht: faas { $phase }
diff-criteria = { $phase }: enne faasi lõppu küsitakse muud
diff-advice = { $stage }: teine soovitus
diff-order = teine järjekord
diff-rules = uutele tehingutele teised reeglid
diff-left-out = teadlikult välja jäetud: { $phase }
move-row = { $many ->
    [one] Üks tehing liigub, { $old } → { $phase } · { $stage }: { $deals }
   *[other] { $many } tehingut liigub, { $old } → { $phase } · { $stage }: { $deals }
}
moves-to-choose = { $many ->
    [one] Ühele tehingule pead valima koha.
   *[other] { $many } tehingule pead valima koha.
}
moves-none = Ükski tehing ei liigu.
moves-closed = { $many ->
    [one] Üks neist on suletud.
   *[other] Neist { $many } on suletud.
}
ask-move = { $many ->
    [one] Üks tehing on etapis { $stage }, kuhu see enam jääda ei saa: { $deals }. Kuhu see läheb?
   *[other] { $many } tehingut on etapis { $stage }, kuhu need enam jääda ei saa: { $deals }. Kuhu need lähevad?
}
edit-look-first = Vaata enne üle: see muutuks.
edit-choose-first = Enne üks valik, siis saab salvestada.
edit-overtaken = Keegi teine on vahepeal uue versiooni salvestanud. Sellega võrreldes on sinu mustand selline:
edit-saved = { $many ->
    [0] Salvestatud, versioon { $version }. Ükski tehing ei liikunud.
    [one] Salvestatud, versioon { $version }. Üks tehing liikus.
   *[other] Salvestatud, versioon { $version }. { $many } tehingut liikus.
}
edit-discarded = Mustand on ära visatud. Praegune seis:

edit-remove-process = Eemalda
remove-process-asked = Kas eemaldan protsessi <b>{ $name }</b>?
remove-process-closed = { $many ->
    [0] Ükski tehing seda ei järgi.
    [one] Seda järgib üks suletud tehing, selle faasid ja nimed jäävad alles.
   *[other] Seda järgib { $many } suletud tehingut, nende faasid ja nimed jäävad alles.
}
remove-process-default = Uute tehingute protsess on <b>{ $name }</b>: määra enne vaikimisi mõni teine.
remove-process-in-use = { $many ->
    [one] Protsessi <b>{ $name }</b> järgib üks avatud tehing: { $deals }. Enne sulge see või vii teisele protsessile.
   *[other] Protsessi <b>{ $name }</b> järgib { $many } avatud tehingut: { $deals }. Enne sulge need või vii teisele protsessile.
}
remove-process-done = Protsess { $name } on eemaldatud.

replay-none = Ühtegi tehingut pole veel võidetud ega kaotatud, nii et läbi mängida pole midagi.
replay-title = { $many ->
    [one] Üks suletud tehing läbi mängituna:
   *[other] { $many } suletud tehingut läbi mängituna:
}
replay-before = <b>{ $name }</b>, nagu praegu
replay-after = <b>{ $name }</b>, nagu mustandis
replay-row = { $many ->
    [0] ·   { $phase }: mitte ühtegi
    [one] ·   { $phase }: üks tehing, päevi { $days }, kaotatud { $lost }
   *[other] ·   { $phase }: { $many } tehingut, päevi keskmiselt { $days }, kaotatud { $lost }
}

unsound = Nii jääks protsess katki.
unsound-no-stage = Faasis peab olema mõni etapp: lisa enne teine või eemalda faas.
unsound-last-phase = Protsessis peab olema mõni faas.
unsound-no-decision = Protsessis peab olema ostuotsus, sest seal tehing võidetakse või kaotatakse.
unsound-kind-missing = Üks viiest faasiliigist on puudu ({ $name }).
unsound-kind-there = See liik on märgitud väljajäetuks, aga on olemas ({ $name }).
unsound-begins-after-sale = Uued tehingud algavad esimesest faasist, nii et see ei saa olla pärast ostu.
unsound-id-taken = Kahel osal on sama tunnus ({ $name }).
unsound-odd-id = Tunnuses võib olla kuni 26 märki: väiketähed, numbrid ja _ ({ $name }).
unsound-name-taken = Nimi „{ $name }“ on juba olemas. Võta mõni teine.
unsound-name = Nimes peab olema täht või number ja see mahub ühele reale, kuni 40 tähemärki.
unsound-text = Kirjuta ühel real kuni 90 tähemärki.
unsound-amount = See pole summa: kirjuta 50000 või 50 tuhat.
unsound-criteria = Faasis saab küsida kuni kolme asja.
unsound-too-many = Protsessis saab olla kuni 12 faasi ja 30 etappi.
unsound-rules = Reeglis saab olla kuni 20 sõna ja 20 nime.

## Why a deal was lost
reason-price = hind
reason-competitor = konkurent
reason-missing_feature = puuduv funktsioon
reason-no_budget = eelarvet pole
reason-no_decision = otsust ei tulnud
reason-timing = vale aeg
reason-no_access = otsustajani ei jõudnud
reason-poor_fit = ei sobinud
reason-unresponsive = vaikus
reason-other = muu põhjus

## Advice: the action, and why it fits
advice-own = { $text }
advice-own-why = Teie tiimi enda soovitus selle etapi jaoks.
advice-own-gone = tee nii, nagu tiim siin varem soovitas.
advice-agree-first-talk = lepi kokku päev, et probleemi koos vaadata.
advice-agree-first-talk-why = Kuupäevaga probleem lahendatakse, ilma selleta elatakse edasi.
advice-ask-consequence = küsi, mis saab siis, kui midagi ei muutu.
advice-ask-consequence-why = Valu nad tunnevad; las ütlevad ise, mis see maksab.
advice-send-case = saada üks lühike lugu täpselt sama probleemi kohta.
advice-send-case-why = Müügijuttu nad veel ei kuula, endasuguse lugu küll.
advice-ask-who-feels-it = küsi, kes veel probleemi kõige rohkem tunneb.
advice-ask-who-feels-it-why = Üks hääl on kurtmine, kaks on projekt.
advice-answer-today = vasta sellele, mida küsiti, ja ainult sellele.
advice-answer-today-why = Kes otsib, mõõdab kõike esimese selge vastuse järgi.
advice-ask-who-signs = küsi, kes seda veel vaatab ja kes alla kirjutab.
advice-ask-who-signs-why = Praegu on see kerge küsimus, hiljem kõlab survena.
advice-sum-up-needs = võta vajadused viie reaga kokku ja küsi kinnitust: „jah, just nii“.
advice-sum-up-needs-why = Kinnitatud vajadusega võrreldakse iga pakkumist.
advice-name-reference = nimeta nendesarnane klient, kellele nad võivad helistada.
advice-name-reference-why = Nad küsivad neilt, keda usaldavad; paku üks selline.
advice-write-criteria = kirjuta nende kriteeriumid üles ja lase kinnitada.
advice-write-criteria-why = Kes nimekirja kirjutab, see kujundab võrdlust.
advice-meet-users = kohtu ühel visiidil nii kasutajate kui ka otsustajaga.
advice-meet-users-why = Kasutajad teavad, mis häirib, otsustaja, mis loeb.
advice-agree-proof = lepi kokku, mida proov peab näitama.
advice-agree-proof-why = Proov, millel pole mõõdupuud, ei lõpe kunagi.
advice-ask-judged-by = küsi, mille järgi nad sind ja teisi hindavad.
advice-ask-judged-by-why = Siis näitad ainult seda, mis neile loeb.
advice-date-for-verdict = lepi kokku päev, millal nad oma otsuse ütlevad.
advice-date-for-verdict-why = Demo või pakkumine ilma järgmise kuupäevata jahtub.
advice-reference-call = korralda kõne kliendiga, kes valis samade kahe vahel.
advice-reference-call-why = Nad kaaluvad ja teine klient kaalub rohkem kui slaid.
advice-ask-what-stops = küsi, mis paneks neid „ei“ ütlema.
advice-ask-what-stops-why = Kahtlusele, mida kuuled nüüd, jõuad veel vastata.
advice-ask-behind-doubt = küsi enne vastamist, mis kahtluse taga täpselt on.
advice-ask-behind-doubt-why = Esimene vastuväide on harva see õige.
advice-bring-evidence = too kahtluse vastu üks tõend ja uuri, kas küsimus on sellega lahendatud.
advice-bring-evidence-why = Tõend lõpetab kahtluse, vaidlus toidab seda.
advice-arm-champion = anna oma toetajale üks lehekülg, mida teistele näidata.
advice-arm-champion-why = Otsus sünnib ruumis, kus sind pole.
advice-closing-plan = tehke koos plaan allkirjani: samm, kes, millal.
advice-closing-plan-why = Nad otsustavad; tee jah-sõna kergeks.
advice-meet-signer = räägi sellega, kes alla kirjutab.
advice-meet-signer-why = Jah loeb siis, kui allkirjastaja on selle öelnud.
advice-confirm-delivery = kinnita laoseis ja tarne- või alguskuupäev.
advice-confirm-delivery-why = Kuupäev kalendris teeb valiku päriseks.
advice-payment-options = paku kaks makseviisi.
advice-payment-options-why = „Kuidas maksta“ on meeldivam küsimus kui „kas üldse“.
advice-thank-and-hand-over = ütle aitäh ja nimeta, kes nende eest nüüd hoolitseb.
advice-thank-and-hand-over-why = Klient, kes jääb pärast tellimust üksi, tagasi ei tule.
advice-check-in = küsi, kas kõik töötab ja kes seda kasutab.
advice-check-in-why = Väikesed vead on esimesel nädalal odav parandada.
advice-written-result = võta tulemus ühe numbriga kokku ja saada neile.
advice-written-result-why = Just nüüd hindavad nad, kas asi oli raha väärt.
advice-ask-reference = küsi, kas nad soovitaksid sind ka teistele.
advice-ask-reference-why = Rahulolev klient avab järgmise ukse.
advice-next-date = lepi kokku järgmine kuupäev ja see, mida siis otsustatakse.
advice-next-date-why = Kuupäevata samm on ainult soov.
advice-ask-next-step = küsi, mis peab nende poolel järgmiseks juhtuma.
advice-ask-next-step-why = Tehingut liigutab nende samm, mitte sinu oma.
advice-sum-up-in-writing = saada kolm rida: mida räägiti ja milles kokku lepiti.
advice-sum-up-in-writing-why = Kirja pandu üle uuesti ei vaielda.
advice-ask-what-changed = küsi, mis on uut, et nad jälle ringi vaatavad.
advice-ask-what-changed-why = Tagasi minna on tavaline; põhjus ütleb, mida näidata.
advice-comparison-guide = saada ühel lehel juhend, kuidas pakkumisi võrrelda.
advice-comparison-guide-why = Kui nad juba uuesti võrdlevad, siis seda, mis loeb.
advice-check-what-was-skipped = uuri kolme küsimusega, kas vajadus, eelarve ja otsustaja on selged.
advice-check-what-was-skipped-why = Nad hüppasid ette; lüngad tulevad välja allkirja juures.
advice-ask-how-they-decided = küsi, kuidas nad nii kiiresti selleni jõudsid.
advice-ask-how-they-decided-why = Nii saad teada, mis neid veenis ja keda.
advice-give-new-reason = anna uus põhjus vastata: fakt, kuupäev või nimi.
advice-give-new-reason-why = „Lihtsalt uurin, kuidas läheb“ on kerge lugemata jätta.
advice-try-second-contact = räägi seal ka teise inimesega.
advice-try-second-contact-why = Üks vaikiv kontakt ei tohiks tehingut peatada.
advice-ask-yes-or-no = küsi otse, kas teema on veel päevakorral, jah või ei.
advice-ask-yes-or-no-why = Selge „ei“ on rohkem väärt kui kuu aega vaikust.
advice-thank-today = ütle neile aitäh ja räägi, mis edasi saab.
advice-thank-today-why = Kohe pärast jah-sõna mõeldakse, kas see oli õige.
advice-hand-over-meeting = vii nad kokku inimestega, kes töö ära teevad.
advice-hand-over-meeting-why = Et lubatu teel kaotsi ei läheks.
advice-own-complaint = helista, võta vastutus ja ütle, mis ajaks see korras on.
advice-own-complaint-why = Kes saab samal päeval vastuse, jääb truumaks kui see, kes ei kurtnudki.
advice-check-remedy = uuri neilt, kas lahendus peab.
advice-check-remedy-why = Asi on korras siis, kui nemad seda ütlevad.
advice-value-in-their-number = pane hinna kõrvale see, mis probleem neile aastas maksab.
advice-value-in-their-number-why = Hind on kõrge või madal ainult millegi kõrval.
advice-find-other-budget = küsi, mis eelarvest raha veel võiks tulla.
advice-find-other-budget-why = Raha on tihti olemas, teise nime all.
advice-cost-of-waiting = näita, mis ootamine maksab, ja paku väikest algust.
advice-cost-of-waiting-why = „Hiljem“ sõltub sellest, mida annaks „kohe“.
advice-back-to-problem = mine tagasi probleemi juurde, nende oma sõnadega.
advice-back-to-problem-why = Kui vajadust ei tunta, ei sobi ükski pakkumine.
advice-ask-rival-criteria = küsi, mis neile teise pakkumise juures meeldib.
advice-ask-rival-criteria-why = Nii tuleb välja kriteerium, millele pead vastama.
advice-meet-sceptic = palu kümme minutit inimeselt, kes on vastu.
advice-meet-sceptic-why = Skeptik, keda on kuulatud, pidurdab harva.
advice-offer-proof-of-trust = paku soovitajat, garantiid või väljumisklauslit.
advice-offer-proof-of-trust-why = Nad kardavad riski, mitte toodet.
advice-ask-what-function-does = küsi, mida puuduv funktsioon neile annaks.
advice-ask-what-function-does-why = Sageli viib samale tulemusele ka teine tee.
advice-plan-changeover = tee üleminekuplaan nädalate kaupa ja märgi sinna ka oma osa.
advice-plan-changeover-why = Nähtav vaev on väiksem kui kardetud vaev.
advice-lawyers-together = vii mõlema poole lepingulugejad telefonis kokku.
advice-lawyers-together-why = Punkt saab selgeks ühe kõnega, mitte kümne kirjaga.
advice-ask-price-gap = ütle aitäh ja küsi, kui suur oli hinnavahe.
advice-ask-price-gap-why = Vastus teeb järgmise pakkumise täpsemaks.
advice-ask-what-decided = ütle aitäh ja küsi, mis sai otsustavaks.
advice-ask-what-decided-why = Kohe pärast valikut nad seda veel ütlevad.
advice-tell-product-team = ütle tootetiimile, mis jäi puudu, ja kliendile, kui see tuleb.
advice-tell-product-team-why = Kui funktsioon tuleb, avaneb uks uuesti.
advice-date-of-next-budget = küsi, millal tehakse järgmine eelarve, ja pane päev kirja.
advice-date-of-next-budget-why = „Praegu raha pole“ on kuupäev, mitte keeldumine.
advice-leave-door-open = küsi, mis peaks juhtuma, et teema uuesti tõuseks.
advice-leave-door-open-why = Nad jäid vana juurde; probleem jäi ka.
advice-agree-when-again = lepi kokku kuu, mil võid uuesti helistada.
advice-agree-when-again-why = Halb aeg möödub ja sind juba oodatakse.
advice-thank-contact = ütle oma kontaktile aitäh ja küsi, kes järgmisel korral otsustab.
advice-thank-contact-why = Järgmisel korral alustad õigest uksest.
advice-refer-elsewhere = ütle, kes neile paremini sobiks.
advice-refer-elsewhere-why = Aus soovitus jääb meelde.
advice-closing-letter = saada lühike sõbralik viimane kiri, mis teema lõpetab.
advice-closing-letter-why = Tihti toob see vastuse, mida vaikus ei toonud.
advice-thank-and-ask = ütle aitäh ja küsi, mis sai otsustavaks.
advice-thank-and-ask-why = Mida praegu teada saad, aitab järgmist tehingut.
advice-ask-what-it-costs = jäta eelarve ja tingimused hilisemaks ning küsi, mida mure neile maksma läheb.
advice-ask-what-it-costs-why = Nad ei vali veel, nad alles tunnevad muret.
advice-hear-the-problem = pane oma nimekiri kõrvale ja lase neil murest oma sõnadega rääkida.
advice-hear-the-problem-why = Nõuded kasvavad murest, mida peetakse enda omaks.
advice-story-before-demo = jäta demo praegu kõrvale ja räägi, kuidas keegi nende sarnane sama mure lahendas.
advice-story-before-demo-why = Demo vastab küsimusele, mida nad pole veel küsinud.
advice-take-offer-back = ütle, et pakkumisega pole kiiret, ja küsi, mida nad muuta tahavad.
advice-take-offer-back-why = Pakkumine ilma vajaduseta kõlab survena.
advice-ask-before-arguing = ära enam kaitse pakkumist, vaid küsi, mida nad veel teada tahavad.
advice-ask-before-arguing-why = Kahtlus enne valikut on küsimus, mis ootab vastust.
advice-ask-what-to-decide = jäta alustamine praegu kõrvale ja küsi, mida neil veel otsustada on.
advice-ask-what-to-decide-why = Kes pole jah öelnud, tunneb tarnekuupäevas survet.
advice-send-before-asking = saada see, mida nad otsivad, enne kui rohkem küsid.
advice-send-before-asking-why = Kes alles kogub, sellel on veel vähe rääkida.
advice-guide-before-demo = anna neile lühike võrdlusjuhend, enne kui rohkem näitad.
advice-guide-before-demo-why = Nad ei tea veel, mida demos vaadata.
advice-step-back-to-search = astu lepinguga samm tagasi ja koguge koos, mida neil vaja teada on.
advice-step-back-to-search-why = Hea tundega kirjutab alla see, kes on võrrelnud.
advice-settle-before-signing = jäta leping praegu kõrvale ja küsi, mis nende võrdluses veel lahtine on.
advice-settle-before-signing-why = Surve lahtise kahtluse ajal teeb kahtluse suuremaks.
advice-signature-first = küsi, milline samm allkirjani puudu on, enne kui alustamist plaanid.
advice-signature-first-why = Alguskuupäev ei seo kedagi, kes pole alla kirjutanud.
advice-help-their-search = saada neile otsimiseks abi: valik, hinnad, sarnane klient.
advice-help-their-search-why = Mure on neile selge, väljapääs veel mitte.
advice-catch-up-criteria = jõua järele: küsi, mille järgi nad võrdlevad ja kes osaleb.
advice-catch-up-criteria-why = Nad juba võrdlevad ja sina ei tea, mille järgi.
advice-show-what-counts = lepi kokku, mida nad nägema peavad, ja näita just seda.
advice-show-what-counts-why = Kes võrdleb, tahab näha, mitte vastata küsimustele.
advice-catch-up-decision = jõua järele: küsi, mis samme allkirjani on ja kes need teeb.
advice-catch-up-decision-why = Nad otsustavad praegu, sinuga või ilma.
advice-enough-questions = lõpeta kogumine ja paku tingimused koos kuupäevaga.
advice-enough-questions-why = Kes otsustab, on küsimusi juba küllalt kuulnud.
advice-enough-arguments = ära too uusi argumente, küsi, mida neil allkirjaks veel vaja on.
advice-enough-arguments-why = Uus argument avab küsimuse, mis oli juba kinni.

## The menu of commands
command-status = Ühe tehingu seis või kõigi seis
command-deals = Sinu avatud tehingud
command-pipeline = Tiimi tehingud faaside kaupa
command-forecast = Mis on kindel, tõenäoline ja võimalik
command-changes = Mis on liikunud
command-process = Müügiprotsess
command-new = Ava tehing: /new Novapol
command-undo = Võta viimane muudatus tagasi
command-why = Millel viimane liikumine põhineb
command-cancel = Sulge lahtine küsimus
command-team = Sinu tiim ja selle liikmed
command-alerts = Millest see grupp kuuleb
command-bind = Seo see grupp tiimiga
command-unbind = Vabasta see grupp
command-forget = Mida sinu kohta säilitan
command-export = Tehingud failina
command-language = Teine keel
command-help = Mida saad öelda

# Juhtide küsimused. Esimene rida ütleb, kuidas küsimusest aru saadi.
asked-head = <b>{ $what }</b>: { $many }
asked-head-only = <b>{ $what }</b>
asked-kind-list = Tehingud
asked-kind-pipeline = Müügitoru
asked-kind-changes = Muutused
asked-kind-forecast = Prognoos
asked-kind-lost = Kaotatud põhjuste kaupa
asked-kind-time = Aeg faaside kaupa
asked-kind-rep = Näitajad
asked-open = Avatud
asked-won = Võidetud
asked-lost = Kaotatud
asked-name = { $name }
asked-namesakes = { $name } ({ $many } inimest)
asked-over = vähemalt { $value }
asked-under = kuni { $value }
asked-age = { $days ->
    [one] liikumata vähemalt päeva
   *[other] liikumata vähemalt { $days } päeva
  }
asked-day = { $day }
asked-span = { $since } – { $until }
asked-since = { $since } ja hiljem
asked-until = hiljemalt { $until }
asked-paused = pausil
asked-no-next-step = järgmise sammuta
asked-warning = hoiatusega
asked-competitor = konkurent { $name }
asked-any-competitor = konkurendiga
asked-row = { $line } · { $value }
asked-count = <b>{ $what }</b>: { $many }
asked-worth = <b>{ $what }</b>: { $many } · { $value }
asked-sum = <b>Kokku</b>: { $value }
asked-average = <b>Keskmiselt</b>: { $value }, kus väärtus on teada
value-unknown = Väärtus ei ole teada.
asked-win-rate = Võiduprotsent: { $rate }% otsustatud tehingutest
asked-won-by = Võidetud, inimeste kaupa:
asked-change = { $day } · { $line }
asked-days = <b>{ $what }</b>: { asked-days-there }
asked-days-there = { $days ->
    [one] üks päev
   *[other] { $days } päeva
  } (mediaan), tehinguid { $many }
asked-drawn = Päevad on { $many } tehingu põhjal, mis on juhuslikult kõigi hulgast valitud.
asked-sure = Kindel: { $value }
asked-likely = Tõenäoline: { $value }
asked-best = Parimal juhul: { $value }
asked-rule = Kindel on see, mis sel ajal võideti. Tõenäoline lisab iga avatud tehingu tiimi enda võidumäära järgi selle faasist, parim juht lisab selle tervikuna. Kes otsustab hiljem või on kauemaks pausil, jääb välja.
asked-no-reason = põhjust ei öeldud
asked-nothing = Midagi ei leitud.
asked-refused = Isikute näitajad on selles tiimis välja lülitatud.
asked-unknown = Ma ei saanud sellest aru kui küsimusest tehingute kohta. Proovi „avatud tehingud üle 50k“ või „mis sel nädalal liikus?“
asked-numbered = { $number }. { $line }
asked-weighted = { $line } · kaalutud { $value } ({ $rate } %)
asked-weighted-assumed = { $line } · kaalutud { $value } ({ $rate } %, eeldus)
asked-aged = { $days ->
    [one] { $line } · { $days } päev
   *[other] { $line } · { $days } päeva
  }
asked-pipeline-rule = Kaalutud on väärtus korda see, kui tihti tiim sellest faasist on võitnud. Päevad on nende tehingute mediaan, mis seal praegu on.
asked-assumed = Kui faasist on lõpetatud vähem kui { $few } tehingut, on eeldatud, et pooled võidetakse.
asked-against = võrreldes: { $what }
asked-beside = <b>{ $what }</b>: { $one }, enne { $other } ({ $change })
asked-beside-worth = { $line } · { $one }, enne { $other }
asked-new = Uued
asked-onward = Edasi liikunud
asked-back = Tagasi läinud
asked-sort-value = väärtuse järgi
asked-sort-oldest = vanimad enne
asked-all = Need olid kõik.
asked-near = Ma pole kindel, mida sa küsid. Kas üht neist?
asked-how = Vasta sellele sõnumile, siis loeb seda { $by }.
answer-to = Sinu vastus jõudis kohale: { $by }. Mida klient tegi või ütles, räägi mulle nagu ikka.
button-row = { $number }
button-reading = { $number }. { $what }
button-by-value = Väärtuse järgi
button-by-oldest = Vanimad enne
button-this-week = See nädal
button-this-month = See kuu
button-last-month = Eelmine kuu
button-next-month = Järgmine kuu
last-word = viimati kuuldud: { $words }, { $day }
timeline-row = { $day } · { $phase }
timeline-back = { $day } · tagasi: { $phase }
timeline-won = { $day } · võidetud
timeline-lost = { $day } · kaotatud

## Deals as files, out and in
export-team = Tiimi { $team } tehingud praeguse seisuga. Kui faili mulle tagasi saadad, ei muutu midagi.
export-own = Sinu tehingud praeguse seisuga.
export-shell = Terminalis kirjutab faili <b>ingear export</b>.
import-how = Saada CSV-fail siia nii, nagu teine süsteem selle annab. Enne kui midagi kirja läheb, näitan, kuidas ma sellest aru saan. Terminalis: <b>ingear import FAIL</b>.
import-not-yours = Tehingute faili saab sisse tuua ainult tiimi juht või administraator.
import-looking = Vaatan faili { $name } läbi.
import-busy = Fail { $name } on mul veel töös.
import-waits = Fail { $name } ootab sinu sõna, { $rows ->
    [one] üks rida
   *[other] { $rows } rida
}. Midagi pole veel kirja läinud.
import-too-large = Fail { $name } on mulle liiga suur: kõige rohkem 20 MB ja 100 000 rida. Terminalis võtab <b>ingear import</b> iga faili.
import-too-wide = Failis { $name } on mulle liiga palju veerge: kõige rohkem 500. Jäta välja need, mis tehingutest ei räägi, ja saada uuesti.
import-gave-up = Failiga { $name } ma edasi ei saanud ja panin selle kõrvale. Mis juba sees, jääb alles. Saada see uuesti, siis lisandub ainult ülejäänu.
import-not-fetched = Ma ei saanud faili { $name } praegu kätte. Saada see natukese aja pärast uuesti.
import-unreadable = Ma ei oska faili { $name } lugeda: see peab olema CSV, kus on rida veergude nimedega ja veerg kliendi jaoks.
import-no-customer = Failis { $name } ei näe ma kliendi veergu, on ainult: { $columns }. Pane õigele nimeks <b>Klient</b> ja saada fail uuesti.
import-gone = Seda faili siin enam ei ole. Saada see uuesti.
import-dropped = Fail { $name } on kõrvale pandud, midagi ei läinud kirja.
import-blank = (tühi)
import-ask-stage = Mis etapp on „{ $stage }“? { $many ->
    [one] See on ühel real.
   *[other] See on { $many } real.
}
import-ask-dates = Failis { $name } on kuupäevi nagu { $example }. Mis on ees?
import-day-first = Päev
import-month-first = Kuu
import-won = Võidetud
import-lost = Kaotatud
button-import = Impordi
button-cancel = Loobu
import-head = <b>{ $name }</b>: { $rows ->
    [one] üks rida
   *[other] { $rows } rida
}
import-columns = Loetud: { $columns }
import-left-out = Välja jäetud: { $columns }
import-pair = { $one } → { $other }
import-stages = Etapid: { $stages }
import-stage = { $stage } → { $kind } ({ $many })
import-by-stage = nagu etapp ütleb
import-day = Kuupäevades on ees päev.
import-month = Kuupäevades on ees kuu.
import-would = Tuleks uusi: { $new }, muutuks: { $changed }, jääks samaks: { $same }, korduvaid: { $joined }, tagasi lükatud: { $refused }
import-did = Uusi: { $new }, muudetud: { $changed }, jäi samaks: { $same }, korduvaid: { $joined }, tagasi lükatud: { $refused }
import-refused = Rida { $line }: { $reason }
import-more = Tagasi lükatud veel: { $many }
import-nothing-yet = Midagi pole veel kirja läinud.
import-begun = Toon sisse: { $rows ->
    [one] üks rida
   *[other] { $rows } rida
}. Annan teada, kui valmis.
import-progress = { $name }: sees on { $percent } %
import-done = Fail <b>{ $name }</b> on sees, { $rows ->
    [one] üks rida
   *[other] { $rows } rida
}.
import-total = { $outcome }: { $many }, { $amount }
import-total-bare = { $outcome }: { $many }
refused-broken = ei ole loetav: jutumärgid ei sulgu või lahter on liiga pikk
refused-cells = lahtreid on { $cells }, nimega veerge { $columns }
refused-nameless = pole klienti, numbrit ega pealkirja
refused-ownerless = pole vastutajat ja tiimi ei juhi keegi: anna --owner NIMI
refused-unowned = ükski veerg ei ütle, kelle tehing see on ({ $columns }), ja tiimi ei juhi keegi: anna --owner NIMI või --column VEERG=owner
refused-total = teiste ridade summa, mitte tehing
refused-long = { $column }: pikem kui { $many } tähemärki
refused-date = { $column }: { $text } ei ole kuupäev
refused-amount = { $column }: { $text } ei ole rahasumma
refused-otherwise = sama number mis real { $line }, aga sisu on teine
refused-archived = see tehing on siin nimekirjast maas ja jääb nii
refused-another = see number on siin teise kliendi tehingul: kui rida tuleb teisest süsteemist, too see ilma numbrite veeruta
refused-elsewhere = see tehing on siin juba tiimis { $team } ja tehingud jäävad oma tiimi: kui see peab olema mõlemas, too see ilma numbrite veeruta
refused-unfitting = ei sobi sellega, mida siin tehingust teatakse
import-field-own = meie number
import-field-id = number
import-field-deal = klient
import-field-contact = kontaktisik
import-field-title = pealkiri
import-field-product = toode
import-field-stage = etapp
import-field-phase = faas
import-field-outcome = tulemus
import-field-is_won = võidetud
import-field-is_closed = suletud
import-field-is_lost = kaotatud
import-field-value = väärtus
import-field-currency = valuuta
import-field-owner = vastutaja
import-field-team = tiim
import-field-process = protsess
import-field-opened = avatud
import-field-closed = suletud
import-field-decides = otsus oodatav
import-field-won_at = võidetud kuupäeval
import-field-lost_at = kaotatud kuupäeval
import-field-changed = muudetud
import-field-reason = kaotuse põhjus
import-field-paused = pausil kuni
## Warnings
span-days = { $many ->
    [one] ühe päeva
   *[other] { $many } päeva
}
span-working-days = { $many ->
    [one] ühe tööpäeva
   *[other] { $many } tööpäeva
}
span-times = { $many ->
    [one] ühe korra
   *[other] { $many } korda
}
warns-silence = kontakti pole olnud { $span }, sinu piir siin on { $limit }
warns-no_next_step = kuupäevaga järgmist sammu pole olnud { $span }, sinu piir siin on { $limit }
warns-date_moved = tähtaeg on edasi lükatud { $span }, sinu piir siin on { $limit }
warns-standing_still = samas etapis juba { $span }, sinu piir siin on { $limit }
warns-single_contact = juba { $span } ainult üks kontakt ({ $about }), sinu piir siin on { $limit }
warns-new_competitor = { $about } on mängus, juba { $span } vastuseta, sinu piir siin on { $limit }
warns-doubt = kahtlus on vastuseta juba { $span }, sinu piir siin on { $limit }
warns-seller_ahead = oled kliendist ees juba { $span }, sinu piir siin on { $limit }
warns-went_back = samm tagasi, ja { $span } pole midagi juhtunud, sinu piir siin on { $limit }
warns-gate = „{ $about }“ on näitamata juba { $span }, sinu piir siin on { $limit }
warns-complaint = kaebus on vastuseta juba { $span }, sinu piir siin on { $limit }
warns-talked_on = klient on { $span } ainult edasi rääkinud, sinu piir siin on { $limit }
warned-row = <b>{ $deal }</b>: { $what }.
warned-risk = <b>{ $deal }</b>, ohus: { $what }.
warned-also = Lisaks { $what }.
warned-card = Hoiatus: { $what }
warned-many = { $many ->
    [one] Üks tehing ootab sinu sõna:
   *[other] { $many } tehingut ootab sinu sõna:
}
warned-first = <b>Kõigepealt { $deal }:</b> { $action }
warned-manager = { $many ->
    [one] { $rep }: üks tehing on liiga kaua oodanud:
   *[other] { $rep }: { $many } tehingut on liiga kaua oodanud:
}
alert-risk = <b>{ $deal }</b> ({ $rep }) on ohus: { $what }.
row-at-risk = { $line }, ohus
name-at-risk = { $deal } (ohus)
button-pause-week = Pausile nädalaks
button-status = Seis { $deal }
limits-head = Millal tehing hoiatab, päevades faasi kaupa: vajadus / info / võrdlus / otsus / pärast.
limits-row = <b>{ $rule }</b>: { $days }
limits-own = <b>{ $rule }</b>, { $stage }: { $days }
limits-how = Puuduta või kirjuta: piir vaikus lõpetamine 3 päeva. Tagasi: piir vaikus tavaline.
limit-asked = <b>{ $rule }</b>: mitme päeva järel, kõigis etappides?
limit-asked-times = <b>{ $rule }</b>: mitme korra järel, kõigis etappides?
limit-unknown = Ütle, milline hoiatus ja mitu päeva, näiteks: piir vaikus lõpetamine 3 päeva.
button-usual = Tavaline
button-days = { $many } päeva
button-times = { $many } korda
rule-silence = vaikus
rule-no_next_step = järgmine samm puudub
rule-date_moved = tähtaeg lükatud
rule-standing_still = seisak
rule-single_contact = ainult üks kontakt
rule-new_competitor = uus konkurent
rule-doubt = kahtlus vastuseta
rule-seller_ahead = kliendist ees
rule-went_back = samm tagasi
rule-gate = vahele jäetud tingimus
rule-complaint = kaebus vastuseta

# Mis tuleb kella järgi.
morning-head = { $many ->
    [one] <b>Üks tehing tänaseks:</b>
   *[other] <b>{ $many } tehingut tänaseks, järjekorras:</b>
}
morning-row = { $place }. <b>{ $deal }</b> ({ $reason }): { $action }
morning-none = Täna pole sinu tehingutes ühtki tähtaega.
morning-overdue = tähtaeg oli { $day }
morning-today = tänaseks
morning-advised = tähtaeg { $day }
morning-deciding = otsus { $day }
morning-first = See tuleb { $days } kell { $time }. „Välja“ lõpetab, „hommikune nimekiri 7:45“ muudab aega.
morning-on = <b>Hommikune nimekiri:</b> { $days } kell { $time }.
morning-off = <b>Hommikune nimekiri:</b> väljas.
morning-how = Kirjuta „hommikune nimekiri 7:45“, „hommikune nimekiri inglise“ või „hommikune nimekiri ei“.
morning-unknown = Ütle, millal või mis keeles: „hommikune nimekiri 7:45“, „hommikune nimekiri inglise“, „hommikune nimekiri ei“.
review-mine = <b>Sinu nädal</b>
review-team = <b>Tiimi { $team } nädal</b>
review-nothing = Sel nädalal ei liikunud midagi.
review-forward = <b>Edasi</b> ({ $many }): { $deals }
review-back = <b>Tagasi</b> ({ $many }): { $deals }
review-won = <b>Võidetud</b> ({ $many }): { $deals }
review-lost = <b>Kaotatud</b> ({ $many }): { $deals }
review-undecided = <b>Otsust ei tulnud</b> ({ $many }): { $deals }
review-still = <b>Seisavad paigal</b> ({ $many }): { $deals }
review-word = <b>Ootavad sinu sõna</b> ({ $many }): { $deals }
review-of = { $deal } ({ $rep })
review-lost-to = { $deal } ({ $reason })
review-more = veel { $many }
review-first = See tuleb { $days } kell { $time }. „Välja“ lõpetab, „nädala kokkuvõte 16:00“ muudab aega.
review-on = <b>Nädala kokkuvõte:</b> { $days } kell { $time }.
review-off = <b>Nädala kokkuvõte:</b> väljas.
review-how = Kirjuta „nädala kokkuvõte neljapäev 16:00“, „nädala kokkuvõte inglise“ või „nädala kokkuvõte ei“.
review-unknown = Ütle, millal või mis keeles: „nädala kokkuvõte neljapäev 16:00“, „nädala kokkuvõte inglise“, „nädala kokkuvõte ei“.
schedule-language = Keel: { LANGUAGE($language) }.
days-every = iga päev
days-working = tööpäeviti
weekday-every-1 = esmaspäeviti
weekday-every-2 = teisipäeviti
weekday-every-3 = kolmapäeviti
weekday-every-4 = neljapäeviti
weekday-every-5 = reedeti
weekday-every-6 = laupäeviti
weekday-every-7 = pühapäeviti
digest-row = { $number }. „{ $question }“: { $days } kell { $time }
digest-row-group = { $number }. „{ $question }“: { $days } kell { $time }, grupis
digests-how = Kui tahad vastust kindlal ajal, ütle „saada mulle müügitoru igal esmaspäeval kell 8“.
digests-group-how = „Peata ülevaade 1“ lõpetab ühe.
digests-group-none = Siia ei tule kindlal ajal midagi. Ütle „saada meile müügitoru igal esmaspäeval kell 8“.
digest-set = „{ $question }“: vastus { $days } kell { $time }.
digest-stopped = „{ $question }“ enam ei tule.
digest-none = Sellise numbriga ülevaadet ei ole.
digest-unknown = Ütle, mida ja kui tihti: „saada mulle müügitoru igal esmaspäeval kell 8“.
digest-too-many = { $many } on küllalt: peata enne mõni.
digest-ended = „{ $question }“ ei lähe enam sinna gruppi: sa ei juhi seda praegu.
check-in = <b>{ $deal }</b>: ostust on möödas { $days } päeva.
check-complaint = <b>Kõigepealt kaebus:</b> ütle, mis ajaks see lahendatakse, ja küsi siis, kas see on lahendatud.
check-7 = Küsi, kas see töötab ja kes seda kasutab. Kui nad on rahul, küsi, kas tohid neid nimetada.
check-30 = Küsi, milline arv näitab tulemust. Kui see on hea, küsi, kellele nad sellest räägiksid.
check-90 = Küsi, mis seal vahepeal on muutunud ja mis sellega hästi kokku sobiks.
check-tell = Kirjuta mulle, mida nad ütlevad.
button-off = Välja
button-on = Sisse
button-place = { $place }
button-morning = Hommikune nimekiri
button-review = Nädala kokkuvõte
button-stop = Peata { $number }
button-stop-this = Peata
command-digests = Mis tuleb kindlal ajal
kept-digest = Kindlal ajal: „{ $question }“
rule-talked_on = jutud ilma lubaduseta
learned-head = Mida { $many } suletud tehingut õpetab:
learned-few = Õppimiseks on suletud tehinguid veel vähe: { $many } / { $enough }.
learned-time = <b>{ $phase }</b>: tavaliselt { $days } päeva, tehinguid { $many }
learned-lost = Kaotatud faasis: { $where }
learned-lost-in = { $phase } ({ $many })
learned-tip = Pärast nõuannet „{ $action }“ läks { $share }% edasi 14 päeva jooksul, tehinguid { $many }
managers-only = Seda näevad ainult juhid ja administraatorid.
why-proven = Pärast seda nõuannet läks { $many } suletud tehingust { $share }% 14 päeva jooksul edasi.
