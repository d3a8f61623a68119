/** Saying, thinking, knowing and feeling; news media. */
export const speech = `
say: dire dit indiquer déclarer affirmer préciser | say said state tell told declare | decir dijo dicho indicar declarar señalar afirmar precisar manifestar | sagen erklären angeben mitteilen äußern
statement: déclaration communiqué propos | statement communiqué remark | declaración comunicado | erklärung mitteilung aussage äußerung stellungnahme
announce: annoncer annonce | announce announcement | anunciar anuncio | ankündigen angekündigt ankündigung bekanntgeben bekanntgegeben verkünden
report: rapporter signaler relater | report | informar reportar relatar | berichten melden
report-document: rapport | report | informe | bericht gutachten
inform: informer information | inform notify information | informar información notificar | informieren information benachrichtigen unterrichten
explain: expliquer explication | explain explanation | explicar explica explicación | erklären erklärung erläutern
confirm: confirmer confirmation | confirm confirmation | confirmar confirmación | bestätigen bestätigung
claim: affirmer prétendre | claim assert allege | afirmar asegurar sostener alegar | behaupten behauptung
claim-responsibility: revendiquer revendication | claim_responsibility claimed_responsibility | reivindicar reivindicación atribuirse | sich_bekennen bekennen bekannte bekennerschreiben
add-say: ajouter | add | añadir agregar | hinzufügen ergänzen
answer: répondre répondu réponse | answer reply respond response | responder respuesta contestar | antworten antwort beantworten erwidern
ask: demander demande interroger | ask question | preguntar pedir interrogar | fragen befragen bitten bat
question: question | question | pregunta cuestión | frage
request: demander demande requête sollicitation | request call_for appeal | solicitar solicitud pedir petición | beantragen antrag bitte ersuchen gesuch
urge: exhorter appeler presser inciter | urge call_on exhort | instar exhortar llamar urgir | auffordern aufgefordert aufforderung aufrufen aufgerufen aufruf appellieren mahnen
warn: avertir avertissement mettre_en_garde mise_en_garde alerter prévenir | warn warning caution | advertir advertencia avisar alertar | warnen warnung
promise: promettre promis promesse s'engager engagement | promise pledge vow commit commitment | prometer promesa comprometerse compromiso | versprechen versprach versprochen zusage zusagen zugesagt
criticize: critiquer critique dénoncer dénonciation fustiger | criticize criticise criticism denounce slam | criticar crítica denunciar denuncia | kritisieren kritik anprangern rügen
condemn: condamner condamnation | condemn condemnation | condenar condena | verurteilen verurteilung
praise: saluer louer féliciter éloge se_féliciter | praise hail welcome commend applaud | elogiar elogio alabar aplaudir celebrar | loben lob begrüßen würdigen
congratulate: féliciter félicitations | congratulate congratulations | felicitar felicitación | gratulieren beglückwünschen glückwunsch
thank: remercier remerciement | thank gratitude | agradecer gracias agradecimiento | danken dank
apologize: s'excuser excuses présenter_ses_excuses excuse | apologize apologise apology | disculparse disculpa pedir_perdón | entschuldigen entschuldigung
regret: regretter regret déplorer | regret deplore | lamentar lamento deplorar | bedauern
insult: insulter insulte injurier injure | insult abuse | insultar insulto | beleidigen beleidigung beschimpfen
mock: se_moquer railler moquerie | mock ridicule | burlarse burla | verspotten spott
joke: plaisanter blague plaisanterie humour | joke humor humour | bromear broma chiste humor | scherzen witz humor
complain: se_plaindre plainte | complain complaint | quejarse queja | sich_beschweren beschweren klagen
discuss: discuter discussion évoquer | discuss discussion | discutir discusión hablar | diskutieren diskussion besprechen erörtern
speak: parler s'exprimer prendre_la_parole | speak spoke spoken talk | hablar expresarse | sprechen sprach gesprochen reden
call-name: appeler qualifier surnommer baptiser | call name dub describe | llamar calificar denominar | nennen bezeichnen genannt
describe: décrire description | describe description | describir descripción | beschreiben beschrieben beschreibung
quote: citer citation | quote cite | citar cita | zitieren zitat
emphasize: souligner insister mettre_l'accent | emphasize emphasise stress underline highlight | subrayar recalcar destacar enfatizar insistir | betonen hervorheben unterstreichen
suggest: suggérer suggestion laisser_entendre | suggest suggestion hint | sugerir sugerencia | andeuten vorschlagen anregen
recommend: recommander recommandation préconiser conseiller | recommend recommendation advise advice | recomendar recomendación aconsejar consejo | empfehlen empfahl empfohlen empfehlung raten
argue: arguer soutenir plaider argument | argue argument contend | argumentar argumento sostener | argumentieren argument
insist: insister | insist | insistir | bestehen_auf beharren
estimate: estimer estimation évaluer évaluation | estimate estimation evaluate assess assessment | estimar estimación evaluar evaluación valorar | schätzen schätzung bewerten bewertung einschätzen
calculate: calculer calcul | calculate calculation | calcular cálculo | berechnen berechnung
believe: croire cru penser estimer juger considérer | believe think thought consider reckon | creer pensar opinar considerar | glauben denken dachte meinen halten_für
opinion: opinion avis | opinion view | opinión | meinung ansicht
know: savoir su connaître connu | know knew known | saber supo conocer conocido | wissen wusste kennen bekannt
unknown: inconnu ignorer méconnu | unknown | desconocido ignorar | unbekannt
understand: comprendre compris compréhension | understand understood | entender comprender | verstehen verstand verstanden
learn: apprendre appris apprentissage | learn learned learnt | aprender enterarse | lernen erfahren erfuhr
remember: se_souvenir se_rappeler souvenir rappeler | remember recall | recordar acordarse recuerdo | erinnern erinnerung
forget: oublier oubli | forget forgot forgotten | olvidar olvido | vergessen vergaß
expect: s'attendre attendre attendu | expect expectation | esperar expectativa | erwarten erwartung
doubt: douter doute | doubt | dudar duda | zweifeln zweifel bezweifeln
certain: certain certitude sûr | certain sure certainty | seguro cierto certeza | sicher gewiss gewissheit
assume: supposer supposition présumer | assume suppose presume | suponer presumir | annehmen vermuten vermutung
guess-speculate: spéculer spéculation rumeur | speculate speculation rumor rumour | especular especulación rumor | spekulieren spekulation gerücht
allegedly: présumé prétendument soi-disant | alleged allegedly purported | presunto presuntamente supuesto supuestamente | mutmaßlich angeblich
apparently: apparemment semble-t-il sembler | apparently seem appear | aparentemente al_parecer parecer | offenbar anscheinend scheinen
probable: probable probablement vraisemblable vraisemblablement | probable probably likely | probable probablemente | wahrscheinlich voraussichtlich
possible: possible possibilité possiblement éventuel peut-être | possible possibly possibility perhaps maybe potential | posible posiblemente posibilidad quizás tal_vez | möglich möglicherweise möglichkeit vielleicht eventuell
impossible: impossible | impossible | imposible | unmöglich
unlikely: improbable peu_probable | unlikely improbable | improbable poco_probable | unwahrscheinlich
true: vrai véridique vérité véritable | true truth genuine | verdadero verdad cierto | wahr wahrheit echt
false: faux fausse mensonger | false untrue | falso | falsch unwahr
lie: mentir mensonge menteur | lie lied liar | mentir mentira | lügen lüge lügner
disinformation: désinformation infox fausse_nouvelle fausses_nouvelles | disinformation misinformation fake_news | desinformación bulo noticias_falsas | desinformation falschmeldung falschinformation
surprise: surprendre surpris surprise étonner étonnement | surprise astonish surprising | sorprender sorpresa asombro | überraschen überraschung
shock: choquer choc stupeur | shock outrage stun | conmocionar conmoción choque | schockieren schock erschüttern
angry: colère en_colère furieux indignation indigner | angry anger furious fury outrage indignation | enfadado ira furioso indignación enojo | wütend wut zorn empörung empört
happy: heureux joie content bonheur se_réjouir | happy joy glad pleased happiness delighted | feliz alegría contento alegrarse felicidad | glücklich freude froh freuen
sad: triste tristesse | sad sadness sorrow | triste tristeza | traurig traurigkeit
worry: inquiéter inquiétude inquiet préoccupation | worry worried concern concerned anxiety | preocupar preocupación inquietud preocupado | sorge besorgnis besorgt beunruhigen beunruhigt
reassure: rassurer | reassure | tranquilizar | beruhigen
satisfied: satisfait satisfaction satisfaire | satisfied satisfaction satisfy | satisfecho satisfacción satisfacer | zufrieden zufriedenheit
disappointed: déçu décevoir déception | disappointed disappointment disappoint | decepcionado decepción decepcionar | enttäuscht enttäuschung enttäuschen
proud: fier fierté | proud pride | orgulloso orgullo | stolz
ashamed: honte honteux | shame ashamed | vergüenza avergonzado | scham schande
love: aimer amour amoureux | love | amar amor | lieben liebe
hate: haïr haine détester | hate hatred | odiar odio | hassen hass
calm: calme calmer apaiser | calm | calma calmar tranquilo | ruhe ruhig beruhigen
agree: être_d'accord d'accord convenir s'accorder | agree in_agreement | estar_de_acuerdo acordar coincidir | zustimmen übereinstimmen einig einigen einverstanden
disagree: être_en_désaccord désaccord | disagree | discrepar en_desacuerdo | widersprechen uneinig
contradict: contredire contradiction contradictoire | contradict contradiction contradictory | contradecir contradicción | widersprechen widerspruch
compromise: compromis | compromise | compromiso_mutuo transacción | kompromiss
journalist: journaliste reporter | journalist reporter | periodista reportero | journalist journalistin reporter
newspaper: journal quotidien | newspaper daily paper | periódico diario | zeitung tageszeitung
magazine: magazine revue hebdomadaire | magazine weekly | revista semanario | zeitschrift magazin
press: presse | press | prensa | presse
press-conference: conférence_de_presse point_de_presse | press_conference news_conference briefing | conferencia_de_prensa rueda_de_prensa | pressekonferenz
interview: entretien interview interviewer | interview | entrevista entrevistar | interview gespräch
media: médias média | media outlet | medios medio_de_comunicación | medien
television: télévision télé chaîne télévisé | television tv channel broadcaster | televisión cadena canal | fernsehen sender fernsehsender
radio: radio | radio | radio | radio rundfunk hörfunk
broadcast: diffuser diffusion retransmettre | broadcast air | emitir emisión retransmitir difundir | ausstrahlen ausstrahlung senden übertragen
news-agency: agence_de_presse | news_agency | agencia_de_noticias | nachrichtenagentur
news: nouvelle nouvelles actualité | news | noticia noticias actualidad | nachricht nachrichten
publish: publier publication parution paraître | publish publication | publicar publicación | veröffentlichen veröffentlichung herausgeben
editor: rédacteur rédactrice rédaction éditeur | editor newsroom editorial | editor redactor redacción | redakteur redaktion herausgeber
photograph: photo photographie photographe photographier | photo photograph photographer picture | foto fotografía fotógrafo | foto fotografie fotograf bild
video: vidéo | video footage | vídeo video | video
image: image | image picture | imagen | bild
message: message | message | mensaje | nachricht botschaft
letter: lettre courrier | letter mail | carta correo | brief
email: courriel mail | email e-mail | correo_electrónico | e-mail mail
document: document | document | documento | dokument unterlage
list: liste | list | lista | liste
write: écrire écrit rédiger | write wrote written | escribir escrito redactar | schreiben schrieb geschrieben
read: lire lu lecture | read | leer leído lectura | lesen las gelesen
hear: entendre entendu | hear heard | oír escuchar | hören gehört
source-person: source | source | fuente | quelle
according: selon d'après | according | según de_acuerdo_con | laut zufolge nach_angaben
anonymous: anonyme anonymat | anonymous anonymity | anónimo anonimato | anonym anonymität
expert: expert experte spécialiste | expert specialist | experto experta especialista | experte expertin fachmann spezialist
role: rôle | role | papel | rolle
translate: traduire traduction traducteur | translate translation translator | traducir traducción traductor | übersetzen übersetzung übersetzer
language: langue langage linguistique | language linguistic | lengua idioma lenguaje | sprache sprachlich
word: mot | word | palabra | wort
name: nom nommer | name | nombre | name
title: titre | title headline | título titular | titel überschrift
symbol: symbole symbolique | symbol symbolic | símbolo simbólico | symbol symbolisch
invite: inviter invitation convier | invite invitation | invitar invitación | einladen eingeladen einladung
greet: saluer accueillir accueil | greet welcome | saludar recibir acoger | begrüßen begrüßung empfangen
negotiable: négociable | negotiable | negociable | verhandelbar
convince: convaincre convaincu persuader | convince persuade | convencer persuadir | überzeugen überzeugung überreden
discourage: décourager dissuader dissuasion | discourage deter deterrence dissuade | desalentar disuadir disuasión | abschrecken abschreckung entmutigen
encourage: encourager encouragement | encourage encouragement | alentar animar fomentar | ermutigen fördern ermuntern
`;
