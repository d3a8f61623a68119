/** War, weapons, terror, diplomacy, treaties. */
export const conflict = `
war: guerre | war warfare | guerra | krieg
peace: paix pacifique | peace peaceful | paz pacífico | frieden friedlich
conflict: conflit | conflict | conflicto | konflikt
ceasefire: cessez-le-feu armistice | ceasefire truce armistice | tregua alto_el_fuego cese_el_fuego armisticio | waffenruhe waffenstillstand feuerpause
attack: attaquer attaque assaut agresser | attack assault assail | atacar ataque asaltar asalto | angreifen angriff angegriffen griff_an attackieren attacke
attack-terror: attentat | attack bombing | atentado | anschlag attentat
defend: défendre défendu défense défenseur | defend defense defence defender | defender defensa defensor | verteidigen verteidigung verteidiger
offensive: offensive | offensive | ofensiva | offensive
counteroffensive: contre-offensive | counteroffensive counter-offensive | contraofensiva | gegenoffensive
invade: envahir invasion | invade invasion | invadir invasión | einmarschieren einmarsch invasion überfallen
occupy: occuper occupation | occupy occupation | ocupar ocupación | besetzen besetzung besatzung
annex: annexer annexion | annex annexation | anexionar anexión | annektieren annexion
capture: s'emparer capturer capture prendre_le_contrôle conquérir conquis conquête | capture seize seizure conquer conquest | capturar captura conquistar conquista apoderarse tomar_el_control | einnehmen eingenommen einnahme erobern eroberung
recapture: reprendre repris reprise reconquérir reconquête reconquis | recapture retake retook retaken reconquer regain | recuperar reconquistar reconquista retomar | zurückerobern rückeroberung zurückerobert
besiege: assiéger siège encercler encerclement | besiege siege encircle encirclement surround | asediar asedio sitiar sitio cercar cerco | belagern belagerung einkesseln einkesselung umzingeln umstellen
surrender: se_rendre capituler capitulation reddition | surrender capitulate capitulation | rendirse rendición capitular capitulación | kapitulieren kapitulation aufgeben ergeben
retreat: se_retirer retraite battre_en_retraite repli se_replier | retreat pull_back withdraw | retirarse retirada replegarse repliegue | zurückweichen rückzug zurückziehen
army: armée forces_armées militaire | army armed_forces military | ejército fuerzas_armadas militar | armee streitkräfte heer militär bundeswehr
navy: marine | navy naval | marina armada naval | marine
air-force: armée_de_l'air | air_force | fuerza_aérea | luftwaffe
soldier: soldat militaire | soldier serviceman | soldado militar | soldat soldatin
troops: troupes troupe | troops troop | tropas tropa | truppen truppe
officer: officier | officer | oficial | offizier
general: général | general | general | general
commander: commandant commandement commander | commander command | comandante mando comandar | kommandeur kommandant befehlshaber kommando
fighter: combattant combattante | fighter combatant | combatiente | kämpfer kämpferin
fight: combattre combat lutter lutte affronter affrontement | fight fought fighting combat battle | combatir combate luchar lucha pelear | kämpfen kampf gefecht bekämpfen
clash: heurter heurt affrontement affrontements accrochage | clash skirmish confrontation | enfrentamiento enfrentarse choque | zusammenstoß zusammenstöße auseinandersetzung
battle: bataille | battle | batalla | schlacht
rebel: rebelle rébellion insurgé insurrection | rebel rebellion insurgent insurgency | rebelde rebelión insurgente insurgencia | rebell rebellion aufständischer aufständische aufstand
militia: milice milicien | militia militiaman | milicia miliciano | miliz milizionär
guerrilla: guérilla guérillero | guerrilla | guerrilla guerrillero | guerilla guerillero
jihadist: djihadiste jihadiste islamiste | jihadist islamist | yihadista islamista | dschihadist islamist islamistisch
terrorism: terrorisme terroriste | terrorism terrorist | terrorismo terrorista | terrorismus terrorist terror terroristisch
hostage: otage | hostage | rehén | geisel
mercenary: mercenaire | mercenary | mercenario | söldner
prisoner-war: prisonnier_de_guerre | prisoner_of_war | prisionero_de_guerra | kriegsgefangener kriegsgefangene
bomb: bombe | bomb | bomba | bombe
bombard: bombarder bombardement pilonner pilonnage | bombard bombardment shell shelling bomb bombing | bombardear bombardeo | bombardieren bombardierung beschießen beschuss
air-strike: frappe_aérienne raid_aérien raid frappe | air_strike airstrike air_raid strike | ataque_aéreo bombardeo | luftangriff luftschlag
missile: missile | missile | misil | rakete marschflugkörper
rocket: roquette fusée | rocket | cohete | rakete
drone: drone | drone | dron | drohne
tank: char blindé | tank armored_vehicle | tanque blindado | panzer
artillery: artillerie | artillery | artillería | artillerie
mine-weapon: mine | mine landmine | mina | mine landmine
weapon: arme armement | weapon arms armament | arma armamento | waffe waffen bewaffnung
arm: armer armé | arm armed | armar armado | bewaffnen bewaffnet
ammunition: munition munitions | ammunition munitions | munición municiones | munition
explosive: explosif | explosive | explosivo | sprengstoff
explode: exploser explosion déflagration | explode explosion blast detonate detonation | explotar explosión estallar detonar | explodieren explosion detonieren detonation
nuclear: nucléaire atomique | nuclear atomic | nuclear atómico | nuklear atomar atom
chemical-weapon: arme_chimique | chemical_weapon | arma_química | chemiewaffe
disarm: désarmer désarmement | disarm disarmament | desarmar desarme | entwaffnen abrüsten abrüstung
front: front ligne_de_front | front frontline front_line | frente | front frontlinie
base: base caserne | base barracks | base cuartel | stützpunkt kaserne basis
massacre: massacre massacrer tuerie | massacre slaughter | masacre masacrar matanza | massaker
mass-grave: charnier fosse_commune | mass_grave | fosa_común | massengrab
genocide: génocide | genocide genocidal | genocidio genocida | völkermord genozid
war-crime: crime_de_guerre | war_crime | crimen_de_guerra | kriegsverbrechen
veteran: ancien_combattant vétéran | veteran | veterano excombatiente | veteran
coup: coup_d'État putsch | coup coup_d'état putsch | golpe_de_Estado golpe | putsch staatsstreich
overthrow: renverser renversement | overthrow overthrew overthrown topple oust | derrocar derrocamiento | stürzen sturz
revolt: révolte soulèvement se_soulever émeute | revolt uprising | revuelta levantamiento sublevación | aufstand erhebung revolte
revolution: révolution révolutionnaire | revolution revolutionary | revolución revolucionario | revolution revolutionär
conscription: conscription service_militaire appel_sous_les_drapeaux | conscription draft military_service | reclutamiento servicio_militar | wehrpflicht wehrdienst einberufung
deploy: déployer déploiement | deploy deployment | desplegar despliegue | stationieren stationierung entsenden verlegen
mobilize: mobiliser mobilisation | mobilize mobilise mobilization mobilisation | movilizar movilización | mobilisieren mobilmachung mobilisierung
maneuver: manœuvre exercice | maneuver manoeuvre exercise drill | maniobra ejercicio | manöver übung
blockade: blocus bloquer blocage | blockade block | bloqueo bloquear | blockade blockieren
embargo: embargo | embargo | embargo | embargo
sanction: sanction sanctionner | sanction | sanción sancionar | sanktion sanktionieren
neutral: neutre neutralité | neutral neutrality | neutral neutralidad | neutral neutralität
alliance: alliance | alliance | alianza | bündnis allianz
enemy: ennemi | enemy foe | enemigo | feind feindlich
friend: ami amie amitié | friend friendship | amigo amiga amistad | freund freundin freundschaft
diplomacy: diplomatie diplomatique diplomate | diplomacy diplomatic diplomat | diplomacia diplomático | diplomatie diplomatisch diplomat
ambassador: ambassadeur ambassadrice | ambassador | embajador embajadora | botschafter botschafterin
embassy: ambassade | embassy | embajada | botschaft
consulate: consulat consul | consulate consul | consulado cónsul | konsulat konsul
envoy: envoyé émissaire | envoy emissary | enviado emisario | gesandter sondergesandter gesandte
foreign-minister: ministre_des_affaires_étrangères chef_de_la_diplomatie | foreign_minister foreign_secretary secretary_of_state | ministro_de_exteriores canciller jefe_de_la_diplomacia | außenminister außenministerin
defense-minister: ministre_de_la_défense ministre_des_armées | defense_minister defence_minister defense_secretary defence_secretary | ministro_de_defensa ministra_de_defensa | verteidigungsminister verteidigungsministerin
interior-minister: ministre_de_l'intérieur | interior_minister home_secretary | ministro_del_interior ministra_del_interior | innenminister innenministerin
finance-minister: ministre_des_finances ministre_de_l'économie | finance_minister chancellor_of_the_exchequer treasury_secretary | ministro_de_hacienda ministro_de_finanzas ministro_de_economía | finanzminister finanzministerin
negotiate: négocier négociation négociations pourparlers négociateur | negotiate negotiation talks negotiator | negociar negociación negociador | verhandeln verhandlung verhandlungen unterhändler
mediate: médiation médiateur | mediate mediation mediator | mediar mediación mediador | vermitteln vermittlung vermittler
agreement: accord entente | agreement deal accord pact | acuerdo pacto | abkommen vereinbarung einigung übereinkunft
disagreement: désaccord différend | disagreement dispute | desacuerdo discrepancia | uneinigkeit meinungsverschiedenheit streit
treaty: traité | treaty | tratado | vertrag abkommen
contract: contrat | contract | contrato | vertrag
sign: signer signature signataire parapher | sign signature signing signatory | firmar firma suscribir | unterzeichnen unterzeichnung unterschreiben unterschrift
summit: sommet | summit | cumbre | gipfel gipfeltreffen
conference: conférence | conference | conferencia | konferenz
delegation: délégation délégué | delegation delegate | delegación delegado | delegation delegierter
dialogue: dialogue dialoguer | dialogue dialog | diálogo dialogar | dialog
relation: relation relations rapport | relation relations ties | relación relaciones vínculo | beziehung beziehungen verhältnis
tension: tension tensions | tension tensions | tensión tensiones | spannung spannungen
escalation: escalade | escalation escalate | escalada escalar | eskalation eskalieren
de-escalation: désescalade apaisement apaiser | de-escalation de-escalate appeasement | desescalada apaciguar | deeskalation entspannung
reconcile: réconcilier réconciliation | reconcile reconciliation | reconciliar reconciliación | versöhnen versöhnung
aggression: agression agresseur | aggression aggressor | agresión agresor | aggression aggressor
victim: victime | victim | víctima | opfer
civilian: civil civils | civilian | civil civiles | zivilist zivilisten zivil
refugee: réfugié réfugiée | refugee | refugiado refugiada | flüchtling geflüchtete geflüchteter
spy: espion espionnage espionner | spy spying espionage | espía espionaje espiar | spion spionage spionieren
intelligence: renseignement renseignements services_secrets | intelligence secret_service | inteligencia servicios_secretos | geheimdienst nachrichtendienst
secret: secret confidentiel | secret confidential classified | secreto confidencial | geheim geheimnis vertraulich
peacekeeper: casque_bleu casques_bleus | peacekeeper peacekeeping blue_helmet | casco_azul cascos_azules | blauhelm friedenstruppe blauhelmsoldat
humanitarian: humanitaire | humanitarian | humanitario | humanitär
corridor: couloir corridor | corridor | corredor | korridor
convoy: convoi | convoy | convoy | konvoi
checkpoint: poste_de_contrôle barrage | checkpoint roadblock | puesto_de_control retén | kontrollpunkt kontrollposten
patrol: patrouille patrouiller | patrol | patrulla patrullar | patrouille patrouillieren
warplane: avion_de_chasse avion_de_combat chasseur | fighter_jet warplane | caza avión_de_combate | kampfjet kampfflugzeug
warship: navire_de_guerre | warship | buque_de_guerra | kriegsschiff
submarine: sous-marin | submarine | submarino | u-boot
aircraft-carrier: porte-avions | aircraft_carrier | portaaviones | flugzeugträger
shelter: abri abriter | shelter | refugio refugiarse | unterkunft schutzraum zuflucht bunker
no-man: zone_tampon zone_démilitarisée | buffer_zone demilitarized_zone | zona_desmilitarizada | pufferzone entmilitarisierte_zone
hostility: hostilité hostilités | hostility hostilities | hostilidad hostilidades | feindseligkeit feindseligkeiten
retaliation: représailles riposte riposter | retaliation retaliate reprisal | represalia represalias | vergeltung vergeltungsschlag
provoke: provocation provocateur | provocation provocative | provocación provocador | provokation provozieren
recognize-state: reconnaître reconnu reconnaissance | recognize recognise recognition | reconocer reconocimiento | anerkennen anerkannt anerkennung
`;
