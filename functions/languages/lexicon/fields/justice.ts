/** Courts, police, crime and punishment. */
export const justice = `
court: tribunal cour juridiction | court tribunal | tribunal juzgado corte | gericht tribunal gerichtshof
supreme-court: cour_suprême cour_de_cassation | supreme_court high_court | tribunal_supremo corte_suprema | oberster_gerichtshof bundesgerichtshof
appeals-court: cour_d'appel | court_of_appeal appeals_court | tribunal_de_apelación corte_de_apelaciones | berufungsgericht
constitutional-court: conseil_constitutionnel cour_constitutionnelle | constitutional_court | tribunal_constitucional | verfassungsgericht bundesverfassungsgericht
judge: juge magistrat magistrate | judge magistrate justice | juez jueza magistrado | richter richterin
jury: jury juré | jury juror | jurado | jury geschworene geschworener
prosecutor: procureur procureure parquet ministère_public | prosecutor prosecution attorney_general district_attorney | fiscal fiscalía | staatsanwalt staatsanwältin staatsanwaltschaft ankläger
lawyer: avocat avocate défenseur | lawyer attorney counsel barrister solicitor | abogado abogada letrado | anwalt anwältin rechtsanwalt verteidiger
trial: procès | trial | juicio | prozess gerichtsverfahren
hearing: audience | hearing | audiencia vista | anhörung verhandlung
judge-try: juger | try tried | juzgar | verurteilen_vor richten
verdict: verdict jugement arrêt | verdict ruling judgment judgement | veredicto fallo sentencia | urteil richterspruch
justice: justice judiciaire | justice judicial judiciary | justicia judicial | justiz gerechtigkeit
accuse: accuser accusation | accuse accusation allege | acusar acusación | beschuldigen beschuldigung vorwerfen vorwurf bezichtigen anschuldigung
charge: inculper inculpation mettre_en_examen mise_en_examen | charge indict indictment | imputar imputación procesar inculpar | anklagen anklage angeklagt
accused: accusé accusée prévenu | accused defendant | acusado acusada imputado | angeklagter angeklagte
plaintiff: plaignant plaignante partie_civile | plaintiff complainant | demandante denunciante querellante | kläger klägerin nebenkläger
complaint: plainte porter_plainte | complaint | denuncia querella denunciar | strafanzeige anzeige beschwerde
sue: poursuivre_en_justice assigner attaquer_en_justice | sue lawsuit take_to_court | demandar demanda llevar_a_los_tribunales | verklagen klage klagen
convict: condamner condamnation déclarer_coupable reconnu_coupable | convict conviction find_guilty found_guilty | condenar condena declarar_culpable | verurteilen verurteilung schuldig_sprechen
sentence: condamner condamnation peine | sentence sentencing | condenar condena pena sentenciar | verurteilen strafe strafmaß
acquit: acquitter acquittement relaxer relaxe innocenter | acquit acquittal exonerate clear | absolver absolución exculpar absuelto | freisprechen freigesprochen freispruch
guilty: coupable culpabilité | guilty guilt | culpable culpabilidad | schuldig schuld
innocent: innocent innocence | innocent innocence not_guilty | inocente inocencia | unschuldig unschuld
appeal: faire_appel appel pourvoi interjeter_appel | appeal | apelar apelación recurso recurrir | berufung revision berufung_einlegen
evidence: preuve | evidence proof | prueba evidencia | beweis beweismittel
witness: témoin témoigner témoignage | witness testify testimony | testigo testificar testimonio | zeuge zeugin aussagen zeugenaussage bezeugen
eyewitness: témoin_oculaire | eyewitness | testigo_presencial | augenzeuge augenzeugin
confess: avouer aveu aveux | confess confession | confesar confesión | gestehen gestand gestanden geständnis
admit: reconnaître reconnu admettre admis | admit acknowledge concede | admitir reconocer | zugeben zugegeben einräumen eingeräumt
deny: nier démentir dément démenti contester | deny denial refute | negar niega desmentir desmentido | leugnen bestreiten bestritten dementieren dementi abstreiten
prison: prison pénitentiaire maison_d'arrêt centre_pénitentiaire | prison jail penitentiary | cárcel prisión penitenciario | gefängnis haftanstalt justizvollzugsanstalt
imprison: emprisonner emprisonnement incarcérer incarcération écrouer | imprison imprisonment jail incarcerate incarceration | encarcelar encarcelamiento | inhaftieren inhaftierung einsperren
prisoner: prisonnier prisonnière détenu détenue | prisoner inmate detainee | preso presa recluso prisionero detenido | häftling gefangener gefangene insasse
prison-term: peine_de_prison | prison_sentence jail_term prison_term jail_sentence | pena_de_prisión pena_de_cárcel | haftstrafe gefängnisstrafe freiheitsstrafe
life-sentence: perpétuité réclusion_à_perpétuité | life_sentence life_imprisonment life_in_prison | cadena_perpetua | lebenslange_haft lebenslänglich
suspended-sentence: sursis | suspended_sentence | pena_suspendida | bewährung bewährungsstrafe
detain: détenir détenu détention | detain detention hold_in_custody | detener detención | festhalten festgehalten haft
custody: garde_à_vue détention_provisoire | custody remand pretrial_detention | prisión_preventiva prisión_provisional custodia | gewahrsam untersuchungshaft polizeigewahrsam
arrest: arrêter arrestation interpeller interpellation appréhender | arrest apprehend | arrestar arresto detener detención | festnehmen festgenommen festnahme verhaften verhaftung
release: libérer libération relâcher remettre_en_liberté remise_en_liberté | release free set_free | liberar liberación poner_en_libertad excarcelar | freilassen freigelassen freilassung entlassen freikommen
bail: caution sous_caution | bail | fianza | kaution
escape: s'évader évasion échapper s'échapper | escape break_out | escapar fuga evadirse fugarse | entkommen ausbrechen ausbruch entfliehen
flee: fuir fuite s'enfuir prendre_la_fuite | flee fled flight run_away | huir huyó huida | fliehen floh geflohen flucht flüchten
wanted: recherché cavale en_fuite fugitif | wanted fugitive on_the_run at_large | buscado prófugo fugitivo | gesucht flüchtig
police: police policier gendarmerie forces_de_l'ordre | police law_enforcement | policía policial | polizei polizeilich
police-officer: policier policière agent gendarme | policeman policewoman police_officer cop officer | policía agente | polizist polizistin polizeibeamter polizeibeamte
investigate: enquêter enquête investigation instruction information_judiciaire | investigate investigation inquiry probe enquiry | investigar investigación pesquisa | ermitteln ermittlung ermittlungen untersuchen untersuchung
investigator: enquêteur enquêtrice | investigator detective | investigador investigadora | ermittler ermittlerin
suspect: suspect suspecte soupçonner soupçon suspecter | suspect suspicion | sospechoso sospechosa sospechar sospecha | verdächtiger verdächtige tatverdächtiger verdächtigen verdacht
motive: mobile | motive | móvil | motiv tatmotiv
crime: crime délit infraction criminel criminalité | crime offense offence criminal criminality | crimen delito criminal criminalidad delincuencia | verbrechen straftat delikt kriminell kriminalität
perpetrator: auteur agresseur | perpetrator assailant attacker | autor agresor atacante | täter täterin angreifer
accomplice: complice complicité | accomplice complicity | cómplice complicidad | komplize mittäter beihilfe
gang: gang bande mafia | gang mafia mob | banda pandilla mafia | bande mafia clan
organized-crime: crime_organisé grand_banditisme | organized_crime organised_crime | crimen_organizado | organisierte_kriminalität
kill: tuer tué tuée abattre abattu | kill slay slain | matar abatir | töten getötet umbringen umgebracht ums_leben_bringen
murder: assassiner assassinat meurtre meurtrier homicide assassin | murder murderer homicide assassinate assassination killing | asesinar asesinato homicidio asesino | ermorden ermordung mord mörder tötungsdelikt
manslaughter: homicide_involontaire | manslaughter | homicidio_involuntario homicidio_imprudente | totschlag fahrlässige_tötung
stab: poignarder couteau coup_de_couteau | stab stabbing knife | apuñalar puñalada cuchillo | erstechen erstochen messerstich messer
shoot: tirer tir coup_de_feu fusillade | shoot shot shooting gunfire gunshot | disparar disparo tiroteo | schießen schoss geschossen schuss schießerei erschießen
gun: fusil pistolet arme_à_feu revolver | gun rifle pistol firearm handgun | pistola fusil arma_de_fuego | gewehr pistole schusswaffe
bullet: balle | bullet | bala | kugel patrone
gunman: tireur homme_armé | gunman shooter | pistolero tirador hombre_armado | schütze bewaffneter
rape: violer viol violeur | rape rapist | violar violación violador | vergewaltigen vergewaltigung vergewaltiger
sexual-assault: agression_sexuelle | sexual_assault sexual_abuse | agresión_sexual abuso_sexual | sexueller_missbrauch sexuelle_nötigung
harassment: harceler harcèlement | harass harassment bully bullying | acosar acoso | belästigen belästigung mobbing
abuse: maltraiter maltraitance abus abuser | abuse mistreat mistreatment | abuso abusar maltrato maltratar | missbrauch missbrauchen misshandeln misshandlung
domestic-violence: violences_conjugales violence_conjugale | domestic_violence | violencia_doméstica violencia_machista | häusliche_gewalt
violence: violence violent | violence violent | violencia violento | gewalt gewalttätig gewaltsam
assault-person: agresser agression frapper | assault attack batter | agredir agresión | überfallen körperverletzung angreifen
torture: torturer torture | torture | torturar tortura | foltern folter
steal: voler vol dérober cambrioler | steal stole stolen theft | robar robo hurtar hurto | stehlen stahl gestohlen diebstahl entwenden
burglary: cambriolage cambrioler cambrioleur | burglary burglar break-in | robo_con_fuerza allanamiento | einbruch einbrecher
thief: voleur voleuse | thief thieves robber | ladrón ladrona | dieb diebin räuber
robbery: braquage vol_à_main_armée braquer hold-up braqueur | robbery heist hold-up rob | atraco atracar asalto | raub raubüberfall überfall ausrauben
fraud: fraude frauder escroquerie escroc fraudeur | fraud fraudulent scam swindle | fraude estafa estafar | betrug betrügen betrüger
forgery: contrefaçon faux falsifier falsification | forgery forge counterfeit fake | falsificación falsificar falso | fälschung fälschen
tax-evasion: fraude_fiscale évasion_fiscale | tax_evasion tax_fraud | evasión_fiscal fraude_fiscal | steuerhinterziehung
money-laundering: blanchiment blanchiment_d'argent blanchir | money_laundering launder | blanqueo lavado_de_dinero blanquear | geldwäsche
embezzlement: détournement détourner détournement_de_fonds | embezzlement embezzle misappropriate | malversación desvío_de_fondos malversar | veruntreuung unterschlagung veruntreuen
bribe: pot-de-vin soudoyer | bribe kickback | soborno sobornar cohecho | bestechungsgeld schmiergeld bestechen bestechung
blackmail: chantage extorsion racket | blackmail extortion extort | chantaje extorsión extorsionar | erpressung erpressen
kidnap: enlever enlèvement kidnapper rapt séquestrer | kidnap kidnapping abduct abduction | secuestrar secuestro rapto | entführen entführung verschleppen
ransom: rançon | ransom | rescate | lösegeld
drug: drogue stupéfiant | drug narcotic | droga narcótico estupefaciente | droge rauschgift
drug-trafficking: trafic_de_drogue trafic_de_stupéfiants narcotrafic narcotrafiquant | drug_trafficking drug_dealing drug_trafficker | narcotráfico tráfico_de_drogas narcotraficante | drogenhandel drogenhändler rauschgifthandel
traffic: trafic trafiquer trafiquant | trafficking trafficker smuggle smuggling smuggler | tráfico traficar traficante contrabando | schmuggel schmuggeln schmuggler
cocaine: cocaïne | cocaine | cocaína | kokain
cannabis: cannabis marijuana | cannabis marijuana | cannabis marihuana | cannabis marihuana
seize-goods: saisir saisie confisquer confiscation | seize seizure confiscate confiscation | incautar incautación decomisar decomiso confiscar | beschlagnahmen beschlagnahmung sicherstellen sichergestellt konfiszieren
vandalism: vandalisme vandaliser saccager | vandalism vandalize ransack | vandalismo saquear | vandalismus sachbeschädigung
loot: piller pillage pilleur | loot looting looter plunder | saquear saqueo | plündern plünderung plünderer
arson: incendie_criminel incendie_volontaire pyromane | arson arsonist | incendio_provocado pirómano | brandstiftung brandstifter
fine: amende verbaliser contravention | fine penalty | multa multar | geldstrafe bußgeld geldbuße strafzettel
punish: punir punition sanctionner châtiment | punish punishment penalize penalise | castigar castigo | bestrafen bestrafung strafe
death-penalty: peine_de_mort peine_capitale | death_penalty capital_punishment | pena_de_muerte | todesstrafe
execute: exécuter exécution | execute execution | ejecutar ejecución | hinrichten hinrichtung hingerichtet exekution
pardon: gracier grâce amnistie amnistier | pardon amnesty clemency | indultar indulto amnistía amnistiar | begnadigen begnadigung amnestie
compensation: indemniser indemnisation dédommager dommages_et_intérêts dédommagement | compensation compensate damages | indemnizar indemnización compensar compensación | entschädigen entschädigung schadenersatz
extradite: extrader extradition | extradite extradition | extraditar extradición | ausliefern auslieferung
warrant: mandat mandat_d'arrêt | warrant arrest_warrant | orden_de_arresto orden_de_detención | haftbefehl
raid-police: descente perquisition | raid | redada allanamiento | razzia durchsuchung
legal: légal légalité licite | legal legality lawful | legal legalidad lícito | legal rechtmäßig
illegal: illégal illégalité illicite clandestin | illegal illegality unlawful illicit | ilegal ilegalidad ilícito clandestino | illegal rechtswidrig
legalize: légaliser légalisation dépénaliser | legalize legalise legalization decriminalize | legalizar legalización despenalizar | legalisieren legalisierung entkriminalisieren
violate: violer violation enfreindre | violate violation breach infringe | violar violación infringir infracción | verstoßen verstoß verletzen verletzung
comply: respecter respect se_conformer conformité | comply compliance abide respect | cumplir cumplimiento acatar respetar | einhalten einhaltung befolgen
negligence: négligence négligent | negligence negligent | negligencia negligente | fahrlässigkeit fahrlässig
responsible: responsable responsabilité | responsible responsibility liable liability | responsable responsabilidad | verantwortlich verantwortung haftung
autopsy: autopsie médecin_légiste | autopsy postmortem coroner forensic | autopsia forense | obduktion gerichtsmedizin autopsie
dna: adn | dna | adn | dna
camera: caméra vidéosurveillance | camera cctv surveillance_camera | cámara videovigilancia | kamera videoüberwachung
court-order: injonction référé ordonnance | injunction court_order | orden_judicial mandamiento | einstweilige_verfügung
settlement: règlement_à_l'amiable transaction | settlement settle out_of_court_settlement | acuerdo_extrajudicial | vergleich
`;
