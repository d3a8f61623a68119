/** States, governments, parties, elections and laws in the making. */
export const politics = `
election: élection élections scrutin électoral présidentielle législatives municipales | election elections electoral poll polls ballot | elección elecciones comicios electoral | wahl wahlen urnengang wahlgang abstimmung
elect: élire élu élue réélire réélu réélection | elect re-elect re-election | elegir elegido reelegir reelección | wählen gewählt wiederwählen wiederwahl
vote: voter vote voix suffrage | vote voting | votar voto votación sufragio | stimmen stimme abstimmen abstimmung
turnout: participation taux_de_participation | turnout | participación | wahlbeteiligung
abstain: s'abstenir abstention | abstain abstention | abstenerse abstención | enthalten enthaltung
voter: électeur électrice électorat | voter electorate | elector votante electorado | wähler wählerin wählerschaft
candidate: candidat candidate candidature postulant | candidate candidacy nominee contender | candidato candidata candidatura aspirante | kandidat kandidatin kandidatur bewerber
campaign: campagne | campaign | campaña | wahlkampf kampagne
referendum: référendum consultation_populaire | referendum plebiscite | referéndum plebiscito consulta_popular | referendum volksabstimmung volksentscheid
round: tour | round | vuelta ronda | runde durchgang
runoff: second_tour | runoff run-off second_round | segunda_vuelta balotaje | stichwahl
president: président présidente présidence présidentiel chef_de_l'État | president presidency presidential head_of_state | presidente presidenta presidencia presidencial jefe_de_Estado | präsident präsidentin präsidentschaft staatschef staatsoberhaupt
vice-president: vice-président vice-présidente | vice-president | vicepresidente vicepresidenta | vizepräsident vizepräsidentin
prime-minister: premier_ministre première_ministre chef_du_gouvernement | prime_minister premier head_of_government | primer_ministro primera_ministra jefe_del_Gobierno | premierminister premierministerin ministerpräsident regierungschef regierungschefin
chancellor: chancelier chancelière chancellerie | chancellor chancellery | canciller cancillería | kanzler kanzlerin bundeskanzler bundeskanzlerin kanzleramt
minister: ministre | minister secretary_of_state | ministro ministra | minister ministerin
ministry: ministère ministériel | ministry ministerial | ministerio ministerial | ministerium
government: gouvernement gouvernemental exécutif cabinet | government cabinet administration executive governmental | gobierno gubernamental gabinete ejecutivo | regierung kabinett bundesregierung
govern: gouverner | govern rule | gobernar | regieren
parliament: parlement parlementaire chambre assemblée_nationale | parliament parliamentary | parlamento parlamentario | parlament parlamentarisch bundestag
assembly: assemblée | assembly | asamblea | versammlung
congress: congrès | congress congressional | congreso | kongress parteitag
senate: sénat sénatorial | senate | senado | senat
senator: sénateur sénatrice | senator | senador senadora | senator senatorin
deputy: député députée parlementaire | lawmaker legislator MP congressman congresswoman representative parliamentarian | diputado diputada legislador parlamentario | abgeordneter abgeordnete parlamentarier
mayor: maire mairie édile | mayor mayoral | alcalde alcaldesa alcaldía edil | bürgermeister bürgermeisterin oberbürgermeister
town-hall: mairie hôtel_de_ville | town_hall city_hall | ayuntamiento alcaldía | rathaus
municipality: commune municipalité municipal | municipality municipal | municipio municipal ayuntamiento | gemeinde kommune kommunal stadtverwaltung
council: conseil | council | consejo concejo | rat gemeinderat stadtrat
councillor: conseiller_municipal conseillère_municipale | councillor councilor | concejal concejala | stadtrat gemeinderat ratsmitglied
governor: gouverneur gouverneure | governor | gobernador gobernadora | gouverneur gouverneurin
prefect: préfet préfète préfecture | prefect prefecture | prefecto prefectura | präfekt präfektur
leader: dirigeant dirigeante chef leader cheffe patron numéro_un | leader head chief boss | líder dirigente jefe jefa | anführer chef chefin führer vorsitzender spitze
party: parti formation_politique | party | partido | partei
coalition: coalition alliance | coalition alliance | coalición alianza | koalition bündnis
opposition: opposition opposant opposante | opposition opponent | oposición opositor opositora | opposition oppositioneller gegner
majority: majorité majoritaire | majority | mayoría mayoritario | mehrheit mehrheitlich
minority: minorité minoritaire | minority | minoría minoritario | minderheit
left-wing: gauche de_gauche | left left-wing leftist | izquierda izquierdista | linke links linken linksgerichtet
right-wing: droite de_droite | right-wing rightist | derecha derechista | rechte rechten rechtsgerichtet
far-right: extrême_droite | far_right far-right | extrema_derecha ultraderecha ultraderechista | rechtsextrem rechtsextremismus rechtsaußen
far-left: extrême_gauche | far_left far-left | extrema_izquierda ultraizquierda | linksextrem linksaußen
centrist: centriste centre | centrist | centrista | zentrist zentristisch
conservative: conservateur conservatrice | conservative tory | conservador conservadora | konservativ konservativer
liberal: libéral libérale libéraux | liberal | liberal | liberal liberaler
socialist: socialiste socialisme | socialist socialism | socialista socialismo | sozialist sozialistisch sozialdemokrat
communist: communiste communisme | communist communism | comunista comunismo | kommunist kommunistisch
populist: populiste populisme | populist populism | populista populismo | populist populistisch populismus
nationalist: nationaliste nationalisme | nationalist nationalism | nacionalista nacionalismo | nationalist nationalistisch nationalismus
greens: écologiste écologistes verts | greens | verdes ecologista | grünen grüne
democracy: démocratie démocratique démocrate | democracy democratic democrat | democracia democrático demócrata | demokratie demokratisch demokrat
dictatorship: dictature dictateur autoritaire | dictatorship dictator authoritarian | dictadura dictador autoritario | diktatur diktator autoritär
republic: république républicain | republic republican | república republicano | republik republikaner republikanisch
monarchy: monarchie monarque | monarchy monarch | monarquía monarca | monarchie monarch
king: roi | king | rey | könig
queen: reine | queen | reina | königin
prince: prince | prince | príncipe | prinz fürst
princess: princesse | princess | princesa | prinzessin
crown: couronne couronnement couronner | crown coronation | corona coronación | krone krönung
state: État étatique | state | Estado estatal | staat staatlich
nation: nation national | nation national nationwide | nación nacional | nation national
country: pays | country | país | land länder
homeland: patrie | homeland fatherland | patria | heimat vaterland
province: province provincial | province provincial | provincia provincial | provinz
region: région régional | region regional | región regional | region regional
department: département | department | departamento | department abteilung
county: comté | county | condado | landkreis grafschaft
district: district arrondissement quartier | district borough neighborhood neighbourhood | distrito barrio | bezirk stadtteil viertel kreis
capital: capitale | capital | capital | hauptstadt
city: ville cité agglomération | city town | ciudad urbe | stadt städte
village: village bourg | village | pueblo aldea | dorf dörfer ortschaft
territory: territoire | territory | territorio | gebiet territorium
border: frontière frontalier | border frontier | frontera fronterizo | grenze
independence: indépendance indépendant indépendantiste | independence independent | independencia independiente independentista | unabhängigkeit unabhängig
autonomy: autonomie autonome | autonomy autonomous | autonomía autónomo | autonomie autonom
sovereignty: souveraineté souverain | sovereignty sovereign | soberanía soberano | souveränität souverän
secession: sécession séparatiste séparatisme | secession separatist separatism | secesión separatista separatismo | abspaltung separatist separatismus
power: pouvoir | power | poder | macht
policy: politique | policy | política | politik
politician: homme_politique femme_politique responsable_politique politicien | politician | político política | politiker politikerin
political: politique | political | político | politisch
reform: réforme réformer | reform overhaul | reforma reformar | reform reformieren
law: loi législation législatif | law legislation legislative act statute | ley legislación | gesetz gesetzgebung gesetzlich
bill: projet_de_loi proposition_de_loi | bill draft_law | proyecto_de_ley proposición_de_ley | gesetzentwurf gesetzesvorlage
amendment: amendement amender | amendment amend | enmienda enmendar | änderungsantrag abänderung
decree: décret décréter arrêté ordonnance | decree executive_order | decreto decretar | dekret erlass verordnung verfügung
constitution: constitution constitutionnel | constitution constitutional | constitución constitucional | verfassung verfassungsrecht grundgesetz
motion: motion | motion | moción | antrag
no-confidence: motion_de_censure censure défiance | no-confidence no_confidence censure | moción_de_censura censura | misstrauensvotum misstrauensantrag
confidence: confiance | confidence trust | confianza | vertrauen
promulgate: promulguer promulgation | promulgate sign_into_law | promulgar promulgación | verkünden inkraftsetzen
force-enter: entrer_en_vigueur entrée_en_vigueur | come_into_force take_effect took_effect | entrar_en_vigor entrada_en_vigor | in_kraft_treten inkrafttreten
adopt: adopter adoption | adopt adoption pass passed | adoptar adopción aprobar | verabschieden verabschiedung annehmen angenommen
veto: veto | veto | veto vetar | veto
resign: démissionner démission démissionnaire | resign resignation step_down stepped_down quit | dimitir dimisión renunciar renuncia | zurücktreten zurückgetreten rücktritt
dismiss: limoger limogeage destituer destitution révoquer révocation | dismiss dismissal sack remove_from_office | destituir destitución cesar cese | entlassen entließ entlassung absetzen abgesetzt absetzung
appoint: nommer nomination désigner désignation | appoint appointment nominate nomination name | nombrar nombramiento designar designación | ernennen ernannte ernannt ernennung nominieren nominierung berufen
impeach: destituer procédure_de_destitution impeachment | impeach impeachment | impeachment juicio_político | amtsenthebung amtsenthebungsverfahren
sworn-in: investir investiture prêter_serment | sworn_in inauguration swear_in | investir investidura jurar_el_cargo toma_de_posesión | vereidigen vereidigung amtseinführung
mandate: mandat | mandate term_of_office term | mandato | amtszeit mandat
predecessor: prédécesseur | predecessor | predecesor antecesor | vorgänger vorgängerin
successor: successeur succession | successor succession | sucesor sucesión | nachfolger nachfolgerin nachfolge
spokesperson: porte-parole | spokesman spokeswoman spokesperson | portavoz vocero | sprecher sprecherin regierungssprecher
official: responsable fonctionnaire officiel haut_fonctionnaire | official officer | funcionario responsable oficial | beamter beamte beamtin vertreter
adviser: conseiller conseillère | adviser advisor aide | asesor asesora consejero | berater beraterin
ally: allié alliée allier | ally allied | aliado aliada | verbündeter verbündete verbündeten
rival: rival rivale adversaire concurrent | rival opponent adversary | rival adversario contrincante | rivale rivalin gegner kontrahent
supporter: partisan partisane sympathisant | supporter backer follower sympathizer | partidario seguidor simpatizante | anhänger unterstützer befürworter
debate: débat débattre | debate | debate debatir | debatte debattieren
speech: discours allocution | speech address | discurso alocución | rede ansprache
program: programme | program programme platform | programa | programm
measure: mesure | measure step | medida | maßnahme
proposal: proposer proposition | propose proposal | proponer propuso propuesta | vorschlagen vorschlug vorgeschlagen vorschlag
budget: budget budgétaire | budget budgetary | presupuesto presupuestario | haushalt budget etat
tax: impôt taxe fiscal fiscalité imposition | tax taxation levy fiscal | impuesto tasa fiscal tributo | steuer abgabe besteuerung
scandal: scandale | scandal | escándalo | skandal affäre
crisis: crise | crisis | crisis | krise
citizen: citoyen citoyenne concitoyen | citizen | ciudadano ciudadana | bürger bürgerin staatsbürger
people-nation: peuple | people nation | pueblo | volk
public: public publique | public | público | öffentlich öffentlichkeit
popularity: popularité populaire | popularity popular | popularidad popular | beliebtheit beliebt popularität
opinion-poll: sondage enquête_d'opinion | poll opinion_poll survey | encuesta sondeo | umfrage meinungsumfrage befragung
petition: pétition pétitionnaire | petition | petición | petition unterschriftensammlung
censorship: censure censurer | censorship censor | censura censurar | zensur zensieren
propaganda: propagande | propaganda | propaganda | propaganda
lobby: lobby lobbying groupe_de_pression | lobby lobbying lobbyist | lobby grupo_de_presión | lobby lobbyist
ideology: idéologie idéologique | ideology ideological | ideología ideológico | ideologie ideologisch
seat: siège | seat | escaño | sitz mandat
commission: commission | commission committee panel | comisión comité | kommission ausschuss
committee: comité | committee | comité | ausschuss komitee
authority: autorité autorités | authority authorities | autoridad autoridades | behörde behörden
administration: administration administratif | administration administrative | administración administrativo | verwaltung
institution: institution institutionnel | institution institutional | institución institucional | institution
agency: agence | agency | agencia | agentur behörde
european-union: union_européenne | european_union | unión_europea | europäische_union
united-nations: nations_unies | united_nations | naciones_unidas | vereinte_nationen vereinten_nationen
security-council: conseil_de_sécurité | security_council | consejo_de_seguridad | sicherheitsrat
human-rights: droits_de_l'homme droits_humains | human_rights | derechos_humanos | menschenrechte menschenrecht
right: droit | right | derecho | recht
freedom: liberté libre | freedom liberty free | libertad libre | freiheit frei
equality: égalité | equality | igualdad | gleichheit gleichstellung
inequality: inégalité | inequality | desigualdad | ungleichheit
justice-fairness: équité juste équitable | fairness fair equitable | equidad justo equitativo | gerechtigkeit gerecht fair
corruption: corruption corrompre corrompu | corruption corrupt bribery | corrupción corrupto soborno | korruption korrupt bestechung
`;
