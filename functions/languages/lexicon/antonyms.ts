/** Pairs of concepts that exclude each other in one statement, as ids, parted by white space. */
export const antonyms = `
increase/decrease increase/stable decrease/stable increase/halve double/halve double/decrease begin/end continue/end continue/interrupt resume/interrupt
open/close accept/refuse allow/ban approve/refuse approve/cancel postpone/advance give/take send/receive keep/abolish create/abolish
build/demolish build/destroy repair/destroy rebuild/destroy improve/worsen strengthen/weaken strengthen/ease extend/shorten expand/shorten
accelerate/slow arrive/leave enter/exit join/withdraw stay/leave leave/return find/lose hide/reveal hide/show succeed/fail support/oppose help/prevent
add/remove divide/unite buy/sell lend/borrow spend/save win/defeat allow/prevent cause/prevent plan/cancel hold/cancel keep/cancel
left-wing/right-wing far-left/far-right majority/minority democracy/dictatorship equality/inequality ally/rival appoint/dismiss predecessor/successor
adopt/refuse
`;
