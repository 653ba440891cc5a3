# All that is said in Filipino. HTML of the kind Telegram takes; facts are escaped before they come.
# [one] is every number that takes no “na” (all but those ending in 4, 6 or 9); the number one is [1].

## Phases and stages
phase-need_recognition = Pagkilala sa need
phase-information_search = Paghahanap ng info
phase-evaluation_of_alternatives = Pagkukumpara
phase-purchase_decision = Pagdedesisyon
phase-post_purchase_evaluation = After-sales
stage-prospecting = Prospecting
stage-qualification = Qualification
stage-needs_analysis = Needs analysis
stage-presentation = Presentation
stage-objection_handling = Objection handling
stage-closing = Closing
stage-follow_up = Follow-up
stage-other = Iba pa

## Where a deal stands
at = <b>{ $deal }</b>: { $phase } · { $stage }
at-won = <b>{ $deal }</b>: won na, { $phase } · { $stage }
at-lost = <b>{ $deal }</b>: lost ({ $reason })
at-lost-bare = <b>{ $deal }</b>: lost
at-paused = <b>{ $deal }</b>: { $phase } · { $stage }, naka-pause hanggang { DAY($until, form: "on") }
since = huling galaw: { DAY($day, form: "on") }

## What a change did
moved = <b>{ $deal }</b> → { $phase } · { $stage }
stayed = <b>{ $deal }</b>: nasa { $phase } · { $stage } pa rin
opened = Open na ang <b>{ $deal }</b>: { $phase } · { $stage }
opened-won = Nasa listahan mo na ang <b>{ $deal }</b> bilang won: { $phase } · { $stage }
won = Won na ang <b>{ $deal }</b> → { $phase } · { $stage }
lost = Closed as lost na ang <b>{ $deal }</b>: { $reason }
lost-bare = Closed as lost na ang <b>{ $deal }</b>
reopened = Open na ulit ang <b>{ $deal }</b> → { $phase } · { $stage }
corrected = <b>{ $deal }</b>, naitama na → { $phase } · { $stage }
corrected-won = <b>{ $deal }</b>, naitama na: won → { $phase } · { $stage }
corrected-lost = <b>{ $deal }</b>, naitama na: closed as lost, { $reason }
corrected-lost-bare = <b>{ $deal }</b>, naitama na: closed as lost
paused = Naka-pause ang <b>{ $deal }</b> hanggang { DAY($until, form: "on") }. Nasa { $phase } pa rin ito.
resumed = Active na ulit ang <b>{ $deal }</b>, nasa { $phase } · { $stage }
done-by = { $by }: { $what }
was = dati: { $phase } · { $stage }
was-back = bumalik mula sa { $phase } · { $stage }
was-over = diretso mula sa { $phase } · { $stage }
because = dahil sa { $words }
quote = “{ $words }”
read-as = Mukhang nasa { $phase } · { $stage }.
kept = Noted para sa <b>{ $deal }</b>, nasa { $phase } pa rin.
note-kept = Naka-save ang note mo.
phase-left-out = Walang ganyang phase sa process ninyo, kaya hindi gumalaw ang <b>{ $deal }</b>. Naka-save ang note mo.

## The two wheels
wheels = Ikaw ang { $mark }: { $act }, { $they }.
wheels-card = Kumpara sa customer: { $mark } ({ $act }, { $they })
wheels-in-step = Kumpara sa customer: nasa parehong phase
wheels-row = { $row } ({ $mark })
mark-ahead = { $many ->
    [1] nauuna ng isang phase
    [2] nauuna ng dalawang phase
    [3] nauuna ng tatlong phase
   *[other] nauuna ng { $many } na phase
}
mark-behind = { $many ->
    [1] nahuhuli ng isang phase
    [2] nahuhuli ng dalawang phase
    [3] nahuhuli ng tatlong phase
   *[other] nahuhuli ng { $many } na phase
}
act-prospecting = tungkol pa lang sa need ang usapan
act-qualification = inaalam pa lang kung bagay ito sa kanila
act-needs_analysis = kinukuha pa ang requirements
act-presentation = ipinapakita na ang offer
act-objection_handling = sinasagot na ang mga duda
act-closing = nasa mesa na ang terms
act-follow_up = nagsimula na ang turnover
they-still-need_recognition = ngayon pa lang nila nakikita ang problema
they-still-information_search = nangongolekta pa sila ng info
they-still-evaluation_of_alternatives = nagkukumpara pa sila
they-still-purchase_decision = nagdedesisyon pa sila
they-already-information_search = nangongolekta na sila ng info
they-already-evaluation_of_alternatives = nagkukumpara na sila
they-already-purchase_decision = nagdedesisyon na sila
they-already-post_purchase_evaluation = nakabili na sila

## What contacts came to
contacts = Mga usapan: { $kinds }
contacts-advance = { $many ->
    [1] isa ang may commitment
   *[other] { $many } ang may commitment
}
contacts-continuation = { $many ->
    [1] isa ang walang commitment
   *[other] { $many } ang walang commitment
}
committed = Napagkasunduan: { $step }, { $day }
step-held = Tapos na: { $what }, { $day }
outcome-advance = Resulta ng “{ $what }”: may commitment
outcome-continuation = Resulta ng “{ $what }”: wala pang commitment

## What is next
advice-due = <b>Hanggang { DAY($due, form: "on") }:</b> { $action }
advice-today = <b>Ngayong araw:</b> { $action }
advice-open = <b>Pending pa, due { DAY($due, form: "on") }:</b> { $action }
advice-asked = <b>Makakatulong:</b> { $action }
next-action = <b>Next step, hanggang { DAY($due, form: "on") }:</b> { $action }
next-today = <b>Next step, ngayong araw:</b> { $action }
day-today = ngayong araw
day-tomorrow = bukas
day-yesterday = kahapon
day-on-today = ngayong araw
day-on-tomorrow = bukas
day-on-yesterday = kahapon
weekday-on-1 = Lunes
weekday-on-2 = Martes
weekday-on-3 = Miyerkules
weekday-on-4 = Huwebes
weekday-on-5 = Biyernes
weekday-on-6 = Sabado
weekday-on-7 = Linggo
month-on-1 = Enero
month-on-2 = Pebrero
month-on-3 = Marso
month-on-4 = Abril
month-on-5 = Mayo
month-on-6 = Hunyo
month-on-7 = Hulyo
month-on-8 = Agosto
month-on-9 = Setyembre
month-on-10 = Oktubre
month-on-11 = Nobyembre
month-on-12 = Disyembre
date-on = { $month } { $day }
date-year-on = { $month } { $day }, { $year }
step-next = <b>Next step:</b> { $what }
step-agreed = <b>{ $deal }</b>, next step: { $what }
step-replaced = Kapalit ng: { $what }
step-at = { $day } { $time }
step-with = kausap si { $name }
step-nameless = ang paalala mo
step-row = <b>{ $deal }</b>: { $what }
step-reminder = <b>{ $deal }</b>, { $day }: { $what }
step-happened = <b>{ $deal }</b>: { $what }. Natuloy ba? Sagot na rin ang sinabi nila.
step-done = Tapos na para sa <b>{ $deal }</b>: { $what }.
step-dropped = Inalis para sa <b>{ $deal }</b>: { $what }.
step-skipped = Sige, hindi ko gagalawin.
no-steps = Wala pang napagkasunduang next step.
step-none = Wala pang napagkasunduang step para sa <b>{ $deal }</b>. Sabihin: “next step sa { $deal }: ipadala ang offer sa Biyernes”.
ask-step-day = <b>Next step:</b> { $what }. Anong araw, para sa <b>{ $deal }</b>?
my-steps = { $many ->
    [1] Ang next step mo:
   *[other] Ang { $many } mong next step:
}

## Pictures
picture-deals = { $many ->
    [one] { $many } deal
   *[other] { $many } na deal
}
picture-was = { $now } ({ $before })
picture-figures = { $deals } · { $value }
picture-of-deals = Mga deal
picture-of-worth = { $currency ->
    [none] Halaga
   *[other] Halaga, { $currency }
}
picture-before-day = noong { DAY($day, form: "on") }, nasa panaklong
picture-funnel = Funnel
picture-funnel-note = Mga deal na nakaabot dito, at ilan ang nagpatuloy
picture-onward = ↓ { $share }% ang nagpatuloy
picture-back = ↩ { $many } ang bumalik
picture-of-all = { $deals } · { $share }%
picture-span = { $days ->
    [one] { $days } araw
   *[other] { $days } na araw
} ({ $low }–{ $high }) · { $deals }
picture-spans-note = Median, at pagitan ng gitnang kalahati ng mga deal
picture-deal = { $deal }
picture-seller = Tayo
picture-customer = Ang customer
picture-end = ngayon
picture-end-won = panalo
picture-end-lost = talo

## Undo
undone = Binawi sa <b>{ $deal }</b>: { $what }.
undone-opened = ang bagong deal
undone-imported = ang import
undone-advanced = ang paglipat sa { $phase } · { $stage }
undone-skipped = ang paglipat sa { $phase } · { $stage }
undone-returned = ang pagbalik sa { $phase } · { $stage }
undone-stayed = ang note, wala namang gumalaw
undone-won = ang pag-close as won
undone-lost = ang pag-close as lost
undone-reopened = ang pag-reopen sa { $phase }
undone-paused = ang pause
undone-switched = ang ibang process
undone-mapped = ang bagong process
undone-corrected = ang correction papunta sa { $phase } · { $stage }
undone-edited = ang binago nang mano-mano
undone-archived = ang pag-alis sa listahan
undone-renamed = ang pangalang { $name }
undone-owner = ang bagong may hawak
undone-noted = ang sinabi ng note
undone-opening = Binawi: wala na ulit sa listahan ang <b>{ $deal }</b>.
gave-up = Hindi ko nakuha ang message na iyon. Naka-save ito at alam na ng administrator mo. Subukan mong sabihin sa ibang paraan.
gave-up-admin = May message si { $by } na hindi ko nakuha. Naka-save ito: ingear retry in-{ $row } para subukan ulit.
webhook-paused = Itinigil ko muna ang pagbalita sa { $host } (webhook { $number }) tungkol sa mga deal: isang araw na itong hindi sumasagot. Itinatabi ko para rito ang mga nangyayari. Kapag sumagot na ulit, ingear webhooks test { $number } para ituloy.
webhook-closed = Ayaw nang makabalita ng { $host } (webhook { $number }) tungkol sa mga deal at isinara na nito ang sarili. Para magbalita ulit: ingear webhooks add.
nothing-to-undo = Walang puwedeng bawiin.
undo-no-more = Wala nang natitirang puwedeng bawiin sa mga ginawa mo rito sa <b>{ $deal }</b>.
undone-fewer = { $many ->
    [one] Isang pagbabago lang ang binawi.
   *[other] { $many } na pagbabago lang ang binawi.
}
undo-which = Alin ang babawiin ko?
undo-not-yours = Si { $by } ang huling nagbago sa <b>{ $deal }</b>. Siya ang kausapin mo, o sabihin mo sa akin ang sinabi ng customer.

## Edits
reworded = Ayon sa edit mo, hindi na { $phase } · { $stage }.
reworded-won = Ayon sa edit mo, hindi na ito won.
reworded-lost = Ayon sa edit mo, hindi na ito lost.
reworded-told = Ayon sa edit mo, <b>{ $deal }</b>:
reworded-next = Ayon sa edit mo, { $phase } · { $stage } pa rin, pero iba na ang susunod na gagawin.
edit-gone = Wala na sa listahan mo ang deal ng note na iyan, kaya walang nabago sa edit mo.
edit-late = Noong { $day } pa ang note na iyan, huli na para may mabago ang edit. Sabihin mo sa akin kung ano ang bago. Ito na ang lagay:
reworded-too-late = May nangyari na sa deal mula noong note na iyan, kaya walang nabago sa edit mo. Ito na ang lagay:
edit-no-note = Nabasa ko ang edit mo, pero wala itong sinasabi tungkol sa customer. Ipadala mo bilang bagong message.

## By hand
renamed = Ang <b>{ $was }</b> ay <b>{ $deal }</b> na ngayon.
valued = <b>{ $deal }</b>, halaga: { $value }.
valued-anew = <b>{ $deal }</b>, halaga: { $value } (dating { $was }).
archived = Wala na sa listahan ang <b>{ $deal }</b>.
edit-not-yours = Sa kasama mo ang <b>{ $deal }</b>: siya, ang manager o ang administrator lang ang makakabago niyan. Sabihin mo sa akin ang sinabi ng customer at isusulat ko.
like-another = May kahawig: { $at }. Iisa lang ba? Sabihin mo, “undo”.
join-unknown = Wala akong kilalang deal na “{ $name }” sa team na ito, kaya walang pagsasamahin.
join-itself = Iisang deal na iyan.
join-already = Iisang deal na ang dalawa.
join-differ = Sarado na ang isa at hindi pa ang isa, o magkaiba ang kinalabasan. Mananatiling dalawang deal.
confirm-join = Isama ang <b>{ $other }</b> sa <b>{ $deal }</b>? { $notes ->
    [0] Kasama ang history nito.
    [1] Kasama ang isang note at ang history nito.
    [one] Kasama ang { $notes } note at ang history nito.
   *[other] Kasama ang { $notes } na note at ang history nito.
}
joined = Bahagi na ng <b>{ $deal }</b> ang <b>{ $other }</b>.
deals-joined = Isinama ni { $by } ang <b>{ $other }</b> sa <b>{ $deal }</b>: iisang deal na sila.
deals-apart = Binawi iyon ni { $by }: dalawang deal na ulit ang <b>{ $deal }</b> at <b>{ $other }</b>.
undone-joined = ang pagsasama ng dalawa
button-join = Isama sa { $deal }
card-joined = kasama ang { $names }
why-earlier = { $day }: { $what }
reassigned = Nasa ibang kamay na ang <b>{ $deal }</b>.
deal-taken = Ibinigay ni { $by } ang <b>{ $deal }</b> kay { $to }.
owner-undone = Binawi iyon ni { $by }: kay { $to } ang <b>{ $deal }</b>.
owner-unknown = Wala akong kilalang ganyan sa team mo. Sila ang narito: { $names }.

## Facts caught on the way
facts-noted = Noted: { $facts }
facts-gone = Hindi na noted: { $facts }
facts-over = Tapos na: { $facts }
facts-outweighed = Manual na inilagay: { $known }. Sabi sa note mo: { $told }.
facts-none = Wala nang ibang nakasulat na puwedeng mali.
facts-which = Alin dito ang mali?
facts-said = { $facts } ({ $by }, { $day })
fact-and = { $one } · { $more }
fact-value = { $value }
fact-decides-on = desisyon hanggang { DAY($day, form: "on") }
fact-decides-at = desisyon hanggang { DAY($day, form: "on") }, { $time }
fact-competitor = kalaban { $name }
fact-decider = magpapasya si { $name }
fact-step = susunod: { $step }
fact-step-on = { $step }, { $day }
fact-step-at = { $step }, { $day } { $time }
fact-contact = contact: { $name }
fact-location = lugar: { $name }
fact-name = { $name }
fact-day-on = { $day }
fact-day-at = { $day } { $time }
fact-set = <b>{ $deal }</b>: { $fact }
fact-denied = Binawi sa <b>{ $deal }</b>: { $fact }.
fact-again = Binawi sa <b>{ $deal }</b>: { $fact }. Gaya ng dati: { $known }
fact-as-before = Binawi sa <b>{ $deal }</b>. Gaya ng dati: { $known }
button-not-fact = Hindi { $fact }
button-facts-wrong = May maling detalye
button-take-fact = Kunin ang { $fact }

## One question beside a note
question-problem = Ano ang problema, sa sarili nilang salita?
question-trigger = Ano ang nagsimula nito, at hanggang kailan sila makakatiis?
question-decider = Sino ang magpapasya rito?
question-criteria = Ano ang dapat magawa nito para sa kanila?
question-budget = May budget ba, at magkano?
question-decision_date = Hanggang kailan nila gustong magpasya?
question-competitor = Sino pa ang tinitingnan nila?
question-decision_steps = Anong steps pa ang kulang bago sila pumirma?
question-trial_proof = Ano ang dapat ipakita ng trial sa kanila?
question-signer = Sino ang pipirma sa dulo?
question-obstacle = Ano pa ang puwedeng pumigil dito?
question-value_confirmed = Anong resulta ang nakikita nila, at anong numero ang patunay?
question-reference = Irerekomenda ka ba nila?
question-still = Ganito pa rin ba: { $fact } ({ $by }, { $day })?
question-skipped = Sige, <b>{ $deal }</b>: iiwan ko munang bukas iyan.
question-later = Sige, <b>{ $deal }</b>: hindi ako magtatanong ulit sa loob ng isang linggo.
fact-problem = problema: { $name }
fact-trigger = pinagmulan: { $name }
fact-criteria = dapat magawa: { $name }
fact-budget = budget: { $name }
fact-decision_steps = kulang pa: { $name }
fact-trial_proof = dapat ipakita ng trial: { $name }
fact-signer = pipirma: { $name }
fact-obstacle = puwedeng pumigil: { $name }
fact-value_confirmed = resulta: { $name }
fact-reference = reference: { $name }

## Questions
offer-follows = Process nito: { $process }.
button-as = Bilang { $process }
switched = <b>{ $deal }</b>, process na ngayon: { $process }, { $phase } · { $stage }
mapped = Nasa { $phase } · { $stage } na ang <b>{ $deal }</b> mula nang nabago ang process
no-such-process = Walang process na “{ $name }”. Ito ang mga mayroon: { $names }
ask-anything = Ano ang ginawa o sinabi ng customer? Isang linya lang, kasama ang pangalan nila.
ask-which-customer = Sinong customer ito? I-type ang pangalan.
ask-which-deal = Aling deal ito?
ask-what-happened = Ano ang ginawa o sinabi ng <b>{ $deal }</b>?
choose-row = { $number }. { $at }
offer-open = Mag-open ba tayo ng bagong deal para sa <b>{ $deal }</b>?
offer-won = I-open ba natin ang <b>{ $deal }</b> bilang won?
offer-lost = I-open ba natin ang <b>{ $deal }</b> bilang lost?
offer-bought = I-open ba natin ang <b>{ $deal }</b> bilang customer na nakabili na?
weigh = Nasaan na ang <b>{ $deal }</b>: { $one } o { $two }? Puwede ring magkuwento ka pa.
confirm-won = I-close na ba ang <b>{ $deal }</b> bilang won?
confirm-lost = I-close na ba ang <b>{ $deal }</b> bilang lost?
confirm-bought = Nakabili na ba ang <b>{ $deal }</b>? Kung oo, won na ito at nasa follow-up.
confirm-reopen = { $at }. I-reopen ba ito, o bagong deal para sa kanila?
confirm-undo = Ang pag-open na lang ang puwedeng bawiin doon. Alisin sa listahan ang <b>{ $deal }</b>?
ask-reason = Ano ang naging dahilan sa <b>{ $deal }</b>? Pumili, o sabihin sa sarili mong salita.
ask-fact = Isa pa: “{ $text }”. Malinaw na ba ito sa <b>{ $deal }</b>?
ask-why-pass = Bakit itutuloy nang wala ito? Isang linya lang, ise-save ko sa <b>{ $deal }</b>.
fact-shown = Noted para sa <b>{ $deal }</b>: { $text }
fact-passed = Tuloy nang wala ito ang <b>{ $deal }</b>: { $text }. Naka-save ang dahilan mo.
gate-open = Pending pa mula sa { $phase }: { $text }
hints = Bago matapos ang phase na ito: { $texts }
ask-right-phase = Nasaan na talaga ang <b>{ $deal }</b>? Pumili o i-type.
overtaken = Naayos na iyan. Ito na ang lagay:
nothing-asked = Wala akong tanong ngayon. Ikuwento mo ang ginawa o sinabi ng customer.
no-such-choice = { $many ->
    [1] Number 1 lang ang puwedeng piliin.
   *[other] Pumili ng number mula 1 hanggang { $many }.
}
cancelled = Sige, cancelled na.
cancelled-note = Sige, cancelled na. Naka-save ang note mo.
cancelled-open = Sige. Open pa rin ang deal; “undo” para alisin ito sa listahan.
lost-thread = Naputol ang huling tanong ko. Walang nagbago sa mga deal mo.

## Buttons
button-undo = Bawiin
button-not-right = Hindi tama
button-yes = Oo
button-no = Hindi
button-open = Oo
button-reopen = I-reopen
button-new-deal = Bagong deal
button-neither = Wala sa dalawa
button-skip = Skip muna
button-done = Tapos na
button-other-date = Ibang araw
button-moved = Naurong
button-drop = Alisin
button-pass = Ituloy nang wala
button-deal = { $number }. { $deal }
button-is-about = { $deal } ito
button-phase = { $phase }
button-reason = { $reason }
button-language = { LANGUAGE($language) }
button-day = { $day }
button-old = Luma na ang button na iyan. Ano na ang bago?
button-old-deal = Luma na ang button na iyan. Ito na ang lagay:

## Looking up
no-such-deal = Wala akong deal na “{ $name }”. I-type ang “bagong deal { $name }” para mag-open.
several-fit = May ilang tugma:
which-one = Aling deal? Isama ang pangalan.
my-deals = { $many ->
    [1] May isang open deal ka.
    [one] May { $many } open deal ka.
   *[other] May { $many } na open deal ka.
}
pipeline = { $many ->
    [0] Walang open deal
    [1] Isang open deal
    [one] { $many } open deal
   *[other] { $many } na open deal
}, { $won } won, { $lost } lost.
pipeline-process = <b>{ $process }</b>, { $many } open:
pipeline-row = <b>{ $phase }</b> ({ $many }): { $deals }
and-more = … at { $many } pa.
no-deals = Wala pang deal. Ikuwento mo ang ginawa o sinabi ng customer, at mag-o-open ako.
already-so = Ganyan na nga.
already-open = Open na ang deal na iyan.
new-needs-name = Isama ang pangalan: bagong deal Novapol.
nothing-to-explain = Wala pang gumagalaw, kaya wala pang ipapaliwanag.
why-line = Si { $by } ang nagsabi sa akin, { DAY($day, form: "on") }.
why-unaided = Ang built-in reader lang ang nagbasa ng huli mong note: walang naibigay na magagamit na sagot sa oras ang ikalawa.

## Pausing
pause-when = Hanggang kailan? Halimbawa: pause { $deal } hanggang { DAY($example, form: "on") }.
pause-which-day = Aling araw para sa <b>{ $deal }</b>: { $one } o { $two }?
pause-closed = Open deal lang ang puwedeng i-pause.
not-paused = Hindi naka-pause ang deal na iyan.

## Language and clock
ask-language = Anong language ang gusto mong gamitin natin?
language-set = Sige, { LANGUAGE($language) } na tayo.
language-group = Mula ngayon, { LANGUAGE($language) } na ang gamit sa group na ito.
language-team = { LANGUAGE($language) } na ang language ng { $team }, maliban sa may sariling setting.
timezone-now = { $zone } ang gamit kong oras, { $time } na doon. Para palitan: /timezone Asia/Manila, o sabihin kung anong oras na diyan.
timezone-set = { $zone } na ang gamit kong oras, { $time } na doon.
timezone-unknown = Hindi ko alam ang time zone na “{ $said }”. Halimbawa: Asia/Manila, o sabihin kung anong oras na diyan.

## Pleasantries and help
hello = Hello. Ano ang ginawa o sinabi ng customer?
thanks = Walang anuman.
bye = Sige, ingat.
small-talk = Binabantayan ko ang mga deal mo at ang next step. Ano ang ginawa o sinabi ng customer?
welcome-back = Welcome back. Ikuwento mo ang ginawa o sinabi ng customer: “Nakausap ko ang Novapol sa fair, problema raw nila ang lumang linya, laging nagja-jam”. I-type ang “help” para sa iba pa.
help = Ikuwento mo ang ginawa o sinabi ng customer, sa sarili mong salita. Ako na ang maglilipat ng deal at magsasabi ng next step.
    <b>status Novapol</b> · <b>mga deal ko</b> · <b>pipeline</b> · <b>bakit</b>
    <b>bagong deal Novapol</b> para mag-open · <b>won</b>, <b>lost</b> para mag-close
    <b>pause Novapol hanggang Biyernes</b> · <b>bawiin</b> · <b>hindi tama</b> · <b>cancel</b>
    <b>Novapol worth 12k</b> · <b>rename Novapol to Nova</b> · <b>i-archive ang Novapol</b> · <b>hindi, ibig kong sabihin Mazur</b>
    Puwede ang ilang deal sa isang message. I-edit mo at babasahin ko ulit; mag-reply ka sa isa at alam ko na kung aling deal.
    <b>mga open deal na lampas 50k</b> · <b>ano ang gumalaw ngayong linggo?</b> · <b>forecast ngayong buwan</b> · <b>sino ang may pinakamaraming panalo?</b> · <b>i-send mo sa akin ang pipeline tuwing Lunes 8am</b>
    <b>/team</b> · <b>/process</b> · <b>/limits</b> · <b>/alerts</b> · <b>/import</b> · <b>/export</b>
media-voice = Hindi ako nakikinig ng voice message dito. Sa isang linya, ano ang ginawa o sinabi ng customer?
media-voice-long = Masyadong mahaba iyon para sa akin: hanggang sampung minuto at 20 MB lang. Isulat mo sa isang linya ang pinakamahalaga.
media-voice-failed = Hindi ko iyon napakinggan ngayon. Ipadala ulit mamaya, o i-type sa isang linya.
media-voice-empty = Wala akong narinig na salita roon. Sa isang linya, ano ang ginawa o sinabi ng customer?
media-picture = Hindi ako nagbabasa ng mga larawan. Sa isang linya, ano ang ginawa o sinabi ng customer?
media-file = Hindi ako nagbubukas ng mga file. Sa isang linya, ano ang ginawa o sinabi ng customer?
media-sticker = Kaunti lang ang sinasabi ng sticker tungkol sa deal. Sa isang linya, ano ang ginawa o sinabi ng customer?
media-other = Hindi ko iyon nababasa. Sa isang linya, ano ang ginawa o sinabi ng customer?
heard-voice = Narinig ko: “{ $text }”
card-contact = contact na { $told }
card-location = lugar na { $told }
card-kept = Noted para sa <b>{ $deal }</b>: { $card }
card-got = Natanggap ko: { $card }
empty = Wala akong nabasa roon. Ano ang ginawa o sinabi ng customer?
unknown-command = Hindi ko alam ang command na iyan. I-type ang “help” para makita ang naiintindihan ko.

## Getting in
stranger = Hello po. Assistant po ako ng isang sales team; humingi po kayo ng invite sa administrator nila.
stranger-code = Nagamit na, luma na o hindi galing sa akin ang invite na iyan. Humingi po kayo ng bago.
code-unknown = Kasali ka na, at ang code na iyan ay nagamit na, luma na o hindi galing sa akin.
welcome-rep = Welcome sa { $team }, { $name }. Ikuwento mo ang ginawa o sinabi ng customer: “Nakausap ko ang Novapol sa fair, problema raw nila ang lumang linya, laging nagja-jam”.
welcome-manager = Welcome sa { $team }, { $name }. I-type ang “status” o “status Novapol”, o ikuwento mo ang ginawa o sinabi ng customer.
welcome-admin = Welcome, { $name }. Ikaw ang may hawak sa { $team }: /invite para magsama ng iba, /bind sa isang group para mabalitaan ito ng bawat galaw. O ikuwento mo ang ginawa o sinabi ng customer.
invited = { $days ->
    [1] Invite, role { $role }, isang gamit at isang araw lang: { $link }
    [one] Invite, role { $role }, isang gamit lang at { $days } araw ang bisa: { $link }
   *[other] Invite, role { $role }, isang gamit lang at { $days } na araw ang bisa: { $link }
}
invite-not-yours = Administrator lang ang puwedeng mag-invite, at sa private chat lang.
role-rep = rep
role-manager = manager
role-admin = administrator

## In groups
bound = Sa group na ito na darating ang mga phase change ng { $team }.
bound-topic = Sa topic na ito na darating ang mga phase change ng { $team }.
bound-privacy = Mga command, mention sa akin at reply sa mga message ko lang ang nababasa ko rito; ang iba, hindi umaabot sa akin.
bind-in-group = I-send ang /bind sa group, o sa topic nito, na dapat makatanggap ng mga phase change.
bind-by-link = O isama mo ako sa isang group mo: { $link }
bind-topic-how = I-send ang /bind sa topic na dapat makatanggap ng mga phase change, o sa General para sa buong group.
bind-not-yours = Administrator lang ng team ang puwedeng gumawa niyan.
unbind-in-group = I-send ang /unbind sa group na hindi na dapat makatanggap.
unbound = Wala nang darating sa group na ito mula sa akin.
not-bound = Hindi naka-bind ang group na ito.
ask-in-private = Sa private chat mo na lang ako tanungin. Hindi naka-bind sa team mo ang group na ito.
group-private = Pang-private chat natin iyan: doon mo sabihin, sa sarili mong salita.
group-values = Hindi ipinapakita ang mga halaga sa group na ito: itanong mo sa akin sa private chat natin.
group-help = Dito, /status Novapol, /pipeline at /deals ang sinasagot ko. Mag-reply sa isang alert at makakarating ito sa rep; i-reply ang “status” para makita ang deal. Ang ginawa o sinabi ng customer, sa private chat mo ikuwento.
group-link = { $link }
button-details = Detalye
button-congratulate = I-congratulate
button-ask-rep = Tanungin ang rep
tap-members = Mga miyembro lang ng team ang puwedeng gumamit niyan.
tap-old = Luma na ang button na iyan.
tap-own = Sa iyo ang deal na iyan.
tap-above = Nasa itaas na iyan.
tap-told = Sasabihin ko kay { $rep } sa private chat.
tap-twice = Nasabihan mo na si { $rep }.
tap-unreached = Hindi maabot dito ang rep.
congratulated = Congrats sa <b>{ $deal }</b>, sabi ni { $by }.
asked = Kumusta na ang <b>{ $deal }</b>, tanong ni { $by }.
coaching = Si { $by } tungkol sa <b>{ $deal }</b>: “{ $text }”
coaching-how = Mag-reply sa message na ito at makakarating sa group ang sagot mo.
coaching-passed = Makakarating ito kay { $rep } sa private chat.
coaching-which = Tungkol iyan sa ilang deal. Banggitin kung alin, gaya ng “{ $deal }: …”, at maririnig ito ng rep.
coaching-kept = Naka-save ito sa <b>{ $deal }</b>. Hindi maabot dito ang rep.
coaching-answer = Si { $by } tungkol sa <b>{ $deal }</b>: “{ $text }”
answer-passed = Nasa group na ang sagot mo. Ang ginawa o sinabi ng customer, dito mo pa rin ikuwento.
answer-nowhere = Hindi na sa team ang group na iyon, kaya wala akong ipinasa.
place-promoted = Administrator na ako sa “{ $group }”. Umaabot na sa akin ang lahat ng sinasabi roon; mga command, mention at reply pa rin lang ang sinasagot ko.
place-demoted = Hindi na ako administrator sa “{ $group }”: mga command, mention sa akin at reply sa mga message ko na lang ang umaabot sa akin doon.
place-removed = Wala na ako sa “{ $group }”, kaya wala na itong matatanggap. Kung gusto mong ituloy, ibalik mo ako at i-send doon ang /bind.
place-moved = Supergroup na ang “{ $group }”. Tuloy ang dating doon ng mga phase change.
place-topic-closed = Sarado na ang topic sa “{ $group }” na tumatanggap ng mga phase change. Ang hindi ko masabi roon, sa General ko sasabihin.
place-topic-open = Bukas na ulit ang topic sa “{ $group }” na tumatanggap ng mga phase change.
place-shut = Hindi na ako puwedeng mag-post sa “{ $group }”, kaya wala na itong matatanggap. Kapag puwede na ulit, i-send doon ang /bind.
place-topic-gone = Wala na ang topic sa “{ $group }” na tumatanggap ng mga phase change. Para ituloy, i-send ang /bind sa ibang topic.

## Alerts' settings
alerts-told = Dumarating dito: { $kinds }.
alerts-nothing = Walang dumarating dito.
alerts-phases = Mga phase change lang.
alerts-stages = Pati ang lipat ng stage.
alerts-least = Mga deal mula { $least } pataas, at iyong walang halaga.
alerts-digest = Isang beses sa isang araw, { $at }.
alerts-quiet = Tahimik { $when }: { $after }.
alerts-hours = mula { $start } hanggang { $end }
alerts-weekends = tuwing weekend
alerts-held = itinatabi at ibinubuod pagkatapos
alerts-silently = ipinapadala nang walang tunog
alerts-kind-advanced = pag-usad
alerts-kind-skipped = nilaktawang phase
alerts-kind-returned = pagbalik
alerts-kind-won = won
alerts-kind-lost = lost
alerts-kind-ahead = nauuna sa customer
alerts-kind-risk = nanganganib
alerts-how = Pindutin, o i-type: <b>/alerts tahimik 18:00-8:00</b> · <b>/alerts digest 17:00</b> · <b>/alerts mula 10000</b>
alerts-unknown = Hindi ko nakuha iyon. Ito ang setting ngayon:
alerts-set = Naka-set na.
alerts-in-group = I-send ang /alerts sa group: doon makikita at mababago kung ano ang dumarating.
button-alerts-off = Huwag: { $kind }
button-alerts-on = Pati: { $kind }
button-alerts-phases = Phase lang
button-alerts-stages = Pati stage
button-alerts-night = Tahimik 18:00-8:00
button-alerts-no-night = Walang quiet hours
button-alerts-weekends = Tahimik pag weekend
button-alerts-no-weekends = Pati weekend
button-alerts-silently = Walang tunog
button-alerts-held = Itabi, ibuod
button-alerts-digest = Digest ng 17:00
button-alerts-single = Isa-isa
button-alerts-from = Mula { $least }
button-alerts-any = Walang minimum

## Teams
former-colleague = isang dating kasama
admins-only = Administrator lang ng team ang puwedeng gumawa niyan.
team-as-was = Sige, walang babaguhin.
team-head = <b>{ $team }</b>, { $many ->
    [1] isang miyembro:
    [one] { $many } miyembro:
   *[other] { $many } na miyembro:
}
team-row = { $name }, { $role }
team-now = Nasa <b>{ $team }</b> ka na ngayon. Mga deal nito ang pag-uusapan natin.
team-not-yours = Wala kang team na ganyan ang pangalan.
member-unknown = Wala akong kilalang ganyan sa team mo. I-type ang “team” para makita kung sino ang kasali.
member-card = <b>{ $name }</b>, { $role }
role-set = Bagong role ni { $name }: { $role }.
role-told = Binigyan ka ni { $by } ng bagong role sa { $team }: { $role }.
last-admin = Kailangan ng team ng administrator. Gawin mo munang administrator ang iba.
last-admin-leaves = Ikaw lang ang administrator. Gawin mo munang administrator ang iba.
remove-yourself = Ikaw iyan. I-type ang “umalis sa team” kung aalis ka.
remove-asked = Alisin si { $name } sa { $team }?
remove-to-whom = Kanino mapupunta ang mga open deal ni { $name } ({ $deals })? Pagkatapos, aalis na si { $name } sa { $team }.
remove-done = Wala na si { $name } sa { $team }.
removed-told = Hindi ka na kasali sa { $team }.
leave-asked = Aalis ka na ba sa { $team }?
leave-to-whom = Kanino mapupunta ang mga open deal mo ({ $deals })? Pagkatapos, aalis ka na sa { $team }.
leave-done = Nakaalis ka na sa { $team }. Ingat, { $name }.
hand-over-to-whom = Kanino mapupunta ang mga open deal ni { $name } ({ $deals })?
hand-over-asked = Ibigay kay { $to } ang lahat ng deal ni { $name } ({ $deals })?
hand-over-not-yours = Manager o administrator lang ang puwedeng maglipat ng deal ng iba.
nothing-to-hand-over = Walang open deal si { $name }.
handed-over = Kay { $to } na ang mga deal ni { $name }: { $deals }. Walang nagbago sa history ng mga ito.
deals-given-own = Ibinigay sa iyo ni { $by } ang lahat ng deal niya: { $deals }.
deals-given = Ibinigay sa iyo ni { $by } ang mga deal ni { $name }: { $deals }.
given = Kay { $to } na ang <b>{ $deal }</b>.
deal-given = Ibinigay sa iyo ni { $by } ang <b>{ $deal }</b>.
invitations = Mga invite na hindi pa nagagamit:
invitation-row = { $number }. { $role }, hanggang { DAY($until, form: "on") }
no-invitations = Walang bukas na invite. Para kanino ako gagawa?
revoked = Wala nang bisa ang invite na iyan.
revoked-already = Sarado na ang invite na iyan.
settings-head = Settings ng <b>{ $team }</b>:
setting-language = Language ng mga bagong miyembro at group: { LANGUAGE($language) }.
setting-timezone = Time zone: { $zone }.
setting-closed = Sariling deal lang ang nakikita ng mga rep.
setting-opened = Nakikita ng mga rep ang deal ng isa’t isa.
setting-values_on = Sinasabi sa mga group ang halaga ng deal.
setting-values_off = Hindi sinasabi sa mga group ang halaga ng deal.
setting-figures_on = Puwedeng ipakita ang numbers ng bawat tao.
setting-figures_off = Walang numbers ng bawat tao: walang ranking, bilang o bilis ng pagsagot ng sinuman.
setting-name-how = Ibang pangalan? I-type ang “rename team North”.
setting-language-asked = Anong language ang gagamitin ng mga bagong miyembro at group?
setting-timezone-asked = Nasaan ang team? Pumili, o i-type ang “team timezone Asia/Manila”.
button-member = { $name }
button-more = Ipakita pa
button-settings = Settings
button-invitations = Mga invite
button-team = Team { $team }
button-leave = Umalis
button-make-rep = Gawing rep
button-make-manager = Gawing manager
button-make-admin = Gawing admin
button-hand-over = Ilipat ang mga deal
button-remove = Alisin
button-revoke = Bawiin ang invite { $number }
button-invite-rep = Invite ng rep
button-invite-manager = Invite ng manager
button-invite-admin = Invite ng admin
button-closed = Sariling deal lang
button-opened = Kita lahat ng deal
button-values_on = Sabihin ang halaga
button-values_off = Itago ang halaga
button-figures_on = Numbers per tao
button-figures_off = Walang numbers
button-team-language = Language
button-timezone = Time zone
button-zone = { $zone }

## Forgetting
kept-head = Ito ang hawak ko tungkol sa iyo. Pangalan: { $name }. Language: { LANGUAGE($language) }. Time zone: { $zone }.
kept-identity = Kilala sa { $channel } bilang { $sender }
kept-team = Sa { $team }, { $role }
kept-deals = Mga deal mo: { $deals }
kept-on-deal = sa { $deal }
kept-on-none = walang deal
kept-note = Note, { DAY($day, form: "on") }, { $deal }: { $note }
kept-change = Pagbabago, { DAY($day, form: "on") }, { $deal }: { $change }
kept-process = Sinave na process, { DAY($day, form: "on") }: { $name }, version { $version }
kept-draft = Draft ng process: { $name }
kept-file = File ng mga deal na ipinapasok: { $name }
change-opened = na-open
change-imported = na-import
change-advanced = umusad
change-skipped = umusad, may nilaktawan
change-returned = bumalik
change-stayed = kinumpirma
change-won = won
change-lost = lost
change-reopened = na-reopen
change-paused = na-pause o itinuloy
change-corrected = naitama
change-edited = binago nang mano-mano
change-joined = isinama sa isa
change-noted = isinulat
change-mapped = nalipat dahil sa bagong version ng process
change-switched = lumipat sa ibang process
change-undone = binawi
forget-asked = Kakalimutan na ba kita? Mabubura ang pangalan mo, ang language mo, ang mga usapan natin at ang mga paraan para maabot ka. Ang mga deal at ang mga note mo roon, mananatili sa team pero wala na ang pangalan mo.
forget-again = Hindi na ito mababawi, at kakailanganin mo ng bagong invite. Kakalimutan na ba talaga kita?
forget-last-admin = Ikaw lang ang administrator ng { $team }. Gawin mo munang administrator ang iba, saka kita makakalimutan.
forgotten = Tapos na. Nakalimutan na kita. Ingat.
forgotten-told = May umalis sa { $team } at nagpabura ng pangalan. Nasa mga deal pa rin ang mga note niya, wala na ang pangalan.
forgotten-deals = Sa iyo na ang mga deal na ito: { $deals }

## To the group
alert-advanced = <b>{ $deal }</b> ({ $rep }): { $before } → { $phase } · { $stage }
alert-skipped = <b>{ $deal }</b> ({ $rep }): diretso mula sa { $before } papunta sa { $phase } · { $stage }
alert-returned = <b>{ $deal }</b> ({ $rep }): bumalik sa { $phase } · { $stage }, mula sa { $before }
alert-stage = <b>{ $deal }</b> ({ $rep }), { $phase }: { $was } → { $stage }
alert-opened = Bago: <b>{ $deal }</b> ({ $rep }), { $phase } · { $stage }
alert-won = Won na ang <b>{ $deal }</b> ({ $rep })
alert-lost = Lost ang <b>{ $deal }</b> ({ $rep })
alert-lost-reason = Lost ang <b>{ $deal }</b> ({ $rep }): { $reason }
alert-reopened = Open na ulit ang <b>{ $deal }</b> ({ $rep }): { $phase } · { $stage }
alert-ahead = <b>{ $deal }</b> ({ $rep }), { $mark }: { $act }, { $they }
alert-and-ahead = { $mark }: { $act }, { $they }
alert-corrected = <b>{ $deal }</b> ({ $rep }), naitama na: { $phase } · { $stage }
alert-undone = <b>{ $deal }</b> ({ $rep }): binawi, nasa { $phase } · { $stage } na
alert-undone-opening = <b>{ $deal }</b> ({ $rep }): binawi, wala na ulit sa listahan
alert-struck = <s>{ $line }</s>
alert-value = halaga: { $value }
alert-earlier = kanina: { $steps }
alert-step = { $before } → { $phase } · { $stage }
alert-step-stage = { $was } → { $stage }
alert-meanwhile = <b>Habang wala kayo:</b>
alert-digest = <b>Mga gumalaw:</b>

## The team's process
process-default = Sales process
process-title = { $many ->
    [0] <b>{ $name }</b>, version { $version }: walang open deal
    [1] <b>{ $name }</b>, version { $version }: isang open deal
    [one] <b>{ $name }</b>, version { $version }: { $many } open deal
   *[other] <b>{ $name }</b>, version { $version }: { $many } na open deal
}
band = <b>{ $number } { $phase }</b>
seat = ·   { $stage } { $bar } { $many }
seat-empty = ·   { $stage }
named-kind = { $name } ({ $kind })
process-left-out = Sadyang wala: { $phase }
process-not-yours = Administrator lang ang puwedeng magbago ng process, at sa private chat lang.
process-default-now = Mula ngayon, { $name } na ang process ng mga bagong deal, maliban kung iba ang sabi ng isang rule.
button-name = { $name }

edit-menu = <b>{ $name }</b>, draft pa lang. Walang magbabago hangga’t hindi mo sine-save.
menu-row = <b>{ $phase }</b>: { $stages }
edit-menu-how = Pumili ng phase, o i-type ang gagawin: i-rename ang Presentation to Trial.
edit-at-phase = Phase <b>{ $phase }</b>
edit-at-stage = Stage <b>{ $stage }</b>, phase { $phase }
edit-order = pagkakasunod-sunod: { $names }
edit-own-advice = Payo ninyo rito: { $text }
edit-criteria-of = Ang dapat malinaw bago matapos ang <b>{ $phase }</b>. Itatanong ko ang gate hanggang masagot; ang hint, ipapakita lang.
gate-row = gate: { $text }
hint-row = hint: { $text }
edit-rules-of = Mga bagong deal na kusang pupunta sa <b>{ $name }</b>. Ang unang rule na tugma ang masusunod.
rule-words = may ganitong salita sa note: { $words }
rule-reps = in-open ni: { $reps }
rule-least = mula sa halagang { $value }
edit-going-on = May draft ka pang hindi tapos.
edit-no-draft = Wala na ang draft. Ito na ang lagay:
edit-old = Luma na ang button na iyan. Nandito ang draft mo:
edit-no-such = Hindi ko iyan naintindihan dito.

edit-begin = Baguhin
edit-default = Gawing default
edit-another = Bagong process
edit-add-phase = Dagdag na phase
edit-add-stage = Dagdag na stage
edit-rename = I-rename
edit-kind = Uri
edit-home = Ibang phase
edit-earlier = Iuna
edit-later = Ihuli
edit-split = Hatiin
edit-criteria = Bago umusad
edit-add-gate = Dagdag na gate
edit-add-hint = Dagdag na hint
edit-drop = Alisin ang “{ $text }”
edit-advice = Payo ng team
edit-no-advice = Walang payo
edit-remove = Alisin
edit-leave-out = Huwag isama
edit-rules = Mga rule
edit-words = Mga salita
edit-reps = Mga rep
edit-least = Halaga
edit-no-rules = Walang rule
edit-look-button = Tingnan muna
edit-save = I-save
edit-replay = I-replay
edit-discard = Itapon ang draft
edit-back = Bumalik
edit-menu-button = Lahat ng phase

ask-process-name = Ano ang pangalan ng process? I-type.
ask-new-name = Ano ang bagong pangalan? I-type.
ask-phase-name = Ano ang pangalan ng phase? I-type.
ask-stage-name = Ano ang pangalan ng stage? I-type.
ask-split-name = Ano ang pangalan ng bagong phase? I-type.
ask-kind-phase = Ano ang nangyayari sa customer sa <b>{ $name }</b>?
ask-kind-stage = Ano ang ginagawa ng rep sa <b>{ $name }</b>? Piliin ang pinakamalapit.
ask-home = Saang phase kasama ang <b>{ $stage }</b>?
ask-cut = Sa aling stage ng <b>{ $phase }</b> magsisimula ang bagong phase?
ask-advice = Ano ang dapat gawin sa stage na ito? I-type sa isang linya, hanggang 90 letra, gaya ng: itanong kung sino ang pipirma.
ask-criterion = Ano ang dapat malinaw sa customer? I-type sa ilang salita, gaya ng: confirmed ang budget.
ask-leave-out = Ito lang ang phase ninyo para sa “{ $kind }”. Kapag iyon ang sabi ng note, hindi gagalaw ang deal. Huwag na bang isama?
ask-rule-words = Anong mga salita sa note ang para sa process na ito? I-type, may comma sa pagitan.
ask-rule-reps = Kaninong mga bagong deal ang para sa process na ito? I-type ang mga pangalan, may comma sa pagitan.
ask-rule-least = Mula sa anong halaga? I-type ang number.

edit-look = Mga magbabago sa <b>{ $name }</b>:
edit-look-same = Walang nabago sa <b>{ $name }</b>.
diff-fresh = bagong process: { $name }
diff-renamed = { $old }, bagong pangalan: { $new }
diff-kind = { $name }, bagong uri: { $kind }
diff-phase-new = bagong phase: { $phase }
diff-phase-gone = mawawala: phase { $phase }
diff-stage-new = bagong stage: { $stage }, sa { $phase }
diff-stage-gone = mawawala: stage { $stage }
diff-stage-moved = { $stage }, bagong lugar: { $phase }
diff-criteria = iba na ang itatanong bago matapos ang { $phase }
diff-advice = ibang payo sa { $stage }
diff-order = ibang pagkakasunod-sunod
diff-rules = ibang rule para sa mga bagong deal
diff-left-out = sadyang wala: { $phase }
move-row = { $many ->
    [1] Isang deal ang lilipat mula sa { $old } papunta sa { $phase } · { $stage }: { $deals }
    [one] { $many } deal ang lilipat mula sa { $old } papunta sa { $phase } · { $stage }: { $deals }
   *[other] { $many } na deal ang lilipat mula sa { $old } papunta sa { $phase } · { $stage }: { $deals }
}
moves-to-choose = { $many ->
    [1] Isang deal ang kailangan mong bigyan ng lugar.
    [one] { $many } deal ang kailangan mong bigyan ng lugar.
   *[other] { $many } na deal ang kailangan mong bigyan ng lugar.
}
moves-none = Walang deal na lilipat.
moves-closed = { $many ->
    [1] Isa sa mga ito ay closed na.
   *[other] { $many } sa mga ito ay closed na.
}
ask-move = { $many ->
    [1] Isang deal ang nasa { $stage } at hindi na puwede roon: { $deals }. Saan ito lilipat?
    [one] { $many } deal ang nasa { $stage } at hindi na puwede roon: { $deals }. Saan lilipat ang mga ito?
   *[other] { $many } na deal ang nasa { $stage } at hindi na puwede roon: { $deals }. Saan lilipat ang mga ito?
}
edit-look-first = Tingnan muna: ito ang magbabago.
edit-choose-first = May isa ka pang pipiliin, saka puwedeng i-save.
edit-overtaken = May ibang nag-save ng bagong version. Kung ikukumpara roon, ito ang draft mo:
edit-saved = { $many ->
    [0] Na-save bilang version { $version }. Walang deal na lumipat.
    [1] Na-save bilang version { $version }. Isang deal ang lumipat.
    [one] Na-save bilang version { $version }. { $many } deal ang lumipat.
   *[other] Na-save bilang version { $version }. { $many } na deal ang lumipat.
}
edit-discarded = Itinapon na ang draft. Ito na ang lagay:

edit-remove-process = Alisin
remove-process-asked = Aalisin ba ang process na <b>{ $name }</b>?
remove-process-closed = { $many ->
    [0] Walang deal na sumusunod dito.
    [1] Isang closed deal ang sumusunod dito, hindi magbabago ang mga phase at pangalan nito.
    [one] { $many } closed deal ang sumusunod dito, hindi magbabago ang mga phase at pangalan nila.
   *[other] { $many } na closed deal ang sumusunod dito, hindi magbabago ang mga phase at pangalan nila.
}
remove-process-default = <b>{ $name }</b> ang process ng mga bagong deal: gawin munang default ang iba.
remove-process-in-use = { $many ->
    [1] Isang open deal ang sumusunod sa <b>{ $name }</b>: { $deals }. I-close muna o ilipat sa ibang process.
    [one] { $many } open deal ang sumusunod sa <b>{ $name }</b>: { $deals }. I-close muna o ilipat sa ibang process.
   *[other] { $many } na open deal ang sumusunod sa <b>{ $name }</b>: { $deals }. I-close muna o ilipat sa ibang process.
}
remove-process-done = Naalis na ang process na { $name }.

replay-none = Wala pang deal na won o lost, kaya wala pang mare-replay.
replay-title = { $many ->
    [1] Replay ng isang closed deal:
    [one] Replay ng { $many } closed deal:
   *[other] Replay ng { $many } na closed deal:
}
replay-before = <b>{ $name }</b>, kung ano ngayon
replay-after = <b>{ $name }</b>, ayon sa draft mo
replay-row = { $many ->
    [0] ·   { $phase }: wala
    [1] ·   { $phase }: isang deal, ilang araw: { $days }, lost: { $lost }
    [one] ·   { $phase }: { $many } deal, ilang araw bawat isa: { $days }, lost: { $lost }
   *[other] ·   { $phase }: { $many } na deal, ilang araw bawat isa: { $days }, lost: { $lost }
}

unsound = Hindi iyan magiging maayos na process.
unsound-no-stage = Kailangan ng phase ng kahit isang stage: magdagdag muna ng iba, o alisin ang phase.
unsound-last-phase = Kailangan ng process ng kahit isang phase.
unsound-no-decision = Kailangan ng process ng purchase decision, kung saan nagiging won o lost ang mga deal.
unsound-kind-missing = Kulang ng isa sa limang uri ng phase ({ $name }).
unsound-kind-there = May uri na sadyang wala raw pero nandito pa ({ $name }).
unsound-begins-after-sale = Sa unang phase nagsisimula ang mga bagong deal, kaya hindi ito puwedeng after-sales.
unsound-id-taken = Dalawang bahagi ang may parehong id ({ $name }).
unsound-odd-id = Ang id ay hanggang 26 na maliliit na letra, digit at _ ({ $name }).
unsound-name-taken = Dalawa ang magiging “{ $name }”. Ibang pangalan na lang.
unsound-name = May letra o digit dapat ang pangalan, at hanggang 40 letra sa isang linya.
unsound-text = Hanggang 90 letra lang, sa isang linya.
unsound-amount = Hindi iyan halaga: i-type bilang 50000 o 50k.
unsound-criteria = Hanggang tatlo lang ang itatanong sa isang phase.
unsound-too-many = Hanggang 12 phase at 30 stage lang ang isang process.
unsound-rules = Hanggang 20 salita at 20 pangalan lang ang isang rule.

## Why a deal was lost
reason-price = presyo
reason-competitor = competitor
reason-missing_feature = kulang na feature
reason-no_budget = walang budget
reason-no_decision = walang desisyon
reason-timing = timing
reason-no_access = hindi naabot ang decision maker
reason-poor_fit = hindi swak
reason-unresponsive = hindi na sumagot
reason-other = ibang dahilan

## Advice: the action, and why it fits
advice-own = { $text }
advice-own-why = Sariling payo ng team ninyo para sa stage na ito.
advice-own-gone = gawin ang ipinayo ng team dito dati.
advice-agree-first-talk = magkasundo sa araw na sabay ninyong titingnan ang problema.
advice-agree-first-talk-why = Kapag may petsa, naaayos ang problema; kapag wala, tinitiis na lang.
advice-ask-consequence = itanong kung ano ang mangyayari kapag walang binago.
advice-ask-consequence-why = Ramdam na nila ang hirap; sila ang dapat magsabi kung magkano ito.
advice-send-case = mag-send ng isang maikling case na ganitong-ganito ang problema.
advice-send-case-why = Hindi pa sila bukas sa pitch, pero makikinig sila sa kapareho nila.
advice-ask-who-feels-it = itanong kung sino pa ang pinakatinatamaan ng problema.
advice-ask-who-feels-it-why = Kapag isa, reklamo lang; kapag dalawa, project na.
advice-answer-today = sagutin ang tinanong nila, at iyon lang muna.
advice-answer-today-why = Habang nagka-canvass sila, ang unang malinaw na sagot ang nagiging sukatan.
advice-ask-who-signs = itanong kung sino pa ang titingin dito at kung sino ang pipirma.
advice-ask-who-signs-why = Madali pa itong itanong ngayon; kapag huli na, parang namimilit.
advice-sum-up-needs = ilista sa limang linya ang kailangan nila at kumuha ng “oo, iyan nga”.
advice-sum-up-needs-why = Sa kumpirmadong need ikinukumpara ang bawat offer.
advice-name-reference = magbigay ng customer na kapareho nila at puwede nilang tawagan.
advice-name-reference-why = Sa pinagkakatiwalaan sila nagtatanong; bigyan mo sila ng isa.
advice-write-criteria = isulat ang criteria nila at ipakumpirma ito.
advice-write-criteria-why = Kung sino ang gumawa ng listahan, siya ang humuhubog ng pagkukumpara.
advice-meet-users = kausapin sa isang bisita ang mga user at ang decision maker.
advice-meet-users-why = Alam ng mga user kung saan masakit, ng decision maker kung ano ang mahalaga.
advice-agree-proof = magkasundo kung ano ang dapat mapatunayan ng trial.
advice-agree-proof-why = Walang katapusan ang test na walang passing mark.
advice-ask-judged-by = itanong kung ano ang pagbabatayan nila sa inyo at sa iba.
advice-ask-judged-by-why = Para iyong mahalaga lang sa kanila ang ipapakita mo.
advice-date-for-verdict = magkasundo sa araw na sasabihin nila ang desisyon nila.
advice-date-for-verdict-why = Lumalamig ang demo o offer na walang kasunod na petsa.
advice-reference-call = mag-set ng call nila sa customer na pumili rin sa dalawang iyon.
advice-reference-call-why = Nagtitimbang sila; mas mabigat ang kapwa customer kaysa sa slide.
advice-ask-what-stops = itanong kung ano ang puwedeng maging dahilan para humindi sila.
advice-ask-what-stops-why = Masasagot mo pa ang dudang narinig mo ngayon.
advice-ask-behind-doubt = itanong kung ano talaga ang nasa likod ng duda bago mo ito sagutin.
advice-ask-behind-doubt-why = Bihirang totoong dahilan ang unang objection.
advice-bring-evidence = magdala ng isang patunay, at i-check kung panatag na sila.
advice-bring-evidence-why = Tinatapos ng patunay ang duda; pinalalaki lang ito ng pagtatalo.
advice-arm-champion = bigyan ang kakampi mo roon ng one-pager para sa mga kasama niya.
advice-arm-champion-why = Sa kuwartong wala ka nangyayari ang desisyon.
advice-closing-plan = gumawa kayo ng iisang plano hanggang pirma: hakbang, sino, kailan.
advice-closing-plan-why = Nagdedesisyon na sila; gawin mong madali ang pag-oo.
advice-meet-signer = kausapin ang mismong pipirma.
advice-meet-signer-why = Saka lang sigurado ang oo kapag galing na sa pipirma.
advice-confirm-delivery = kumpirmahin ang stock at ang petsa ng delivery o simula.
advice-confirm-delivery-why = Nagiging totoo ang desisyon kapag may petsa na sa kalendaryo.
advice-payment-options = mag-offer ng dalawang paraan ng pagbabayad.
advice-payment-options-why = Mas magaan itanong kung paano magbabayad kaysa kung bibili.
advice-thank-and-hand-over = magpasalamat at sabihin kung sino na ang mag-aalaga sa kanila.
advice-thank-and-hand-over-why = Hindi na bumabalik ang customer na iniwan pagkatapos umorder.
advice-check-in = kumustahin kung gumagana na at kung sino ang gumagamit.
advice-check-in-why = Sa unang linggo, madali pang ayusin ang maliliit na aberya.
advice-written-result = ilagay sa isang numero ang resulta at i-send sa kanila.
advice-written-result-why = Ngayon nila tinitingnan kung sulit ang ibinayad nila.
advice-ask-reference = itanong kung irerekomenda nila kayo.
advice-ask-reference-why = Ang kuntentong customer ang nagbubukas ng susunod na pinto.
advice-next-date = magkasundo sa susunod na petsa at kung ano ang pagdedesisyunan doon.
advice-next-date-why = Pangarap lang ang hakbang na walang petsa.
advice-ask-next-step = itanong kung ano ang susunod na dapat mangyari sa side nila.
advice-ask-next-step-why = Hakbang nila ang nagpapagalaw ng deal, hindi ang sa iyo.
advice-sum-up-in-writing = mag-send ng tatlong linya ng napag-usapan at napagkasunduan.
advice-sum-up-in-writing-why = Hindi na pinagtatalunan ang nakasulat.
advice-ask-what-changed = itanong kung ano ang nagbago at tumitingin ulit sila.
advice-ask-what-changed-why = Normal ang bumalik; sa dahilan mo malalaman kung ano ang ipapakita.
advice-comparison-guide = mag-send ng one-page guide sa pagkukumpara ng mga offer.
advice-comparison-guide-why = Kung magkukumpara sila ulit, doon na sa talagang mahalaga.
advice-check-what-was-skipped = tiyakin sa tatlong tanong na malinaw ang need, budget at decision maker.
advice-check-what-was-skipped-why = May nilaktawan sila; sa pirmahan na lumalabas ang mga kulang.
advice-ask-how-they-decided = itanong kung paano sila umabot doon nang ganoon kabilis.
advice-ask-how-they-decided-why = Doon mo malalaman kung ano, at sino, ang nakakumbinsi sa kanila.
advice-give-new-reason = bigyan sila ng isang bagong dahilan para sumagot: datos, petsa o pangalan.
advice-give-new-reason-why = Madaling hindi pansinin ang “follow up lang po”.
advice-try-second-contact = kumausap ng isa pang tao roon.
advice-try-second-contact-why = Hindi dapat matigil ang deal sa isang contact na tahimik.
advice-ask-yes-or-no = itanong nang diretso kung tuloy pa ba ito, oo o hindi.
advice-ask-yes-or-no-why = Mas mahalaga ang malinaw na hindi kaysa isang buwang katahimikan.
advice-thank-today = magpasalamat at sabihin kung ano ang susunod.
advice-thank-today-why = Kaka-oo pa lang nila, at iniisip pa nila kung tama ba iyon.
advice-hand-over-meeting = ipakilala sila nang harapan sa magde-deliver.
advice-hand-over-meeting-why = Para walang mawala sa mga ipinangako mo.
advice-own-complaint = tumawag, akuin ito, at sabihin kung kailan maaayos.
advice-own-complaint-why = Mas tumitibay ang tiwala sa reklamong nasagot agad kaysa kung walang reklamo.
advice-check-remedy = tanungin sila kung maayos na nga talaga.
advice-check-remedy-why = Tapos lang ito kapag sila na ang nagsabi.
advice-value-in-their-number = itapat ang presyo sa gastos nila sa problema bawat taon.
advice-value-in-their-number-why = Nagiging mahal o mura lang ang presyo kapag may kakumpara.
advice-find-other-budget = itanong kung saang ibang budget ito puwedeng kunin.
advice-find-other-budget-why = Madalas may pera, iba lang ang pangalan.
advice-cost-of-waiting = ipakita ang gastos ng paghihintay, at mag-offer ng maliit na simula.
advice-cost-of-waiting-why = “Saka na” ang sagot hangga’t hindi malinaw ang makukuha ngayon.
advice-back-to-problem = bumalik sa problema, sa sarili nilang salita.
advice-back-to-problem-why = Walang offer na babagay kung hindi nila ramdam ang need.
advice-ask-rival-criteria = itanong kung ano ang gusto nila sa kabilang offer.
advice-ask-rival-criteria-why = Doon mo malalaman kung ano ang kailangan mong tapatan.
advice-meet-sceptic = humingi ng sampung minuto sa taong kontra.
advice-meet-sceptic-why = Bihirang humarang ang kontra na napakinggan.
advice-offer-proof-of-trust = mag-offer ng reference, guarantee o exit clause.
advice-offer-proof-of-trust-why = Sa risk sila takot, hindi sa product.
advice-ask-what-function-does = itanong kung para saan nila kailangan ang kulang na feature.
advice-ask-what-function-does-why = Madalas may ibang daan papunta sa parehong resulta.
advice-plan-changeover = i-plano ang paglipat linggo-linggo, kasama ang parte ninyo.
advice-plan-changeover-why = Mas magaan ang hirap na nakikita kaysa hirap na kinatatakutan.
advice-lawyers-together = pag-usapin sa phone ang dalawang nagbabasa ng kontrata.
advice-lawyers-together-why = Sa isang call naaayos ang clause, hindi sa sampung email.
advice-ask-price-gap = magpasalamat at itanong kung gaano kalaki ang agwat sa presyo.
advice-ask-price-gap-why = Pinatatalas ng sagot ang susunod na offer.
advice-ask-what-decided = magpasalamat at itanong kung ano ang pinagbatayan nila.
advice-ask-what-decided-why = Kapipili pa lang nila, kaya sasabihin pa nila sa iyo.
advice-tell-product-team = sabihin sa product team ang kulang, at sa customer kapag mayroon na.
advice-tell-product-team-why = Kapag dumating na ang feature, bukas ulit ang pinto.
advice-date-of-next-budget = itanong kung kailan ang susunod na budget, at i-note ang araw.
advice-date-of-next-budget-why = Ang “walang pera ngayon” ay petsa, hindi pag-ayaw.
advice-leave-door-open = itanong kung ano ang kailangang mangyari para mapag-usapan ulit ito.
advice-leave-door-open-why = Wala silang binago, kaya nandoon pa rin ang problema.
advice-agree-when-again = magkasundo sa buwan na puwede kang tumawag ulit.
advice-agree-when-again-why = Lumilipas ang maling timing, at aasahan nila ang tawag mo.
advice-thank-contact = magpasalamat sa contact mo at itanong kung sino ang magdedesisyon sa susunod.
advice-thank-contact-why = Sa susunod, sa tamang pinto ka na kakatok.
advice-refer-elsewhere = sabihin kung sino ang mas bagay sa kanila.
advice-refer-elsewhere-why = Hindi nakakalimutan ang tapat na payo.
advice-closing-letter = mag-send ng maikli at magiliw na huling email para isara na ito.
advice-closing-letter-why = Madalas, iyon pa ang sinasagot nila.
advice-thank-and-ask = magpasalamat at itanong kung ano ang naging dahilan.
advice-thank-and-ask-why = Magagamit sa susunod na deal ang matututuhan mo ngayon.
advice-ask-what-it-costs = ipagpaliban ang budget at terms, at itanong kung magkano ang nawawala dahil sa problema.
advice-ask-what-it-costs-why = Hindi pa sila pumipili, nararamdaman pa lang nila ang problema.
advice-hear-the-problem = itabi muna ang listahan mo at ipakuwento ang problema sa sarili nilang salita.
advice-hear-the-problem-why = Galing ang requirements sa problemang inaangkin nila.
advice-story-before-demo = ipagpaliban ang demo, at ikuwento kung paano ito naranasan ng katulad nila.
advice-story-before-demo-why = Sinasagot ng demo ang tanong na hindi pa nila naitatanong.
advice-take-offer-back = sabihing makakapaghintay ang offer, at itanong kung ano ang gusto nilang baguhin.
advice-take-offer-back-why = Parang pamimilit ang offer na walang need.
advice-ask-before-arguing = huwag munang magdepensa, itanong kung ano pa ang gusto nilang malaman.
advice-ask-before-arguing-why = Ang duda bago pumili ay tanong na naghihintay ng sagot.
advice-ask-what-to-decide = ipagpaliban ang simula, at itanong kung ano pa ang pagdedesisyunan nila.
advice-ask-what-to-decide-why = Parang itinutulak ng delivery date ang hindi pa umo-oo.
advice-send-before-asking = ipadala ang hinahanap nila bago humingi ng iba pa.
advice-send-before-asking-why = Kaunti pa lang ang masasabi ng nangongolekta pa.
advice-guide-before-demo = bigyan sila ng maikling gabay sa pagkukumpara bago magpakita ng iba pa.
advice-guide-before-demo-why = Hindi pa nila alam kung ano ang titingnan sa demo.
advice-step-back-to-search = umatras muna sa contract, at samahan silang buuin ang dapat nilang malaman.
advice-step-back-to-search-why = Panatag lang pumirma ang nakapagkumpara na.
advice-settle-before-signing = ipagpaliban ang contract, at itanong kung ano pa ang bukas sa pagkukumpara nila.
advice-settle-before-signing-why = Lalong lumalaki ang duda kapag pinilit.
advice-signature-first = itanong kung anong hakbang pa ang kulang sa pirma bago iplano ang simula.
advice-signature-first-why = Walang natatali sa start date kung wala pang pirma.
advice-help-their-search = ipadala ang makakatulong sa paghahanap: produkto, presyo, customer na katulad nila.
advice-help-their-search-why = Malinaw sa kanila ang problema, hindi pa ang solusyon.
advice-catch-up-criteria = humabol: itanong kung ano ang batayan nila at kung sino ang kasali.
advice-catch-up-criteria-why = Nagkukumpara na sila, at hindi mo pa alam ang batayan.
advice-show-what-counts = magkasundo kung ano ang dapat nilang makita, at iyon lang ang ipakita.
advice-show-what-counts-why = Gusto ng nagkukumpara ang makakita, hindi ang tanungin.
advice-catch-up-decision = humabol: itanong kung anong hakbang pa bago ang pirma at kung sino ang gagawa.
advice-catch-up-decision-why = Nagdedesisyon na sila, kasama ka man o hindi.
advice-enough-questions = tama na ang pagtatanong, mag-propose ng terms na may petsa.
advice-enough-questions-why = Sapat na ang tanong para sa nagdedesisyon na.
advice-enough-arguments = walang bagong argumento: itanong kung ano pa ang kailangan nila para pumirma.
advice-enough-arguments-why = Nagbubukas ang bagong argumento ng tanong na sarado na.

## The menu of commands
command-status = Lagay ng isang deal, o ng lahat
command-deals = Ang mga open deal mo
command-pipeline = Mga deal ng team ayon sa phase
command-forecast = Ano ang sigurado, malamang at posible
command-changes = Ano ang gumalaw
command-process = Ang sales process
command-new = Mag-open ng deal: /new Novapol
command-undo = Bawiin ang huling nabago
command-why = Kung ano ang batayan ng huling galaw
command-cancel = I-cancel ang tanong ko
command-team = Ang team mo at mga kasama rito
command-alerts = Kung ano ang dumarating sa group na ito
command-bind = Ikabit ang group na ito sa team
command-unbind = Tanggalin ang group na ito sa team
command-forget = Kung ano ang naka-save tungkol sa iyo
command-export = Mga deal bilang file
command-language = Ibang language
command-help = Ang mga puwede mong sabihin

# Mga tanong ng manager. Sinasabi ng unang linya kung paano naintindihan ang tanong.
asked-head = <b>{ $what }</b>: { $many }
asked-head-only = <b>{ $what }</b>
asked-kind-list = Mga deal
asked-kind-pipeline = Pipeline
asked-kind-changes = Mga pagbabago
asked-kind-forecast = Forecast
asked-kind-lost = Natalo ayon sa dahilan
asked-kind-time = Tagal sa bawat phase
asked-kind-rep = Mga numero
asked-open = Open
asked-won = Panalo
asked-lost = Talo
asked-name = { $name }
asked-namesakes = { $name } ({ $many } tao)
asked-over = { $value } pataas
asked-under = hanggang { $value }
asked-age = { $days ->
    [1] isang araw o higit pang walang galaw
   *[other] { $days } araw o higit pang walang galaw
  }
asked-day = { $day }
asked-span = { $since } – { $until }
asked-since = mula { $since }
asked-until = hanggang { $until }
asked-paused = naka-pause
asked-no-next-step = walang next step
asked-warning = may babala
asked-competitor = kalaban ang { $name }
asked-any-competitor = may kalaban
asked-row = { $line } · { $value }
asked-count = <b>{ $what }</b>: { $many }
asked-worth = <b>{ $what }</b>: { $many } · { $value }
asked-sum = <b>Kabuuan</b>: { $value }
asked-average = <b>Karaniwan</b>: { $value } bawat isa, kung saan alam ang halaga
value-unknown = Walang alam na halaga.
asked-win-rate = Win rate: { $rate }% ng mga naisara
asked-won-by = Mga panalo, bawat tao:
asked-change = { $day } · { $line }
asked-days = <b>{ $what }</b>: { asked-days-there }
asked-days-there = { $days ->
    [1] isang araw
   *[other] { $days } araw
  } (median), { $many } deal
asked-drawn = Ang mga araw ay mula sa { $many } deal na pinili nang random mula sa lahat.
asked-sure = Sigurado: { $value }
asked-likely = Malamang: { $value }
asked-best = Pinakamaganda: { $value }
asked-rule = Sigurado ang napanalunan sa panahong ito. Idinadagdag ng malamang ang bawat bukas na deal ayon sa sariling win rate ng team mula sa phase nito; buo naman ang dagdag ng pinakamaganda. Hindi kasama ang mas huli pang magpapasya o naka-pause pa lampas doon.
asked-no-reason = walang sinabing dahilan
asked-nothing = Walang nakita.
asked-refused = Naka-off sa team na ito ang mga numero bawat tao.
asked-unknown = Hindi ko ito naintindihan bilang tanong tungkol sa mga deal. Subukan ang “mga bukas na deal na lampas 50k” o “ano ang gumalaw ngayong linggo?”
asked-numbered = { $number }. { $line }
asked-weighted = { $line } · weighted { $value } ({ $rate }%)
asked-weighted-assumed = { $line } · weighted { $value } ({ $rate }%, palagay)
asked-aged = { $line } · { $days } araw
asked-pipeline-rule = Ang weighted ay ang halaga na minultiply sa dalas ng panalo ng team mula sa phase na iyon. Ang mga araw ay median ng mga deal na naroon ngayon.
asked-assumed = Kung wala pang { $few } deal na nagsara mula sa isang phase, ipinapalagay na kalahati ang mananalo.
asked-against = kumpara sa { $what }
asked-beside = <b>{ $what }</b>: { $one }, dati { $other } ({ $change })
asked-beside-worth = { $line } · { $one }, dati { $other }
asked-new = Bago
asked-onward = Umusad
asked-back = Umatras
asked-sort-value = ayon sa halaga
asked-sort-oldest = pinakaluma muna
asked-all = Iyon na lahat.
asked-near = Hindi ako sigurado sa tanong mo. Isa ba sa mga ito?
asked-how = Mag-reply sa message na ito at mababasa ito ni { $by }.
answer-to = Nakarating kay { $by } ang sagot mo. Ang ginawa o sinabi ng customer, dito mo pa rin ikuwento.
button-row = { $number }
button-reading = { $number }. { $what }
button-by-value = Ayon sa halaga
button-by-oldest = Pinakaluma muna
button-this-week = Ngayong linggo
button-this-month = Ngayong buwan
button-last-month = Nakaraang buwan
button-next-month = Susunod na buwan
last-word = huling narinig: { $words }, { $day }
timeline-row = { $day } · { $phase }
timeline-back = { $day } · balik sa { $phase }
timeline-won = { $day } · panalo
timeline-lost = { $day } · talo

## Deals as files, out and in
export-team = Mga deal ng { $team } sa ngayon. Kung ibalik mo sa akin ang file, walang magbabago.
export-own = Mga deal mo sa ngayon.
export-shell = Sa terminal, <b>ingear export</b> ang gumagawa ng file.
import-how = Ipadala mo rito ang CSV file, kung paano ito ini-export ng system ninyo. Ipapakita ko muna kung paano ko ito binasa bago may maisulat. Sa terminal: <b>ingear import FILE</b>.
import-not-yours = Manager o administrator lang ng team ang puwedeng magpasok ng file ng mga deal.
import-looking = Tinitingnan ko ang { $name }.
import-busy = Ginagawa ko pa ang { $name }.
import-waits = Naghihintay sa iyo ang { $name }, { $rows ->
    [1] isang row
    [one] { $rows } row
   *[other] { $rows } na row
}. Wala pang naisusulat.
import-too-large = Masyadong malaki para sa akin ang { $name }: hanggang 20 MB at 100,000 row lang. Sa terminal, kahit anong file kaya ng <b>ingear import</b>.
import-too-wide = Masyadong maraming column ang { $name } para sa akin: hanggang 500 lang. Alisin ang mga hindi tungkol sa deal at ipadala ulit.
import-gave-up = Hindi ko na naituloy ang { $name }, kaya itinabi ko ito. Mananatili ang mga naipasok na. Ipadala ulit, at ang kulang lang ang madadagdag.
import-not-fetched = Hindi ko makuha ang { $name } ngayon. Ipadala mo ulit mamaya.
import-unreadable = Hindi ko mabasa ang { $name }: kailangang CSV ito, may linya ng mga pangalan ng column at may column para sa customer.
import-no-customer = Sa { $name } wala akong makitang column para sa customer, ito lang: { $columns }. Pangalanan ng <b>Customer</b> ang tama at ipadala ulit.
import-gone = Wala na rito ang file na iyan. Ipadala mo ulit.
import-dropped = Itinabi ang { $name }, walang naisulat.
import-blank = (blangko)
import-ask-stage = Anong stage ang “{ $stage }”? { $many ->
    [1] Isang row ang mayroon nito.
    [one] { $many } row ang mayroon nito.
   *[other] { $many } na row ang mayroon nito.
}
import-ask-dates = May mga petsang gaya ng { $example } sa { $name }. Alin ang nauuna?
import-day-first = Araw
import-month-first = Buwan
import-won = Panalo
import-lost = Talo
button-import = I-import
button-cancel = I-cancel
import-head = <b>{ $name }</b>: { $rows ->
    [1] isang row
    [one] { $rows } row
   *[other] { $rows } na row
}
import-columns = Nabasa: { $columns }
import-left-out = Hindi isinama: { $columns }
import-pair = { $one } → { $other }
import-stages = Mga stage: { $stages }
import-stage = { $stage } → { $kind } ({ $many })
import-by-stage = ayon sa stage
import-day = Araw ang nauuna sa mga petsa.
import-month = Buwan ang nauuna sa mga petsa.
import-would = Magiging bago: { $new }, mababago: { $changed }, ganoon pa rin: { $same }, naulit: { $joined }, hindi tatanggapin: { $refused }
import-did = Bago: { $new }, nabago: { $changed }, ganoon pa rin: { $same }, naulit: { $joined }, hindi tinanggap: { $refused }
import-refused = Linya { $line }: { $reason }
import-more = May iba pang hindi tinanggap: { $many }
import-nothing-yet = Wala pang naisusulat.
import-begun = Ipinapasok ko ang { $rows ->
    [1] isang row
    [one] { $rows } row
   *[other] { $rows } na row
}. Sasabihan kita kapag tapos na.
import-progress = { $name }: { $percent } % na ang pasok
import-done = Naipasok na ang <b>{ $name }</b>, { $rows ->
    [1] isang row
    [one] { $rows } row
   *[other] { $rows } na row
}.
import-total = { $outcome }: { $many }, { $amount }
import-total-bare = { $outcome }: { $many }
refused-broken = hindi mabasa: hindi nagsara ang panipi o masyadong mahaba ang isang cell
refused-cells = { $cells } na cell pero { $columns } na column ang may pangalan
refused-nameless = walang customer, numero o pamagat
refused-ownerless = walang may hawak, at walang namumuno sa team: ilagay ang --owner PANGALAN
refused-unowned = walang column na nagsasabi kung kanino ang deal ({ $columns }), at walang namumuno sa team: ilagay ang --owner PANGALAN o --column COLUMN=owner
refused-total = kabuuan ito ng ibang linya, hindi deal
refused-long = { $column }: lampas { $many } na letra
refused-date = { $column }: hindi petsa ang { $text }
refused-amount = { $column }: hindi halaga ng pera ang { $text }
refused-otherwise = kapareho ng numero sa linya { $line } pero iba ang sinasabi
refused-archived = wala na sa listahan dito ang deal na ito, at mananatiling ganoon
refused-another = may deal dito ng ibang customer na may ganitong numero: kung galing ito sa ibang system, ipasok ito nang walang column ng mga numero
refused-elsewhere = nandito na ang deal na ito sa team na { $team }, at hindi lumilipat ng team ang mga deal: para nasa dalawa ito, ipasok ito nang walang column ng mga numero
refused-unfitting = hindi tugma sa alam dito tungkol sa deal
import-field-own = sarili naming numero
import-field-id = numero
import-field-deal = customer
import-field-contact = contact
import-field-title = pamagat
import-field-product = produkto
import-field-stage = stage
import-field-phase = phase
import-field-outcome = resulta
import-field-is_won = panalo
import-field-is_closed = sarado na
import-field-is_lost = talo
import-field-value = halaga
import-field-currency = currency
import-field-owner = may hawak
import-field-team = team
import-field-process = proseso
import-field-opened = binuksan noong
import-field-closed = isinara noong
import-field-decides = inaasahang desisyon
import-field-won_at = napanalunan noong
import-field-lost_at = natalo noong
import-field-changed = binago noong
import-field-reason = dahilan ng pagkatalo
import-field-paused = naka-pause hanggang
## Warnings
span-days = { $many ->
    [1] isang araw
   *[other] { $many } araw
}
span-working-days = { $many ->
    [1] isang working day
   *[other] { $many } working days
}
span-times = { $many ->
    [1] isang beses
   *[other] { $many } beses
}
warns-silence = { $span } nang walang contact, { $limit } ang limit mo rito
warns-no_next_step = { $span } nang walang next step na may petsa, { $limit } ang limit mo rito
warns-date_moved = { $span } nang naurong ang petsa, { $limit } ang limit mo rito
warns-standing_still = { $span } na sa parehong stage, { $limit } ang limit mo rito
warns-single_contact = { $span } nang iisa lang ang contact ({ $about }), { $limit } ang limit mo rito
warns-new_competitor = kasali ang { $about } at { $span } nang walang tugon, { $limit } ang limit mo rito
warns-doubt = { $span } nang walang sagot ang duda nila, { $limit } ang limit mo rito
warns-seller_ahead = { $span } ka nang nauuna sa kanila, { $limit } ang limit mo rito
warns-went_back = umatras sila at { $span } nang walang bago, { $limit } ang limit mo rito
warns-gate = { $span } nang hindi pa naipapakita ang “{ $about }”, { $limit } ang limit mo rito
warns-complaint = { $span } nang walang sagot ang reklamo, { $limit } ang limit mo rito
warns-talked_on = { $span } nang puro usap lang ang customer, { $limit } ang limit mo rito
warned-row = <b>{ $deal }</b>: { $what }.
warned-risk = <b>{ $deal }</b>, nanganganib: { $what }.
warned-also = Pati { $what }.
warned-card = Babala: { $what }
warned-many = { $many ->
    [1] Isang deal ang kailangang kumustahin:
    [one] { $many } deal ang kailangang kumustahin:
   *[other] { $many } na deal ang kailangang kumustahin:
}
warned-first = <b>Unahin ang { $deal }:</b> { $action }
warned-manager = { $many ->
    [1] Isang deal ni { $rep } ang matagal nang naghihintay:
    [one] { $many } deal ni { $rep } ang matagal nang naghihintay:
   *[other] { $many } na deal ni { $rep } ang matagal nang naghihintay:
}
alert-risk = Nanganganib ang <b>{ $deal }</b> ({ $rep }): { $what }.
row-at-risk = { $line }, nanganganib
name-at-risk = { $deal } (nanganganib)
button-pause-week = I-pause ng 7 araw
button-status = Status { $deal }
limits-head = Kailan nagbababala ang deal, sa araw bawat phase: pangangailangan / impormasyon / pagkumpara / desisyon / pagkatapos.
limits-row = <b>{ $rule }</b>: { $days }
limits-own = <b>{ $rule }</b>, { $stage }: { $days }
limits-how = I-tap, o i-type: limit tahimik closing 3 araw. Ibalik: limit tahimik karaniwan.
limit-asked = <b>{ $rule }</b>: pagkalipas ng ilang araw, sa lahat ng stage?
limit-asked-times = <b>{ $rule }</b>: pagkalipas ng ilang beses, sa lahat ng stage?
limit-unknown = Sabihin kung aling babala at ilang araw, halimbawa: limit tahimik closing 3 araw.
button-usual = Karaniwan
button-days = { $many } araw
button-times = { $many } beses
rule-silence = tahimik
rule-no_next_step = walang next step
rule-date_moved = naurong ang petsa
rule-standing_still = hindi gumagalaw
rule-single_contact = iisang contact
rule-new_competitor = bagong kakompetensya
rule-doubt = duda na walang sagot
rule-seller_ahead = nauuna sa customer
rule-went_back = pag-atras
rule-gate = nilaktawang kondisyon
rule-complaint = reklamo na walang sagot

# Ang dumarating sa takdang oras.
morning-head = { $many ->
    [1] <b>Isang deal para ngayon:</b>
    [one] <b>{ $many } deal para ngayon, ayon sa pagkakasunod:</b>
   *[other] <b>{ $many } na deal para ngayon, ayon sa pagkakasunod:</b>
}
morning-row = { $place }. <b>{ $deal }</b> ({ $reason }): { $action }
morning-none = Walang kailangang gawin sa mga deal mo ngayon.
morning-overdue = lampas na: { $day }
morning-today = para ngayon
morning-advised = hanggang { $day }
morning-deciding = magpapasya sila: { $day }
morning-first = Dumarating ito { $days } nang { $time }. Itinitigil ito ng “I-off”, inililipat ng “listahan sa umaga 7:45”.
morning-on = <b>Listahan sa umaga:</b> { $days } nang { $time }.
morning-off = <b>Listahan sa umaga:</b> naka-off.
morning-how = I-type ang “listahan sa umaga 7:45”, “listahan sa umaga ingles” o “listahan sa umaga huwag”.
morning-unknown = Sabihin kung kailan o sa anong wika: “listahan sa umaga 7:45”, “listahan sa umaga ingles”, “listahan sa umaga huwag”.
review-mine = <b>Ang linggo mo</b>
review-team = <b>Ang linggo ng { $team }</b>
review-nothing = Walang gumalaw ngayong linggo.
review-forward = <b>Pasulong</b> ({ $many }): { $deals }
review-back = <b>Paatras</b> ({ $many }): { $deals }
review-won = <b>Panalo</b> ({ $many }): { $deals }
review-lost = <b>Talo</b> ({ $many }): { $deals }
review-undecided = <b>Walang desisyon</b> ({ $many }): { $deals }
review-still = <b>Nakatigil</b> ({ $many }): { $deals }
review-word = <b>Kailangang kausapin</b> ({ $many }): { $deals }
review-of = { $deal } ({ $rep })
review-lost-to = { $deal } ({ $reason })
review-more = { $many } pa
review-first = Dumarating ito { $days } nang { $time }. Itinitigil ito ng “I-off”, inililipat ng “buod ng linggo 16:00”.
review-on = <b>Buod ng linggo:</b> { $days } nang { $time }.
review-off = <b>Buod ng linggo:</b> naka-off.
review-how = I-type ang “buod ng linggo huwebes 16:00”, “buod ng linggo ingles” o “buod ng linggo huwag”.
review-unknown = Sabihin kung kailan o sa anong wika: “buod ng linggo huwebes 16:00”, “buod ng linggo ingles”, “buod ng linggo huwag”.
schedule-language = Wika: { LANGUAGE($language) }.
days-every = araw-araw
days-working = tuwing araw ng trabaho
weekday-every-1 = tuwing Lunes
weekday-every-2 = tuwing Martes
weekday-every-3 = tuwing Miyerkules
weekday-every-4 = tuwing Huwebes
weekday-every-5 = tuwing Biyernes
weekday-every-6 = tuwing Sabado
weekday-every-7 = tuwing Linggo
digest-row = { $number }. “{ $question }”: { $days } nang { $time }
digest-row-group = { $number }. “{ $question }”: { $days } nang { $time }, sa isang grupo
digests-how = Para sa sagot sa takdang oras, sabihin ang “ipadala sa akin ang pipeline tuwing Lunes 8:00”.
digests-group-how = Itinitigil ng “itigil ang ulat 1” ang isa.
digests-group-none = Walang dumarating dito sa takdang oras. Sabihin ang “ipadala sa amin ang pipeline tuwing Lunes 8:00”.
digest-set = “{ $question }”: sasagutin { $days } nang { $time }.
digest-stopped = Hindi na darating ang “{ $question }”.
digest-none = Walang ulat na may ganyang numero.
digest-unknown = Sabihin kung ano at gaano kadalas: “ipadala sa akin ang pipeline tuwing Lunes 8:00”.
digest-too-many = Sapat na ang { $many }: itigil muna ang isa.
digest-ended = Hindi na napupunta sa grupong iyon ang “{ $question }”: hindi na ikaw ang namamahala roon.
check-in = <b>{ $deal }</b>: { $days } araw mula nang bumili sila.
check-complaint = <b>Unahin ang reklamo:</b> sabihin kung kailan ito maaayos, saka itanong kung ayos na.
check-7 = Itanong kung gumagana at kung sino ang gumagamit. Kung masaya sila, itanong kung puwede mo silang banggitin.
check-30 = Itanong kung aling numero ang nagpapakita ng resulta. Kung maganda, itanong kung kanino nila ikukuwento.
check-90 = Itanong kung ano ang nagbago sa kanila at kung ano ang babagay rito.
check-tell = Sabihin mo sa akin ang sagot nila.
button-off = I-off
button-on = I-on
button-place = { $place }
button-morning = Listahan sa umaga
button-review = Buod ng linggo
button-stop = Itigil { $number }
button-stop-this = Itigil
command-digests = Ang dumarating sa takdang oras
kept-digest = Sa takdang oras: “{ $question }”
rule-talked_on = usapang walang commitment
learned-head = Itinuturo ng mga saradong deal ({ $many }):
learned-few = Kulang pa ang saradong deal para matuto: { $many } sa { $enough }.
learned-time = <b>{ $phase }</b>: karaniwang { $days } araw, { $many } deal
learned-lost = Nawala sa: { $where }
learned-lost-in = { $phase } ({ $many })
learned-tip = Pagkatapos ng “{ $action }”, { $share }% ang umusad sa loob ng 14 araw, { $many } deal
managers-only = Manager o administrator lang ang makakakita niyan.
why-proven = Pagkatapos ng payong ito, { $share }% ng mga saradong deal ({ $many }) ang umusad sa loob ng 14 araw.
