/** Pairs of concepts that exclude each other in one statement, as ids, parted by white space. */
export const antonyms = `
increase/decrease increase/stable decrease/stable increase/halve double/halve double/decrease begin/end continue/end continue/interrupt resume/interrupt
open/close accept/refuse allow/ban approve/refuse approve/cancel postpone/advance give/take send/receive keep/abolish create/abolish
build/demolish build/destroy repair/destroy rebuild/destroy improve/worsen strengthen/weaken strengthen/ease extend/shorten expand/shorten
accelerate/slow arrive/leave enter/exit join/withdraw stay/leave leave/return find/lose hide/reveal hide/show succeed/fail support/oppose help/prevent
add/remove divide/unite buy/sell lend/borrow spend/save win/defeat allow/prevent cause/prevent plan/cancel hold/cancel keep/cancel
left-wing/right-wing far-left/far-right majority/minority democracy/dictatorship equality/inequality ally/rival appoint/dismiss predecessor/successor
adopt/refuse
war/peace attack/defend ceasefire/offensive attack/surrender escalation/de-escalation enemy/friend agreement/disagreement hostility/ceasefire offensive/retreat
capture/release arrest/release arrest/acquit convict/acquit sentence/acquit guilty/innocent admit/deny legal/illegal violate/comply imprison/release detain/release
deploy/withdraw arm/disarm civilian/soldier accused/plaintiff legalize/ban punish/pardon charge/acquit execute/pardon
die/alive die/survive die/birth wound/unhurt die/unhurt missing/find serious/slight flood/drought heat/cold danger/safe die/wound kill/rescue kidnap/release
ally/enemy invade/retreat
profit/loss-finance deficit/surplus inflation/deflation export/import recession/recovery privatize/nationalize cheap/expensive rich/poor
free-charge/paid hire/dismiss-worker employer/employee strike/lockout demand/offer shortage/surplus free-charge/expensive dismiss-worker/appoint tenant/landlord create/job-cut
take-off/land-plane delay/on-time sick/healthy infect/cure clean/dirty clean/pollute
criticize/praise condemn/praise true/false true/lie possible/impossible probable/unlikely confirm/deny promise/refuse agree/disagree worry/reassure happy/sad satisfied/disappointed
love/hate know/unknown remember/forget encourage/discourage certain/doubt congratulate/criticize accuse/praise believe/doubt announce/hide encourage/prevent
man/woman male/female boy/girl father/mother son/daughter brother/sister husband/wife grandfather/grandmother uncle/aunt adult/minor adult/child young/old-person
marry/divorce rural/urban promote-league/relegate qualify/eliminate win/draw-tie defeat/draw-tie native/foreign integrate/deport qualify/disqualify
big/small long/short high/low wide/narrow fast/slowly good/bad better/worse new/old former/current modern/old future/past first/last first/second-ordinal
first/third second-ordinal/third second-ordinal/last next/previous next/last early/late before/after until/since yesterday/today today/tomorrow yesterday/tomorrow
always/never often/rarely temporary/permanent sudden/gradual day/night morning/evening morning/afternoon summer/winter spring-season/autumn summer/autumn
spring-season/winter autumn/winter spring-season/summer all/none many/few more/less at-least/at-most more-than/less-than enough/insufficient maximum/minimum
whole/partial alone/together north/south east/west left-side/right-side near/far inside/outside above/below private/public useful/useless mandatory/optional
intentional/accidental difficult/easy simple/complex strong/weak full/empty active/inactive absent/present visible/invisible different/same normal/unusual
clear/unclear able/unable positive/negative favorable/hostile dry/wet hard/soft beautiful/ugly white/black dark/bright-light secretly/publicly with/without
because/despite heavy/light-weight best/worse local/international lift-measure/impose obey/disobey include-act/exclude advantage/disadvantage luck/unlucky
confidence/trust-suspect chaos/order-calm raise/lower fill/empty climb/descend million/billion thousand/million hundred/thousand kilometer/meter daily/weekly weekly/monthly monthly/annual
necessary/useless push/pull half/whole immediate/gradual unanimous/controversial
`;
