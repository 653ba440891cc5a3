# All that is said in English. HTML of the kind Telegram takes; facts are escaped before they come.

## Phases and stages
phase-need_recognition = Need recognition
phase-information_search = Information search
phase-evaluation_of_alternatives = Evaluation
phase-purchase_decision = Purchase decision
phase-post_purchase_evaluation = Post-purchase
stage-prospecting = Prospecting
stage-qualification = Qualification
stage-needs_analysis = Needs analysis
stage-presentation = Presentation
stage-objection_handling = Objection handling
stage-closing = Closing
stage-follow_up = Follow-up
stage-other = Other

## Where a deal stands
at = <b>{ $deal }</b>: { $phase } · { $stage }
at-won = <b>{ $deal }</b>: won, { $phase } · { $stage }
at-lost = <b>{ $deal }</b>: lost ({ $reason })
at-lost-bare = <b>{ $deal }</b>: lost
at-paused = <b>{ $deal }</b>: { $phase } · { $stage }, resting until { $until }
since = last moved { $day }

## What a change did
moved = <b>{ $deal }</b> → { $phase } · { $stage }
stayed = <b>{ $deal }</b> stays in { $phase } · { $stage }
opened = <b>{ $deal }</b> is open: { $phase } · { $stage }
opened-won = <b>{ $deal }</b> is on your list as won: { $phase } · { $stage }
won = <b>{ $deal }</b> is won → { $phase } · { $stage }
lost = <b>{ $deal }</b> is closed as lost: { $reason }
lost-bare = <b>{ $deal }</b> is closed as lost
reopened = <b>{ $deal }</b> is open again → { $phase } · { $stage }
corrected = <b>{ $deal }</b>, put right → { $phase } · { $stage }
corrected-won = <b>{ $deal }</b>, put right: won → { $phase } · { $stage }
corrected-lost = <b>{ $deal }</b>, put right: closed as lost, { $reason }
corrected-lost-bare = <b>{ $deal }</b>, put right: closed as lost
paused = <b>{ $deal }</b> rests until { $until }. It stays in { $phase }.
resumed = <b>{ $deal }</b> is awake again, in { $phase } · { $stage }
done-by = { $by }: { $what }
was = was { $phase } · { $stage }
was-back = back from { $phase } · { $stage }
was-over = straight from { $phase } · { $stage }
because = because { $words }
quote = “{ $words }”
read-as = It reads as { $phase } · { $stage }.
kept = Noted for <b>{ $deal }</b>, still in { $phase }.
note-kept = Your note is kept.
phase-left-out = Your process has no such phase, so <b>{ $deal }</b> stays where it is. Your note is kept.

## The two wheels
wheels = You are { $mark }: { $act }, { $they }.
wheels-card = Two wheels: { $mark } ({ $act }, { $they })
wheels-in-step = Two wheels: in step
wheels-row = { $row } ({ $mark })
mark-ahead = { $many ->
    [1] a phase ahead
    [2] two phases ahead
    [3] three phases ahead
   *[other] { $many } phases ahead
}
mark-behind = { $many ->
    [1] a phase behind
    [2] two phases behind
    [3] three phases behind
   *[other] { $many } phases behind
}
act-prospecting = so far it was about the need
act-qualification = so far it was about the fit
act-needs_analysis = the requirements are being gathered
act-presentation = the offer is being shown
act-objection_handling = doubts are being answered
act-closing = the terms are out
act-follow_up = the hand-over has begun
they-still-need_recognition = they are only finding out what hurts
they-still-information_search = they still collect information
they-still-evaluation_of_alternatives = they still compare
they-still-purchase_decision = they are still deciding
they-already-information_search = they already collect information
they-already-evaluation_of_alternatives = they already compare
they-already-purchase_decision = they are already deciding
they-already-post_purchase_evaluation = they have bought already

## What contacts came to
contacts = Contacts: { $kinds }
contacts-advance = { $many ->
    [one] an advance
   *[other] { $many } advances
}
contacts-continuation = { $many ->
    [one] a continuation
   *[other] { $many } continuations
}
committed = Agreed: { $step }, { $day }
step-held = Done: { $what }, { $day }
outcome-advance = Outcome of “{ $what }”: a commitment
outcome-continuation = Outcome of “{ $what }”: no commitment yet

## What is next
advice-due = <b>By { $due }:</b> { $action }
advice-today = <b>Today:</b> { $action }
advice-open = <b>Still open, { $due }:</b> { $action }
advice-asked = <b>What helps:</b> { $action }
next-action = <b>Next, by { $due }:</b> { $action }
next-today = <b>Next, today:</b> { $action }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
step-next = <b>Next:</b> { $what }
step-agreed = <b>{ $deal }</b>, next: { $what }
step-replaced = In place of: { $what }
step-at = { $day } { $time }
step-with = with { $name }
step-nameless = your reminder
step-row = <b>{ $deal }</b>: { $what }
step-reminder = <b>{ $deal }</b>, { $day }: { $what }
step-happened = <b>{ $deal }</b>: { $what }. Did it happen? What they said is an answer too.
step-done = Done for <b>{ $deal }</b>: { $what }.
step-dropped = Dropped for <b>{ $deal }</b>: { $what }.
step-skipped = All right, I leave it as it is.
no-steps = No next step is agreed yet.
step-none = No step is agreed for <b>{ $deal }</b>. Say “next step for { $deal }: send the offer Friday”.
ask-step-day = <b>Next:</b> { $what }. On which day, for <b>{ $deal }</b>?
my-steps = { $many ->
    [one] Your one next step:
   *[other] Your { $many } next steps:
}

## Pictures
picture-deals = { $many ->
    [one] { $many } deal
   *[other] { $many } deals
}
picture-was = { $now } ({ $before })
picture-figures = { $deals } · { $value }
picture-of-deals = Deals
picture-of-worth = { $currency ->
    [none] Value
   *[other] Value, { $currency }
}
picture-before-day = on { $day }, in brackets
picture-funnel = Funnel
picture-funnel-note = Deals that came so far, and which share went on
picture-onward = ↓ { $share }% went on
picture-back = ↩ { $many } went back
picture-of-all = { $deals } · { $share }%
picture-span = { $days ->
    [one] { $days } day
   *[other] { $days } days
} ({ $low }–{ $high }) · { $deals }
picture-spans-note = Median, and between which days half of the deals lie
picture-deal = { $deal }
picture-seller = We
picture-customer = The customer
picture-end = now
picture-end-won = won
picture-end-lost = lost

## Undo
undone = Taken back for <b>{ $deal }</b>: { $what }.
undone-opened = the new deal
undone-imported = the import
undone-advanced = the move to { $phase } · { $stage }
undone-skipped = the move to { $phase } · { $stage }
undone-returned = the step back to { $phase } · { $stage }
undone-stayed = the note, nothing had moved
undone-won = the win
undone-lost = the loss
undone-reopened = the reopening in { $phase }
undone-paused = the pause
undone-switched = the other process
undone-mapped = the new process
undone-corrected = the correction to { $phase } · { $stage }
undone-edited = what was set by hand
undone-archived = that it was off the list
undone-renamed = the name { $name }
undone-owner = the new owner
undone-noted = what your note told
undone-opening = Taken back: <b>{ $deal }</b> is off the list again.
gave-up = That message I could not take in. It is kept, and your administrator knows. Try saying it in other words.
gave-up-admin = A message from { $by } could not be taken in. It is kept: ingear retry in-{ $row } tries again.
webhook-paused = I have stopped telling { $host } (webhook { $number }) of deals: it has not answered for a day. What happens meanwhile is kept for it. Once it answers, ingear webhooks test { $number } goes on.
webhook-closed = { $host } (webhook { $number }) wants to hear of no more deals and has closed itself. To tell it again: ingear webhooks add.
nothing-to-undo = There is nothing to take back.
undo-no-more = Nothing you did on <b>{ $deal }</b> here is left to take back.
undone-fewer = { $many ->
    [one] Only one change was taken back.
   *[other] Only { $many } changes were taken back.
}
undo-which = Which one shall I take back?
undo-not-yours = The last change of <b>{ $deal }</b> is by { $by }. Ask them, or tell me what the customer said.

## Edits
reworded = As edited, no longer { $phase } · { $stage }.
reworded-won = As edited, no longer won.
reworded-lost = As edited, no longer lost.
reworded-told = As edited, <b>{ $deal }</b>:
reworded-next = As edited, it stays in { $phase } · { $stage }, and what is next changes.
edit-gone = The deal of that note is no longer on your list, so your edit moves nothing.
edit-late = That note is of { $day }, too long ago for an edit to move anything. Tell me what is new. As it stands:
reworded-too-late = That deal has moved on since, so your edit moves nothing. As it stands:
edit-no-note = I read your edit, but it tells nothing of a customer. Send what you want as a new message.

## By hand
renamed = <b>{ $was }</b> is called <b>{ $deal }</b> now.
valued = <b>{ $deal }</b> is worth { $value }.
valued-anew = <b>{ $deal }</b> is worth { $value }, no longer { $was }.
archived = <b>{ $deal }</b> is off the list.
edit-not-yours = <b>{ $deal }</b> is a colleague’s: only they, a manager or an administrator set that. Tell me what the customer said, and I note it.
like-another = Much like it: { $at }. The same one? Say “undo”.
join-unknown = I know no deal called “{ $name }” in this team, so there is nothing to join.
join-itself = That is one deal already.
join-already = They are one deal already.
join-differ = One of them is closed and the other is not, or they ended differently. Those stay two deals.
confirm-join = Join <b>{ $other }</b> to <b>{ $deal }</b>? { $notes ->
    [0] Its history goes along.
    [one] One note and its history go along.
   *[other] { $notes } notes and its history go along.
}
joined = <b>{ $other }</b> is part of <b>{ $deal }</b> now.
deals-joined = { $by } has joined <b>{ $other }</b> to <b>{ $deal }</b>: they are one deal now.
deals-apart = { $by } has taken that back: <b>{ $deal }</b> and <b>{ $other }</b> are two deals again.
undone-joined = that the two are one
button-join = Join to { $deal }
card-joined = with { $names }
why-earlier = { $day }: { $what }
reassigned = <b>{ $deal }</b> is in other hands now.
deal-taken = { $by } has given <b>{ $deal }</b> to { $to }.
owner-undone = { $by } has taken that back: <b>{ $deal }</b> is { $to }’s.
owner-unknown = I know nobody of that name in your team. There are: { $names }.

## Facts caught on the way
facts-noted = Noted: { $facts }
facts-gone = No longer noted: { $facts }
facts-over = Over now: { $facts }
facts-outweighed = Set by hand: { $known }. Your note says { $told }.
facts-none = Nothing else is noted that could be wrong.
facts-which = Which of these is wrong?
facts-said = { $facts } ({ $by }, { $day })
fact-and = { $one } · { $more }
fact-value = { $value }
fact-decides-on = decides by { $day }
fact-decides-at = decides by { $day }, { $time }
fact-competitor = against { $name }
fact-decider = decider { $name }
fact-step = next: { $step }
fact-step-on = { $step } { $day }
fact-step-at = { $step } { $day } { $time }
fact-contact = contact { $name }
fact-location = place { $name }
fact-name = { $name }
fact-day-on = { $day }
fact-day-at = { $day } { $time }
fact-set = <b>{ $deal }</b>: { $fact }
fact-denied = Taken back for <b>{ $deal }</b>: { $fact }.
fact-again = Taken back for <b>{ $deal }</b>: { $fact }. As before: { $known }
fact-as-before = Taken back for <b>{ $deal }</b>. As before: { $known }
button-not-fact = Not { $fact }
button-facts-wrong = A fact is wrong
button-take-fact = Take { $fact }

## One question beside a note
question-problem = What problem is it, in their words?
question-trigger = What set it off, and by when does it hurt?
question-decider = Who decides this?
question-criteria = What must it do for them?
question-budget = Is there a budget, and how much?
question-decision_date = By when do they want to decide?
question-competitor = Who else are they looking at?
question-decision_steps = Which steps are left until they sign?
question-trial_proof = What must a trial show them?
question-signer = Who signs in the end?
question-obstacle = What could still stop it?
question-value_confirmed = What result do they see, and in which number?
question-reference = Would they vouch for you?
question-still = Is this still so: { $fact } ({ $by }, { $day })?
question-skipped = All right, <b>{ $deal }</b>: I leave that open.
question-later = All right, <b>{ $deal }</b>: I ask again in a week at the earliest.
fact-problem = problem: { $name }
fact-trigger = set off by: { $name }
fact-criteria = must do: { $name }
fact-budget = budget: { $name }
fact-decision_steps = left to do: { $name }
fact-trial_proof = trial must show: { $name }
fact-signer = signs: { $name }
fact-obstacle = could stop it: { $name }
fact-value_confirmed = result: { $name }
fact-reference = reference: { $name }

## Questions
offer-follows = It would follow { $process }.
button-as = As { $process }
switched = <b>{ $deal }</b> follows { $process } now: { $phase } · { $stage }
mapped = <b>{ $deal }</b> stands in { $phase } · { $stage } since the process has changed
no-such-process = I know no process called “{ $name }”. There are: { $names }
ask-anything = What did the customer do or say? Name them, and tell me in a line.
ask-which-customer = Which customer is it? Type the name.
ask-which-deal = Which deal is it?
ask-what-happened = What did <b>{ $deal }</b> do or say?
choose-row = { $number }. { $at }
offer-open = Open a new deal for <b>{ $deal }</b>?
offer-won = Open <b>{ $deal }</b> as won?
offer-lost = Open <b>{ $deal }</b> as lost?
offer-bought = Open <b>{ $deal }</b> as a customer who has bought?
weigh = Where is <b>{ $deal }</b> now: { $one } or { $two }? Or tell me more.
confirm-won = Close <b>{ $deal }</b> as won?
confirm-lost = Close <b>{ $deal }</b> as lost?
confirm-bought = So <b>{ $deal }</b> has bought? Then it is won, and in follow-up.
confirm-reopen = { $at }. Open it again, or a new deal for them?
confirm-undo = All that is left to take back there is its opening. Take <b>{ $deal }</b> off the list?
ask-reason = What decided it for <b>{ $deal }</b>? Pick one or say it in your words.
ask-fact = One thing more: “{ $text }”. Has <b>{ $deal }</b> shown that?
ask-why-pass = Why go on without it? Say it in a line, and it is kept with <b>{ $deal }</b>.
fact-shown = Noted for <b>{ $deal }</b>: { $text }
fact-passed = Passed for <b>{ $deal }</b>: { $text }. Your reason is kept.
gate-open = Still open from { $phase }: { $text }
hints = Before this phase ends: { $texts }
ask-right-phase = Where does <b>{ $deal }</b> stand? Pick it or say it.
overtaken = That is settled meanwhile. As it stands:
nothing-asked = No question is open. Tell me what a customer did or said.
no-such-choice = { $many ->
    [one] There is only number 1.
   *[other] Pick a number from 1 to { $many }.
}
cancelled = All right, dropped.
cancelled-note = All right, dropped. Your note is kept.
cancelled-open = All right. The deal stays open; “undo” takes it off the list.
lost-thread = I lost the thread of our last question. Your deals are as they were.

## Buttons
button-undo = Undo
button-not-right = Not right
button-yes = Yes
button-no = No
button-open = Yes
button-reopen = Reopen
button-new-deal = New deal
button-neither = Neither
button-skip = Skip
button-done = Done
button-other-date = Other date
button-moved = Moved
button-drop = Drop
button-pass = Pass
button-deal = { $number }. { $deal }
button-is-about = It is { $deal }
button-phase = { $phase }
button-reason = { $reason }
button-language = { LANGUAGE($language) }
button-day = { $day }
button-old = That button has had its day. Tell me what is new.
button-old-deal = That button has had its day. As it stands:

## Looking up
no-such-deal = I know no deal called “{ $name }”. Say “new { $name }” to open one.
several-fit = Several fit:
which-one = Which deal? Say its name with it.
my-deals = { $many ->
    [one] You have one open deal.
   *[other] You have { $many } open deals.
}
pipeline = { $many ->
    [one] One open deal
   *[other] { $many } open deals
}, { $won } won, { $lost } lost.
pipeline-process = <b>{ $process }</b>, { $many } open:
pipeline-row = <b>{ $phase }</b> ({ $many }): { $deals }
and-more = … and { $many } more.
no-deals = No deals yet. Tell me what a customer did or said, and I open one.
already-so = That is so already.
already-open = That one is open already.
new-needs-name = Say the name with it: new Novapol.
nothing-to-explain = Nothing has moved yet, so there is nothing to explain.
why-line = { $by } told me so, { $day }.
why-unaided = I read your last note with the built-in reader alone: the second one gave no usable answer in time.

## Pausing
pause-when = Until when? For example: pause { $deal } until { $example }.
pause-which-day = Which day do you mean for <b>{ $deal }</b>: { $one } or { $two }?
pause-closed = Only an open deal can rest.
not-paused = That one is not resting.

## Language and clock
ask-language = Which language shall I speak with you?
language-set = All right, { LANGUAGE($language) } it is.
language-group = This group is told in { LANGUAGE($language) } from now on.
language-team = { $team } speaks { LANGUAGE($language) } now, where nobody has set another language.
timezone-now = I go by { $zone }, where it is { $time }. Another one: /timezone Europe/Warsaw, or the time where you are.
timezone-set = I go by { $zone } now, where it is { $time }.
timezone-unknown = I know no time zone “{ $said }”. Say it like Europe/Warsaw, or the time where you are.

## Pleasantries and help
hello = Hello. What did a customer do or say?
thanks = Gladly.
bye = Until next time.
small-talk = I keep your deals and what is next. What did a customer do or say?
welcome-back = Good to see you. Tell me what a customer did or said: “Met Novapol at the fair, their old line keeps jamming”. Say “help” for more.
help = Tell me what a customer did or said, in your words. I move the deal and say what is next.
    <b>status Novapol</b> · <b>my deals</b> · <b>pipeline</b> · <b>why</b>
    <b>new Novapol</b> opens a deal · <b>won</b>, <b>lost</b> close one
    <b>pause Novapol until Friday</b> · <b>undo</b> · <b>not right</b> · <b>cancel</b>
    <b>Novapol is worth 12k</b> · <b>rename Novapol to Nova</b> · <b>archive Novapol</b> · <b>no, I meant Nova Plast</b>
    Several deals in one message are fine. Edit it and I read it again; reply to one and I know which deal.
    <b>open deals over 50k</b> · <b>what moved this week?</b> · <b>forecast for this month</b> · <b>who won most?</b> · <b>send me the pipeline every Monday at 8</b>
    <b>/team</b> · <b>/process</b> · <b>/limits</b> · <b>/alerts</b> · <b>/import</b> · <b>/export</b>
media-voice = I do not listen to voice notes here. Tell me in a line what the customer did or said.
media-voice-long = That is too long for me: ten minutes and 20 MB at most. Tell me the gist in a line.
media-voice-failed = I could not listen to that just now. Send it again in a while, or type it in a line.
media-voice-empty = I heard no words in it. Tell me in a line what the customer did or said.
media-picture = I do not read pictures. Tell me in a line what the customer did or said.
media-file = I do not open files. Tell me in a line what the customer did or said.
media-sticker = A sticker says little of a deal. Tell me in a line what the customer did or said.
media-other = That is nothing I can read. Tell me in a line what the customer did or said.
heard-voice = Heard: “{ $text }”
card-contact = contact { $told }
card-location = place { $told }
card-kept = Noted for <b>{ $deal }</b>: { $card }
card-got = I have it: { $card }
empty = There was nothing in it that I could read. What did the customer do or say?
unknown-command = I do not know that command. Say “help” to see what I understand.

## Getting in
stranger = Hello. I work for a sales team; ask their administrator for an invitation.
stranger-code = That invitation is used, too old or not one of mine. Ask for a fresh one.
code-unknown = You are in already, and that code is used, too old or not one of mine.
welcome-rep = Welcome to { $team }, { $name }. Tell me what a customer did or said: “Met Novapol at the fair, their old line keeps jamming”.
welcome-manager = Welcome to { $team }, { $name }. Ask me “status” or “status Novapol”, or tell me what a customer did or said.
welcome-admin = Welcome, { $name }. { $team } is yours to run: /invite brings in others, /bind in a group tells it of every move. Or tell me what a customer did or said.
invited = { $days ->
    [one] One-time invitation, role { $role }, good for a day: { $link }
   *[other] One-time invitation, role { $role }, good for { $days } days: { $link }
}
invite-not-yours = Only an administrator invites, and in a private chat.
role-rep = rep
role-manager = manager
role-admin = administrator

## In groups
bound = This group now hears of the phase changes of { $team }.
bound-topic = This topic now hears of the phase changes of { $team }.
bound-privacy = Here I only hear commands, mentions of me and replies to my messages; nothing else you say reaches me.
bind-in-group = Send /bind in the group, or in the topic of it, that should hear of phase changes.
bind-by-link = Or bring me into one of your groups: { $link }
bind-topic-how = Send /bind in the topic that should hear of phase changes, or in the general one for the whole group.
bind-not-yours = Only an administrator of the team can do that.
unbind-in-group = Send /unbind in the group that should hear nothing any more.
unbound = This group hears nothing from me any more.
not-bound = This group is not bound.
ask-in-private = Ask me in private, please. This group is not bound to your team.
group-private = That belongs in our private chat: tell me there, in your words.
group-values = Amounts are not shown in this group: ask me that in our private chat.
group-help = Here I answer /status Novapol, /pipeline and /deals. Reply to an alert and the rep hears it; reply “status” and you see the deal. What a customer did or said, tell me in private.
group-link = { $link }
button-details = Details
button-congratulate = Congratulate
button-ask-rep = Ask the rep
tap-members = Only members of the team can use that.
tap-old = That button has had its day.
tap-own = That is your own deal.
tap-above = It is shown above already.
tap-told = { $rep } hears of it in private.
tap-twice = { $rep } has heard it from you already.
tap-unreached = The rep cannot be reached here.
congratulated = { $by } congratulates you on <b>{ $deal }</b>.
asked = { $by } asks how it goes with <b>{ $deal }</b>.
coaching = { $by } on <b>{ $deal }</b>: “{ $text }”
coaching-how = Reply to this message and your words go to the group.
coaching-passed = { $rep } hears it in private.
coaching-which = That tells of several deals. Name the one you mean, as in “{ $deal }: …”, and the rep hears it.
coaching-kept = Kept with <b>{ $deal }</b>. The rep cannot be reached here.
coaching-answer = { $by } on <b>{ $deal }</b>: “{ $text }”
answer-passed = Your answer is in the group. What the customer did or said, tell me as ever.
answer-nowhere = That group no longer belongs to the team, so I passed nothing on.
place-promoted = In “{ $group }” I am an administrator now. All that is said there reaches me; I still answer only commands, mentions and replies.
place-demoted = In “{ $group }” I am no administrator any more: only commands, mentions of me and replies to my messages reach me there.
place-removed = I am no longer in “{ $group }”, so it hears nothing any more. Bring me back and send /bind there to change that.
place-moved = “{ $group }” has become a supergroup. It goes on hearing of phase changes.
place-topic-closed = The topic of “{ $group }” that hears of phase changes is closed. What I cannot say in it, I say in the general one.
place-topic-open = The topic of “{ $group }” that hears of phase changes is open again.
place-shut = I may not write in “{ $group }” any more, so it hears nothing. Once I may, send /bind there.
place-topic-gone = The topic of “{ $group }” that heard of phase changes is gone. Send /bind in another one to go on.

## Alerts' settings
alerts-told = Told here: { $kinds }.
alerts-nothing = Nothing is told here.
alerts-phases = Phase changes only.
alerts-stages = Changes of stage too.
alerts-least = Deals from { $least } on, and those without a value.
alerts-digest = Once a day, at { $at }.
alerts-quiet = Quiet { $when }: { $after }.
alerts-hours = from { $start } to { $end }
alerts-weekends = at weekends
alerts-held = held and summed up afterwards
alerts-silently = sent without a sound
alerts-kind-advanced = a step on
alerts-kind-skipped = skipped phases
alerts-kind-returned = a step back
alerts-kind-won = won
alerts-kind-lost = lost
alerts-kind-ahead = ahead of the customer
alerts-kind-risk = at risk
alerts-how = Tap, or type: <b>/alerts quiet 18:00-8:00</b> · <b>/alerts digest 17:00</b> · <b>/alerts from 10000</b>
alerts-unknown = That I did not understand. As it stands:
alerts-set = It is set.
alerts-in-group = Send /alerts in the group: there you see, and set, what it is told.
button-alerts-off = Not: { $kind }
button-alerts-on = Also: { $kind }
button-alerts-phases = Only phases
button-alerts-stages = Stages too
button-alerts-night = Quiet 18:00-8:00
button-alerts-no-night = No quiet hours
button-alerts-weekends = Quiet weekends
button-alerts-no-weekends = Weekends too
button-alerts-silently = Without a sound
button-alerts-held = Hold, sum up
button-alerts-digest = Digest at 17:00
button-alerts-single = One by one
button-alerts-from = From { $least }
button-alerts-any = No minimum

## Teams
former-colleague = a former colleague
admins-only = Only an administrator of the team can do that.
team-as-was = All right, everything stays as it is.
team-head = <b>{ $team }</b>, { $many ->
    [one] one member:
   *[other] { $many } members:
}
team-row = { $name }, { $role }
team-now = You work in <b>{ $team }</b> now. Notes and questions are about its deals.
team-not-yours = You are in no team of that name.
member-unknown = I know nobody of that name in your team. Say “team” to see who is in it.
member-card = <b>{ $name }</b>, { $role }
role-set = { $name } now has the role { $role }.
role-told = { $by } has given you another role in { $team }: { $role }.
last-admin = A team needs an administrator. Make somebody else one first.
last-admin-leaves = You are the only administrator. Make somebody else one first.
remove-yourself = That is you. Say “leave the team” to go.
remove-asked = Remove { $name } from { $team }?
remove-to-whom = Who takes the open deals of { $name } ({ $deals })? Then { $name } leaves { $team }.
remove-done = { $name } is no longer in { $team }.
removed-told = You are no longer in { $team }.
leave-asked = Leave { $team }?
leave-to-whom = Who takes your open deals ({ $deals })? Then you leave { $team }.
leave-done = You have left { $team }. All the best, { $name }.
hand-over-to-whom = To whom do the open deals of { $name } go ({ $deals })?
hand-over-asked = Give all deals of { $name } to { $to } ({ $deals })?
hand-over-not-yours = Only a manager or an administrator hands over the deals of others.
nothing-to-hand-over = { $name } has no open deals.
handed-over = The deals of { $name } are { $to }’s now: { $deals }. Their history stays as it was.
deals-given-own = { $by } has given you all their deals: { $deals }.
deals-given = { $by } has given you the deals of { $name }: { $deals }.
given = <b>{ $deal }</b> is { $to }’s now.
deal-given = { $by } has given you <b>{ $deal }</b>.
invitations = Open invitations:
invitation-row = { $number }. { $role }, until { $until }
no-invitations = No invitation is open. For whom shall I make one?
revoked = That invitation is void now.
revoked-already = That invitation is not open any more.
settings-head = <b>{ $team }</b> is set like this:
setting-language = Language of new members and groups: { LANGUAGE($language) }.
setting-timezone = Time zone: { $zone }.
setting-closed = Reps see only their own deals.
setting-opened = Reps see each other’s deals.
setting-values_on = Groups are told the value of a deal.
setting-values_off = Groups are not told the value of a deal.
setting-figures_on = Figures per person may be shown.
setting-figures_off = No figures per person: no ranking, count or response time of anybody.
setting-name-how = Another name? Say “rename team North”.
setting-language-asked = Which language do new members and groups begin with?
setting-timezone-asked = Where is the team? Pick it, or say “team timezone Europe/Lisbon”.
button-member = { $name }
button-more = More
button-settings = Settings
button-invitations = Invitations
button-team = Team { $team }
button-leave = Leave
button-make-rep = Make rep
button-make-manager = Make manager
button-make-admin = Make administrator
button-hand-over = Hand over deals
button-remove = Remove
button-revoke = Revoke { $number }
button-invite-rep = Invite rep
button-invite-manager = Invite manager
button-invite-admin = Invite administrator
button-closed = Own deals only
button-opened = See all deals
button-values_on = Tell values
button-values_off = Tell no values
button-figures_on = Figures per person
button-figures_off = No personal figures
button-team-language = Language
button-timezone = Time zone
button-zone = { $zone }

## Forgetting
kept-head = This is what I keep of you. Name: { $name }. Language: { LANGUAGE($language) }. Time zone: { $zone }.
kept-identity = Known by { $channel } as { $sender }
kept-team = In { $team }, { $role }
kept-deals = Your deals: { $deals }
kept-on-deal = on { $deal }
kept-on-none = on no deal
kept-note = Note of { $day }, { $deal }: { $note }
kept-change = Change of { $day }, { $deal }: { $change }
kept-process = Saved process, { $day }: { $name }, version { $version }
kept-draft = Draft of a process: { $name }
kept-file = File of deals being brought in: { $name }
change-opened = opened
change-imported = imported
change-advanced = moved on
change-skipped = moved on over a phase
change-returned = moved back
change-stayed = confirmed
change-won = won
change-lost = lost
change-reopened = reopened
change-paused = paused or resumed
change-corrected = put right
change-edited = set by hand
change-joined = joined with another
change-noted = noted
change-mapped = moved by a new version of the process
change-switched = follows another process
change-undone = taken back
forget-asked = Shall I forget you? Your name, your language, our talks and these ways to reach you go. Deals and what you noted on them stay with the team, without your name.
forget-again = It cannot be taken back, and you would need a new invitation. Forget you for good?
forget-last-admin = You alone administer { $team }. Make somebody else administrator first, then I can forget you.
forgotten = Done. I have forgotten you. All the best.
forgotten-told = Somebody has left { $team } and asked to be forgotten. What they noted stays on the deals, without their name.
forgotten-deals = These deals are yours now: { $deals }

## To the group
alert-advanced = <b>{ $deal }</b> ({ $rep }): { $before } → { $phase } · { $stage }
alert-skipped = <b>{ $deal }</b> ({ $rep }) went straight from { $before } to { $phase } · { $stage }
alert-returned = <b>{ $deal }</b> ({ $rep }) is back in { $phase } · { $stage }, from { $before }
alert-stage = <b>{ $deal }</b> ({ $rep }), { $phase }: { $was } → { $stage }
alert-opened = New: <b>{ $deal }</b> ({ $rep }), { $phase } · { $stage }
alert-won = <b>{ $deal }</b> is won ({ $rep })
alert-lost = <b>{ $deal }</b> is lost ({ $rep })
alert-lost-reason = <b>{ $deal }</b> is lost ({ $rep }): { $reason }
alert-reopened = <b>{ $deal }</b> is open again ({ $rep }): { $phase } · { $stage }
alert-ahead = <b>{ $deal }</b> ({ $rep }), { $mark }: { $act }, { $they }
alert-and-ahead = { $mark }: { $act }, { $they }
alert-corrected = <b>{ $deal }</b> ({ $rep }), put right: { $phase } · { $stage }
alert-undone = <b>{ $deal }</b> ({ $rep }): taken back, it stands in { $phase } · { $stage }
alert-undone-opening = <b>{ $deal }</b> ({ $rep }): taken back, it is off the list again
alert-struck = <s>{ $line }</s>
alert-value = worth { $value }
alert-earlier = earlier today: { $steps }
alert-step = { $before } → { $phase } · { $stage }
alert-step-stage = { $was } → { $stage }
alert-meanwhile = <b>While you were away:</b>
alert-digest = <b>What moved:</b>

## The team's process
process-default = Sales process
process-title = { $many ->
    [one] <b>{ $name }</b>, version { $version }: one open deal
   *[other] <b>{ $name }</b>, version { $version }: { $many } open deals
}
band = <b>{ $number } { $phase }</b>
seat = ·   { $stage } { $bar } { $many }
seat-empty = ·   { $stage }
named-kind = { $name } ({ $kind })
process-left-out = Left out on purpose: { $phase }
process-not-yours = Only an administrator changes the process, and in a private chat.
process-default-now = New deals follow { $name } from now on, unless a rule says otherwise.
button-name = { $name }

edit-menu = <b>{ $name }</b>, a draft. Nothing is changed until you save.
menu-row = <b>{ $phase }</b>: { $stages }
edit-menu-how = Tap a phase, or type a step: rename Presentation to Trial.
edit-at-phase = Phase <b>{ $phase }</b>
edit-at-stage = Stage <b>{ $stage }</b>, in { $phase }
edit-order = in order: { $names }
edit-own-advice = Your advice here: { $text }
edit-criteria-of = What should be shown before <b>{ $phase }</b> ends. A gate is asked for until it is answered, a hint is only shown.
gate-row = gate: { $text }
hint-row = hint: { $text }
edit-rules-of = Which new deals follow <b>{ $name }</b> by themselves. The first rule that fits decides.
rule-words = with a word in the note: { $words }
rule-reps = opened by: { $reps }
rule-least = from a value of { $value }
edit-going-on = You are in the middle of a draft.
edit-no-draft = There is no draft any more. This is how it stands.
edit-old = That button has had its day. Your draft is here:
edit-no-such = That I did not understand here.

edit-begin = Change
edit-default = Make it the default
edit-another = Another process
edit-add-phase = Add a phase
edit-add-stage = Add a stage
edit-rename = Rename
edit-kind = Kind
edit-home = Another phase
edit-earlier = Earlier
edit-later = Later
edit-split = Split
edit-criteria = Before leaving
edit-add-gate = Add a gate
edit-add-hint = Add a hint
edit-drop = Remove “{ $text }”
edit-advice = Our advice
edit-no-advice = No advice
edit-remove = Remove
edit-leave-out = Leave it out
edit-rules = Rules
edit-words = Words
edit-reps = Reps
edit-least = Value
edit-no-rules = No rules
edit-look-button = Look before saving
edit-save = Save
edit-replay = Play back
edit-discard = Discard
edit-back = Back
edit-menu-button = All phases

ask-process-name = What shall the process be called? Type the name.
ask-new-name = What shall it be called? Type the name.
ask-phase-name = What shall the phase be called? Type the name.
ask-stage-name = What shall the stage be called? Type the name.
ask-split-name = What shall the new phase be called? Type the name.
ask-kind-phase = What goes on in the customer in <b>{ $name }</b>?
ask-kind-stage = What does the seller do in <b>{ $name }</b>? Choose the nearest.
ask-home = To which phase does <b>{ $stage }</b> belong?
ask-cut = With which stage of <b>{ $phase }</b> shall the new phase begin?
ask-advice = What should be done in this stage? Type it in a line of up to 90 letters, as: ask who signs.
ask-criterion = What should the customer have shown? Type it in a few words, as: budget confirmed.
ask-leave-out = It is your only phase for “{ $kind }”. Notes that say so would leave a deal where it is. Leave it out?
ask-rule-words = Which words in a note mean this process? Type them with commas between.
ask-rule-reps = Whose new deals follow this process? Type the names with commas between.
ask-rule-least = From which value on? Type the number.

edit-look = What changes in <b>{ $name }</b>:
edit-look-same = Nothing is changed in <b>{ $name }</b>.
diff-fresh = new process: { $name }
diff-renamed = { $old } is called { $new }
diff-kind = { $name } is now: { $kind }
diff-phase-new = new phase: { $phase }
diff-phase-gone = gone: phase { $phase }
diff-stage-new = new stage: { $stage }, in { $phase }
diff-stage-gone = gone: stage { $stage }
diff-stage-moved = { $stage } belongs to { $phase }
diff-criteria = other facts asked before { $phase } ends
diff-advice = other advice in { $stage }
diff-order = another order
diff-rules = other rules for new deals
diff-left-out = left out on purpose: { $phase }
move-row = { $many ->
    [one] One deal goes from { $old } to { $phase } · { $stage }: { $deals }
   *[other] { $many } deals go from { $old } to { $phase } · { $stage }: { $deals }
}
moves-to-choose = { $many ->
    [one] One deal needs your choice.
   *[other] { $many } deals need your choice.
}
moves-none = No deal moves.
moves-closed = { $many ->
    [one] One of these is closed.
   *[other] { $many } of these are closed.
}
ask-move = { $many ->
    [one] One deal stands in { $stage }, which cannot hold it any more: { $deals }. Where does it go?
   *[other] { $many } deals stand in { $stage }, which cannot hold them any more: { $deals }. Where do they go?
}
edit-look-first = Look first: this is what would change.
edit-choose-first = One choice first, then it can be saved.
edit-overtaken = Somebody else has saved a version meanwhile. Compared with that one, this is your draft:
edit-saved = { $many ->
    [0] Saved as version { $version }. No deal has moved.
    [one] Saved as version { $version }. One deal has moved.
   *[other] Saved as version { $version }. { $many } deals have moved.
}
edit-discarded = The draft is thrown away. This is how it stands.

edit-remove-process = Remove it
remove-process-asked = Remove the process <b>{ $name }</b>?
remove-process-closed = { $many ->
    [0] No deal follows it.
    [one] One closed deal follows it, and keeps its phases and names.
   *[other] { $many } closed deals follow it, and keep its phases and names.
}
remove-process-default = New deals follow <b>{ $name }</b>: make another process the default first.
remove-process-in-use = { $many ->
    [one] One open deal follows <b>{ $name }</b>: { $deals }. Close it or have it follow another process first.
   *[other] { $many } open deals follow <b>{ $name }</b>: { $deals }. Close them or have them follow another process first.
}
remove-process-done = The process { $name } is removed.

replay-none = No deal has been won or lost yet, so there is nothing to play back.
replay-title = { $many ->
    [one] One closed deal, played back:
   *[other] { $many } closed deals, played back:
}
replay-before = <b>{ $name }</b> as it is
replay-after = <b>{ $name }</b> as in your draft
replay-row = { $many ->
    [0] ·   { $phase }: none
    [one] ·   { $phase }: one deal, { $days ->
        [one] one day
       *[other] { $days } days
    }, { $lost } lost
   *[other] ·   { $phase }: { $many } deals, { $days } days each, { $lost } lost
}

unsound = That would not be sound.
unsound-no-stage = A phase needs a stage: add another first, or remove the phase.
unsound-last-phase = A process needs a phase.
unsound-no-decision = A process needs a purchase decision, where deals are won and lost.
unsound-kind-missing = One of the five kinds of phase is missing ({ $name }).
unsound-kind-there = A kind is named as left out and yet there ({ $name }).
unsound-begins-after-sale = New deals begin in the first phase, so that cannot be one after the purchase.
unsound-id-taken = Two parts have the same id ({ $name }).
unsound-odd-id = An id is made of up to 26 small letters, digits and _ ({ $name }).
unsound-name-taken = Two would be called “{ $name }”. Take another name.
unsound-name = A name has a letter or digit in it, and up to 40 letters on one line.
unsound-text = Take up to 90 letters on one line.
unsound-amount = That is no amount: type it as 50000 or 50k.
unsound-criteria = A phase asks for three facts at most.
unsound-too-many = A process has up to 12 phases and 30 stages.
unsound-rules = A rule names up to 20 words and 20 names.

## Why a deal was lost
reason-price = price
reason-competitor = a competitor
reason-missing_feature = a missing feature
reason-no_budget = no budget
reason-no_decision = no decision
reason-timing = timing
reason-no_access = no access to the decider
reason-poor_fit = a poor fit
reason-unresponsive = silence
reason-other = another reason

## Advice: the action, and why it fits
advice-own = { $text }
advice-own-why = Your team’s own advice for this stage.
advice-own-gone = do what your team advised here before.
advice-agree-first-talk = agree a day to look at the problem together.
advice-agree-first-talk-why = A problem with a date gets solved, one without is lived with.
advice-ask-consequence = ask what happens if nothing changes.
advice-ask-consequence-why = They feel the pain; let them say what it costs.
advice-send-case = send one short case of the very same problem.
advice-send-case-why = They are not open to a pitch yet, but to somebody like them.
advice-ask-who-feels-it = ask who else feels the problem most.
advice-ask-who-feels-it-why = One voice is a complaint, two are a project.
advice-answer-today = answer what they asked, and only that.
advice-answer-today-why = While they search, the first clear answer sets the measure.
advice-ask-who-signs = ask who else looks at this and who signs.
advice-ask-who-signs-why = Now it is an easy question; later it sounds like pushing.
advice-sum-up-needs = sum up their needs in five lines and get a “yes, that is it”.
advice-sum-up-needs-why = A confirmed need is what every offer is compared with.
advice-name-reference = name a customer like them whom they may call.
advice-name-reference-why = They ask people they trust; give them one.
advice-write-criteria = write down their criteria and have them confirmed.
advice-write-criteria-why = Whoever writes the list down shapes the comparison.
advice-meet-users = meet the users and the decider in one visit.
advice-meet-users-why = Users know what hurts, the decider what counts.
advice-agree-proof = agree what a trial would have to show.
advice-agree-proof-why = A test without a pass mark never ends.
advice-ask-judged-by = ask what they will judge you and the others by.
advice-ask-judged-by-why = Then you show only what counts for them.
advice-date-for-verdict = agree the day they tell you their verdict.
advice-date-for-verdict-why = A demo or offer without a next date goes cold.
advice-reference-call = set up a call with a customer who chose between the same two.
advice-reference-call-why = They weigh, and a peer weighs more than a slide.
advice-ask-what-stops = ask what would make them say no.
advice-ask-what-stops-why = A doubt you hear now is one you can still answer.
advice-ask-behind-doubt = ask what exactly is behind the doubt before you answer it.
advice-ask-behind-doubt-why = The first objection is seldom the real one.
advice-bring-evidence = bring one piece of evidence for the doubt, and check that it is settled.
advice-bring-evidence-why = Proof ends a doubt, argument feeds it.
advice-arm-champion = give the person on your side one page for the others.
advice-arm-champion-why = The decision falls in a room without you.
advice-closing-plan = write a shared plan to the signature: step, who, when.
advice-closing-plan-why = They are deciding; make the yes the easy way.
advice-meet-signer = speak with whoever signs.
advice-meet-signer-why = A yes counts once the signer has said it.
advice-confirm-delivery = confirm stock and a delivery or start date.
advice-confirm-delivery-why = A date on the calendar makes the choice real.
advice-payment-options = offer two ways to pay.
advice-payment-options-why = How to pay is a nicer question than whether.
advice-thank-and-hand-over = thank them and name who looks after them now.
advice-thank-and-hand-over-why = A customer left alone after the order does not return.
advice-check-in = ask whether it runs and who uses it.
advice-check-in-why = Small snags are cheap to mend in the first week.
advice-written-result = put the result into one number and send it.
advice-written-result-why = They judge now whether it was worth the money.
advice-ask-reference = ask whether they would vouch for you.
advice-ask-reference-why = A content customer opens the next door.
advice-next-date = agree the next date and what it decides.
advice-next-date-why = A step without a date is a wish.
advice-ask-next-step = ask what has to happen on their side next.
advice-ask-next-step-why = Their step moves the deal, not yours.
advice-sum-up-in-writing = send three lines on what was said and agreed.
advice-sum-up-in-writing-why = What is written down is not argued again.
advice-ask-what-changed = ask what is new that made them look again.
advice-ask-what-changed-why = Going back is normal; the reason tells you what to show.
advice-comparison-guide = send a one-page guide for comparing offers.
advice-comparison-guide-why = If they compare anew, let it be on what matters.
advice-check-what-was-skipped = check in three questions that need, budget and decider are clear.
advice-check-what-was-skipped-why = They jumped ahead; gaps come back at the signature.
advice-ask-how-they-decided = ask how they got there so fast.
advice-ask-how-they-decided-why = It tells you what convinced them, and who.
advice-give-new-reason = give them one new reason to answer: a fact, a date, a name.
advice-give-new-reason-why = “Just checking in” is easy to leave unread.
advice-try-second-contact = speak to a second person there.
advice-try-second-contact-why = One silent contact should not stop a deal.
advice-ask-yes-or-no = ask openly whether it is still a topic, yes or no.
advice-ask-yes-or-no-why = A clear no is worth more than a month of silence.
advice-thank-today = thank them and say what happens next.
advice-thank-today-why = Right after the yes they wonder whether it was right.
advice-hand-over-meeting = bring them together with whoever delivers.
advice-hand-over-meeting-why = What you promised should not get lost on the way.
advice-own-complaint = call, own it, and say by when it is put right.
advice-own-complaint-why = A complaint answered the same day binds more than none.
advice-check-remedy = check with them that the remedy holds.
advice-check-remedy-why = It is settled when they say so.
advice-value-in-their-number = put the price beside what the problem costs them a year.
advice-value-in-their-number-why = A price is high or low only against something.
advice-find-other-budget = ask which other budget it could come from.
advice-find-other-budget-why = Money is often there, under another name.
advice-cost-of-waiting = show what waiting costs, and offer a small start.
advice-cost-of-waiting-why = “Later” is decided by what now would bring.
advice-back-to-problem = go back to the problem in their own words.
advice-back-to-problem-why = Without a felt need no offer fits.
advice-ask-rival-criteria = ask what they like about the other offer.
advice-ask-rival-criteria-why = It names the criterion you have to meet.
advice-meet-sceptic = ask for ten minutes with whoever is against it.
advice-meet-sceptic-why = A sceptic who was heard seldom blocks.
advice-offer-proof-of-trust = offer a reference, a guarantee or an exit clause.
advice-offer-proof-of-trust-why = They fear the risk, not the product.
advice-ask-what-function-does = ask what the missing function would do for them.
advice-ask-what-function-does-why = Often there is another way to the same end.
advice-plan-changeover = draw up the changeover week by week, with your part in it.
advice-plan-changeover-why = Effort they can see is smaller than effort they fear.
advice-lawyers-together = bring the two who read contracts together on the phone.
advice-lawyers-together-why = A clause is settled in a call, not in ten mails.
advice-ask-price-gap = thank them and ask how far apart you were.
advice-ask-price-gap-why = The answer sharpens the next offer.
advice-ask-what-decided = thank them and ask what decided it.
advice-ask-what-decided-why = Right after the choice they still tell you.
advice-tell-product-team = tell your product people what was missing, and them when it comes.
advice-tell-product-team-why = A feature that arrives reopens the door.
advice-date-of-next-budget = ask when the next budget is made, and note the day.
advice-date-of-next-budget-why = No money now is a date, not a no.
advice-leave-door-open = ask what would have to happen for it to come up again.
advice-leave-door-open-why = They stayed as they are; the problem stayed too.
advice-agree-when-again = agree the month in which you may call again.
advice-agree-when-again-why = A bad moment passes, and you are expected.
advice-thank-contact = thank your contact and ask who decides next time.
advice-thank-contact-why = Next time you begin at the right door.
advice-refer-elsewhere = say who would fit them better.
advice-refer-elsewhere-why = An honest tip is remembered.
advice-closing-letter = send a short, friendly last mail that closes the matter.
advice-closing-letter-why = It often brings the answer that silence did not.
advice-thank-and-ask = thank them and ask what decided it.
advice-thank-and-ask-why = What you learn now serves the next deal.
advice-ask-what-it-costs = leave budget and terms for later, and ask what the problem costs them.
advice-ask-what-it-costs-why = They are not choosing yet, they only feel the problem.
advice-hear-the-problem = put your list aside and let them tell the problem in their own words.
advice-hear-the-problem-why = Requirements grow out of a problem that they own.
advice-story-before-demo = let the demo rest, and tell how somebody like them met the same problem.
advice-story-before-demo-why = A demo answers a question that they have not asked yet.
advice-take-offer-back = tell them the offer can wait, and ask what they want to change.
advice-take-offer-back-why = An offer without a need is heard as pressure.
advice-ask-before-arguing = stop defending it, and ask what they would still like to know.
advice-ask-before-arguing-why = A doubt before the choice is a question that wants an answer.
advice-ask-what-to-decide = let the start rest, and ask what they still have to decide.
advice-ask-what-to-decide-why = Who has not said yes feels pushed by a delivery date.
advice-send-before-asking = send what they are looking for before you ask for more.
advice-send-before-asking-why = Who is still collecting has little to tell yet.
advice-guide-before-demo = give them a short guide to compare by before you show more.
advice-guide-before-demo-why = They do not know yet what to look at in a demo.
advice-step-back-to-search = step back from the contract, and offer to gather with them what they must know.
advice-step-back-to-search-why = Only who has compared can sign with a good feeling.
advice-settle-before-signing = let the contract rest, and ask what is still open in their comparison.
advice-settle-before-signing-why = Pressure while a doubt is open makes the doubt bigger.
advice-signature-first = ask which step is left to the signature before you plan the start.
advice-signature-first-why = A start date binds nobody who has not signed.
advice-help-their-search = send them what helps their search: the range, prices, a customer like them.
advice-help-their-search-why = The problem is clear to them, the way out is not.
advice-catch-up-criteria = catch up: ask by what they compare, and who takes part.
advice-catch-up-criteria-why = They are comparing already, and you do not know by what.
advice-show-what-counts = agree what they have to see, and show just that.
advice-show-what-counts-why = Who compares wants to see it, not to be asked about it.
advice-catch-up-decision = catch up: ask which steps are left to the signature, and who takes them.
advice-catch-up-decision-why = They are deciding now, with or without you.
advice-enough-questions = stop gathering, and propose terms with a date.
advice-enough-questions-why = Who is deciding has heard enough questions.
advice-enough-arguments = bring no new arguments, and ask what they still need to sign.
advice-enough-arguments-why = A new argument opens a question that was closed.

## The menu of commands
command-status = How a deal is, or all of them
command-deals = Your open deals
command-pipeline = The team's deals by phase
command-forecast = What is sure, likely and possible
command-changes = What has moved
command-process = The sales process
command-new = Open a deal: /new Novapol
command-undo = Take back the last change
command-why = What the last move rests on
command-cancel = Close the open question
command-team = Your team, and who is in it
command-alerts = What this group is told
command-bind = Make this group the team's
command-unbind = Let this group go
command-forget = What is kept of you
command-export = Deals as a file
command-language = Another language
command-help = What you can say

# Managers' questions. The head says how the question was read.
asked-head = <b>{ $what }</b>: { $many }
asked-head-only = <b>{ $what }</b>
asked-kind-list = Deals
asked-kind-pipeline = Pipeline
asked-kind-changes = Changes
asked-kind-forecast = Forecast
asked-kind-lost = Lost by reason
asked-kind-time = Time by phase
asked-kind-rep = Figures
asked-open = Open
asked-won = Won
asked-lost = Lost
asked-name = { $name }
asked-namesakes = { $name } ({ $many } people)
asked-over = from { $value } up
asked-under = up to { $value }
asked-age = { $days ->
    [one] unmoved for a day or more
   *[other] unmoved for { $days } days or more
  }
asked-day = { $day }
asked-span = { $since } – { $until }
asked-since = from { $since } on
asked-until = until { $until }
asked-paused = resting
asked-no-next-step = no next step
asked-warning = with a warning
asked-competitor = against { $name }
asked-any-competitor = with a competitor
asked-row = { $line } · { $value }
asked-count = <b>{ $what }</b>: { $many }
asked-worth = <b>{ $what }</b>: { $many } · { $value }
asked-sum = <b>Together</b>: { $value }
asked-average = <b>On average</b>: { $value } each, where a value is known
value-unknown = No value is known.
asked-win-rate = Win rate: { $rate }% of what was closed
asked-won-by = Won, by person:
asked-change = { $day } · { $line }
asked-days = <b>{ $what }</b>: { asked-days-there }
asked-days-there = { $days ->
    [one] a day
   *[other] { $days } days
  } (median), { $many ->
    [one] one deal
   *[other] { $many } deals
  }
asked-drawn = The days are those of { $many } deals picked at random from all.
asked-sure = Sure: { $value }
asked-likely = Likely: { $value }
asked-best = Best case: { $value }
asked-rule = Sure is won in this time. Likely adds each open deal by your team's own win rate from its phase, best adds it whole. Whoever decides later, or rests beyond it, is left out.
asked-no-reason = no reason given
asked-nothing = Nothing found.
asked-refused = Figures per person are switched off in this team.
asked-unknown = I did not understand that as a question about deals. Try “open deals over 50k” or “what moved this week?”
asked-numbered = { $number }. { $line }
asked-weighted = { $line } · weighted { $value } ({ $rate }%)
asked-weighted-assumed = { $line } · weighted { $value } ({ $rate }%, assumed)
asked-aged = { $days ->
    [one] { $line } · { $days } day
   *[other] { $line } · { $days } days
  }
asked-pipeline-rule = Weighted is the value times how often your team won from that phase. The days are the median of those that stand there now.
asked-assumed = Where fewer than { $few } deals have been closed from a phase, an even chance is assumed.
asked-against = against { $what }
asked-beside = <b>{ $what }</b>: { $one }, before { $other } ({ $change })
asked-beside-worth = { $line } · { $one }, before { $other }
asked-new = New
asked-onward = Moved on
asked-back = Went back
asked-sort-value = by value
asked-sort-oldest = oldest first
asked-all = That was all of them.
asked-near = I am not sure what you ask. Is it one of these?
asked-how = Reply to this message and { $by } hears it.
answer-to = { $by } has your answer. What the customer did or said, tell me as ever.
button-row = { $number }
button-reading = { $number }. { $what }
button-by-value = By value
button-by-oldest = Oldest first
button-this-week = This week
button-this-month = This month
button-last-month = Last month
button-next-month = Next month
last-word = last heard: { $words }, { $day }
timeline-row = { $day } · { $phase }
timeline-back = { $day } · back to { $phase }
timeline-won = { $day } · won
timeline-lost = { $day } · lost

## Deals as files, out and in
export-team = The deals of { $team } as they are now. Sent back to me, the file changes nothing.
export-own = Your deals as they are now.
export-shell = In a terminal, <b>ingear export</b> writes the file.
import-how = Send me the CSV file here, as your other system exports it. I show what I make of it before anything is written. In a terminal: <b>ingear import FILE</b>.
import-not-yours = Only a manager or an administrator of the team can bring in a file of deals.
import-looking = Looking through { $name }.
import-busy = I am still busy with { $name }.
import-waits = { $name } waits for your word, { $rows ->
    [one] one row
   *[other] { $rows } rows
}. Nothing is written yet.
import-too-large = { $name } is too large for me: 20 MB and 100,000 rows at most. In a terminal <b>ingear import</b> takes any file.
import-too-wide = { $name } has too many columns for me: 500 at most. Leave out those that say nothing of deals, and send it again.
import-gave-up = With { $name } I could not go on, so I have put it away. What is taken in already stays. Send it again, and only the rest is new.
import-not-fetched = I could not get { $name } just now. Send it again in a while.
import-unreadable = I cannot read { $name }: it has to be CSV, with a line that names the columns and one column for the customer.
import-no-customer = In { $name } I see no column for the customer, only: { $columns }. Call the right one <b>Customer</b> and send it again.
import-gone = That file is no longer here. Send it again.
import-dropped = { $name } is put away, nothing was written.
import-blank = (blank)
import-ask-stage = What is the stage “{ $stage }”? { $many ->
    [one] One row has it.
   *[other] { $many } rows have it.
}
import-ask-dates = { $name } has dates like { $example }. What comes first?
import-day-first = The day
import-month-first = The month
import-won = Won
import-lost = Lost
button-import = Import
button-cancel = Cancel
import-head = <b>{ $name }</b>: { $rows ->
    [one] one row
   *[other] { $rows } rows
}
import-columns = Read: { $columns }
import-left-out = Left out: { $columns }
import-pair = { $one } → { $other }
import-stages = Stages: { $stages }
import-stage = { $stage } → { $kind } ({ $many })
import-by-stage = as its stage says
import-day = Dates begin with the day.
import-month = Dates begin with the month.
import-would = Would be new: { $new }, changed: { $changed }, as they are: { $same }, told twice: { $joined }, refused: { $refused }
import-did = New: { $new }, changed: { $changed }, as they were: { $same }, told twice: { $joined }, refused: { $refused }
import-refused = Line { $line } { $reason }
import-more = More are refused: { $many }
import-nothing-yet = Nothing is written yet.
import-begun = Taking in { $rows ->
    [one] one row
   *[other] { $rows } rows
}. I tell you when it is done.
import-progress = { $name }: { $percent } % are in
import-done = <b>{ $name }</b> is taken in, { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
import-total = { $outcome }: { $many }, { $amount }
import-total-bare = { $outcome }: { $many }
refused-broken = cannot be read: its quotes do not close, or a cell is too long
refused-cells = has { $cells } cells where { $columns } columns are named
refused-nameless = names no customer, and has neither a number nor a title
refused-ownerless = has no owner, and nobody runs the team: say --owner NAME
refused-unowned = no column says whose deal it is ({ $columns }), and nobody runs the team: say --owner NAME, or --column COLUMN=owner
refused-total = adds up the other rows, and is no deal
refused-long = { $column } is longer than { $many } letters
refused-date = { $column }: { $text } is no date
refused-amount = { $column }: { $text } is no amount of money
refused-otherwise = has the number of line { $line }, and says otherwise
refused-archived = is about a deal that is off the list here, and is left so
refused-another = has the number of another customer’s deal here: if it comes from another system, take it in without its column of numbers
refused-elsewhere = is here already in team { $team }, and deals stay in their team: to have it in both, take it in without its column of numbers
refused-unfitting = does not fit what is known of the deal here
import-field-own = our own number
import-field-id = number
import-field-deal = customer
import-field-contact = contact
import-field-title = title
import-field-product = product
import-field-stage = stage
import-field-phase = phase
import-field-outcome = outcome
import-field-is_won = won
import-field-is_closed = closed
import-field-is_lost = lost
import-field-value = value
import-field-currency = currency
import-field-owner = owner
import-field-team = team
import-field-process = process
import-field-opened = opened on
import-field-closed = closed on
import-field-decides = decision expected on
import-field-won_at = won on
import-field-lost_at = lost on
import-field-changed = changed on
import-field-reason = reason of the loss
import-field-paused = paused until
## Warnings
span-days = { $many ->
    [one] a day
   *[other] { $many } days
}
span-working-days = { $many ->
    [one] a working day
   *[other] { $many } working days
}
span-times = { $many ->
    [one] once
   *[other] { $many } times
}
warns-silence = no contact for { $span }, your limit here is { $limit }
warns-no_next_step = no next step with a date for { $span }, your limit here is { $limit }
warns-date_moved = the date was put off { $span }, your limit here is { $limit }
warns-standing_still = in the same stage for { $span }, your limit here is { $limit }
warns-single_contact = only one contact in { $span } ({ $about }), your limit here is { $limit }
warns-new_competitor = { $about } is in the race, nothing said to that for { $span }, your limit here is { $limit }
warns-doubt = a doubt without an answer for { $span }, your limit here is { $limit }
warns-seller_ahead = you have been ahead of them for { $span }, your limit here is { $limit }
warns-went_back = they went back, and nothing for { $span } since, your limit here is { $limit }
warns-gate = “{ $about }” still not shown after { $span }, your limit here is { $limit }
warns-complaint = a complaint without an answer for { $span }, your limit here is { $limit }
warns-talked_on = the customer has only talked on { $span }, your limit here is { $limit }
warned-row = <b>{ $deal }</b>: { $what }.
warned-risk = <b>{ $deal }</b>, at risk: { $what }.
warned-also = Also { $what }.
warned-card = Warning: { $what }
warned-many = { $many ->
    [one] One deal could do with a word:
   *[other] { $many } deals could do with a word:
}
warned-first = <b>First { $deal }:</b> { $action }
warned-manager = { $many ->
    [one] A deal of { $rep } has waited too long:
   *[other] { $many } deals of { $rep } have waited too long:
}
alert-risk = <b>{ $deal }</b> ({ $rep }) is at risk: { $what }.
row-at-risk = { $line }, at risk
name-at-risk = { $deal } (at risk)
button-pause-week = Pause for a week
button-status = Status { $deal }
limits-head = When a deal warns, in days by phase: need / information / evaluation / decision / after.
limits-row = <b>{ $rule }</b>: { $days }
limits-own = <b>{ $rule }</b>, { $stage }: { $days }
limits-how = Tap one, or type: limit silence in closing 3 days. The usual again: limit silence usual.
limit-asked = <b>{ $rule }</b>: after how many days, in all stages?
limit-asked-times = <b>{ $rule }</b>: after how many times, in all stages?
limit-unknown = Say which warning and how many days, for example: limit silence in closing 3 days.
button-usual = The usual
button-days = { $many } days
button-times = { $many } times
rule-silence = silence
rule-no_next_step = no next step
rule-date_moved = date moved
rule-standing_still = standing still
rule-single_contact = single contact
rule-new_competitor = new competitor
rule-doubt = doubt unanswered
rule-seller_ahead = seller ahead
rule-went_back = went back
rule-gate = gate passed by
rule-complaint = complaint unanswered

# What is sent by the clock.
morning-head = { $many ->
    [one] <b>One deal for today:</b>
   *[other] <b>{ $many } deals for today, in order:</b>
}
morning-row = { $place }. <b>{ $deal }</b> ({ $reason }): { $action }
morning-none = Nothing is due on your deals today.
morning-overdue = was due { $day }
morning-today = for today
morning-advised = due { $day }
morning-deciding = they decide { $day }
morning-first = This comes { $days } at { $time }. “Off” ends it, “morning list 7:45” moves it.
morning-on = <b>Morning list:</b> { $days } at { $time }.
morning-off = <b>Morning list:</b> off.
morning-how = Type “morning list 7:45”, “morning list in German” or “morning list off”.
morning-unknown = Say when or in which language: “morning list 7:45”, “morning list in German”, “morning list off”.
review-mine = <b>Your week</b>
review-team = <b>The week of { $team }</b>
review-nothing = Nothing moved this week.
review-forward = <b>Forward</b> ({ $many }): { $deals }
review-back = <b>Back</b> ({ $many }): { $deals }
review-won = <b>Won</b> ({ $many }): { $deals }
review-lost = <b>Lost</b> ({ $many }): { $deals }
review-undecided = <b>No decision</b> ({ $many }): { $deals }
review-still = <b>Standing still</b> ({ $many }): { $deals }
review-word = <b>Needs a word</b> ({ $many }): { $deals }
review-of = { $deal } ({ $rep })
review-lost-to = { $deal } ({ $reason })
review-more = { $many } more
review-first = This comes { $days } at { $time }. “Off” ends it, “weekly review 16:00” moves it.
review-on = <b>Weekly review:</b> { $days } at { $time }.
review-off = <b>Weekly review:</b> off.
review-how = Type “weekly review Thursday 16:00”, “weekly review in German” or “weekly review off”.
review-unknown = Say when or in which language: “weekly review Thursday 16:00”, “weekly review in German”, “weekly review off”.
schedule-language = Language: { LANGUAGE($language) }.
days-every = every day
days-working = on working days
weekday-every-1 = on Mondays
weekday-every-2 = on Tuesdays
weekday-every-3 = on Wednesdays
weekday-every-4 = on Thursdays
weekday-every-5 = on Fridays
weekday-every-6 = on Saturdays
weekday-every-7 = on Sundays
digest-row = { $number }. “{ $question }”: { $days } at { $time }
digest-row-group = { $number }. “{ $question }”: { $days } at { $time }, in a group
digests-how = To be answered by the clock, say “send me the pipeline every Monday at 8”.
digests-group-how = “Stop digest 1” ends one.
digests-group-none = Nothing is sent here by the clock. Say “send us the pipeline every Monday at 8”.
digest-set = “{ $question }”: answered { $days } at { $time }.
digest-stopped = “{ $question }” comes no more.
digest-none = There is no digest of that number.
digest-unknown = Say what and how often: “send me the pipeline every Monday at 8”.
digest-too-many = { $many } are enough: stop one first.
digest-ended = “{ $question }” goes to that group no more: it is not yours to run now.
check-in = <b>{ $deal }</b>: { $days } days since they bought.
check-complaint = <b>The complaint first:</b> say by when it is settled, then ask whether it is.
check-7 = Ask whether it runs and who uses it. If they are glad, ask whether you may name them.
check-30 = Ask which number shows the result. If it is a good one, ask whom they would tell.
check-90 = Ask what has changed there since, and what would go well with it.
check-tell = Tell me what they say.
button-off = Off
button-on = On
button-place = { $place }
button-morning = Morning list
button-review = Weekly review
button-stop = Stop { $number }
button-stop-this = Stop it
command-digests = What comes by the clock
kept-digest = By the clock: “{ $question }”
rule-talked_on = talk without a commitment
learned-head = What { $many } closed deals teach:
learned-few = Too few closed deals to learn from yet: { $many } of { $enough }.
learned-time = <b>{ $phase }</b>: usually { $days ->
    [one] one day
   *[other] { $days } days
}, { $many ->
    [one] one deal
   *[other] { $many } deals
}
learned-lost = Lost from: { $where }
learned-lost-in = { $phase } ({ $many })
learned-tip = After “{ $action }” { $share }% went on within 14 days, { $many ->
    [one] one deal
   *[other] { $many } deals
}
managers-only = Only a manager or an administrator can see that.
why-proven = After this advice { $share }% of { $many } closed deals went on within 14 days.
