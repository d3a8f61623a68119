/** Life and death, accidents, disasters, rescue, weather. */
export const disaster = `
die: mourir mort morte décéder décès décédé périr trépas succomber | die dead death died pass_away perish succumb | morir murió muerto muerta muerte fallecer fallecido fallecimiento perecer | sterben starb gestorben tod tot tote toter todesopfer umkommen umgekommen verstorben ums_leben_kommen
alive: vivant vivante en_vie | alive living | vivo con_vida | lebend lebendig am_leben
survive: survivre survie survivant survivante rescapé rescapée | survive survival survivor | sobrevivir supervivencia superviviente sobreviviente | überleben überlebt überlebender überlebende
birth: naître né née naissance | born birth | nacer nacido nacimiento | geboren geburt
wound: blesser blessé blessée blessure | injure injury wound wounded injured hurt | herir herido herida lesionar lesión | verletzen verletzt verletzung verletzter verletzte verwunden
unhurt: indemne sain_et_sauf | unhurt unharmed unscathed uninjured | ileso sano_y_salvo | unverletzt wohlbehalten
missing: disparaître disparu disparue disparition | missing disappear disappearance vanish | desaparecer desaparecido desaparición | vermisst verschwinden verschwand verschwunden vermisste
serious: grave gravement sérieux | serious severe grave seriously severely | grave gravemente serio | schwer ernst schwerwiegend
slight: léger légèrement | slight slightly minor | leve levemente ligero | leicht leichtverletzt geringfügig
body: corps cadavre dépouille | body corpse remains | cuerpo cadáver restos | leiche leichnam
toll: bilan | toll death_toll | balance saldo | bilanz opferzahl
bury: enterrer enterrement inhumer ensevelir ensevelissement | bury burial buried | enterrar entierro sepultar | begraben beerdigen beerdigung verschütten bestattung beisetzung
funeral: obsèques funérailles | funeral | funeral exequias | beerdigung trauerfeier begräbnis
mourning: deuil endeuiller | mourning mourn grief | luto duelo | trauer trauern
tribute: hommage rendre_hommage | tribute homage | homenaje homenajear rendir_homenaje | ehrung gedenken würdigung
cemetery: cimetière tombe | cemetery graveyard grave | cementerio tumba | friedhof grab
suicide: suicide se_suicider | suicide | suicidio suicidarse | selbstmord suizid selbsttötung
accident: accident | accident crash | accidente siniestro | unfall unglück
collision: collision percuter heurter télescoper | collision collide crash_into hit | colisión chocar choque colisionar | kollision zusammenstoß zusammenstoßen kollidieren prallen aufprall
crash-plane: crash s'écraser accident_d'avion | crash plane_crash | estrellarse accidente_aéreo | absturz abstürzen flugzeugabsturz
derail: dérailler déraillement | derail derailment | descarrilar descarrilamiento | entgleisen entgleisung
shipwreck: naufrage faire_naufrage chavirer | shipwreck capsize sink sank sunk | naufragio naufragar zozobrar hundirse | schiffbruch kentern sinken untergehen schiffsunglück
drown: noyer se_noyer noyade noyé | drown drowning drowned | ahogar ahogarse ahogado ahogamiento | ertrinken ertrank ertrunken
poison: empoisonner empoisonnement intoxiquer intoxication poison | poison poisoning | envenenar envenenamiento intoxicación veneno | vergiften vergiftung gift
fire: incendie feu flammes brûler | fire blaze flames burn burnt | incendio fuego llamas arder quemar | brand feuer brennen brannte gebrannt flammen
wildfire: feu_de_forêt feux_de_forêt incendie_de_forêt | wildfire forest_fire bushfire | incendio_forestal | waldbrand
smoke: fumée | smoke | humo | rauch
ash: cendre cendres | ash | ceniza | asche
firefighter: pompier sapeur-pompier pompière | firefighter fireman firefighters | bombero bombera | feuerwehrmann feuerwehr feuerwehrleute
extinguish: éteindre éteint extinction maîtriser | extinguish put_out | extinguir apagar sofocar | löschen gelöscht
rescue: sauver sauvetage secourir secours sauveteur | rescue save saved rescuer | rescatar rescate salvar salvamento rescatista | retten rettung retter
emergency-services: services_de_secours secours secouriste | emergency_services rescue_services paramedic | servicios_de_emergencia equipos_de_rescate | rettungsdienst rettungskräfte einsatzkräfte
ambulance: ambulance | ambulance | ambulancia | krankenwagen rettungswagen
evacuate: évacuer évacuation | evacuate evacuation | evacuar evacuación desalojar | evakuieren evakuierung räumen räumung
emergency: urgence état_d'urgence | emergency state_of_emergency | emergencia urgencia estado_de_emergencia | notfall notstand ausnahmezustand
disaster: catastrophe désastre catastrophique sinistre | disaster catastrophe disastrous catastrophic | catástrofe desastre catastrófico | katastrophe katastrophal
disaster-area: sinistré zone_sinistrée | disaster_area stricken | damnificado zona_catastrófica | katastrophengebiet
earthquake: séisme tremblement_de_terre sismique | earthquake quake seismic tremor | terremoto seísmo sismo sísmico temblor | erdbeben beben
aftershock: réplique | aftershock | réplica | nachbeben
magnitude: magnitude | magnitude | magnitud | stärke magnitude
epicenter: épicentre | epicenter epicentre | epicentro | epizentrum
tsunami: tsunami raz-de-marée | tsunami tidal_wave | tsunami maremoto | tsunami flutwelle
volcano: volcan volcanique éruption | volcano volcanic eruption erupt | volcán volcánico erupción | vulkan vulkanisch ausbruch vulkanausbruch
lava: lave | lava | lava | lava
flood: inondation inonder crue | flood flooding inundate | inundación inundar riada crecida | überschwemmung überschwemmen hochwasser überfluten überflutung
drought: sécheresse | drought | sequía | dürre trockenheit
landslide: glissement_de_terrain éboulement coulée_de_boue | landslide mudslide rockfall | deslizamiento_de_tierra corrimiento_de_tierra alud derrumbe | erdrutsch bergsturz schlammlawine
avalanche: avalanche | avalanche | avalancha alud | lawine
collapse: s'effondrer effondrement écroulement s'écrouler | collapse cave_in | derrumbarse derrumbe colapsar colapso desplome | einstürzen eingestürzt einsturz zusammenbrechen zusammenbruch kollaps
rubble: décombres gravats | rubble debris wreckage | escombros | trümmer schutt
leak: fuite fuir | leak leakage | fuga escape filtración | leck austreten
spill: marée_noire déversement | oil_spill spill | marea_negra vertido derrame | ölpest ölteppich
storm: tempête orage | storm thunderstorm | tormenta tempestad temporal | sturm unwetter gewitter
hurricane: ouragan cyclone typhon | hurricane cyclone typhoon | huracán ciclón tifón | hurrikan zyklon taifun wirbelsturm orkan
tornado: tornade | tornado twister | tornado | tornado
rain: pluie pleuvoir précipitation averse pluvieux | rain rainfall precipitation shower rainy | lluvia llover precipitación lluvioso | regen regnen niederschlag regnerisch
snow: neige neiger enneigement | snow snowfall | nieve nevar nevada | schnee schneien schneefall
ice: glace verglas gel | ice frost | hielo helada | eis glätte frost
hail: grêle | hail | granizo granizada | hagel
fog: brouillard brume | fog mist | niebla neblina | nebel
wind: vent rafale bourrasque | wind gust | viento ráfaga | wind böe
lightning: foudre éclair | lightning | rayo relámpago | blitz blitzschlag
sun: soleil ensoleillé | sun sunny sunshine | sol soleado | sonne sonnig
cloud: nuage nuageux | cloud cloudy | nube nublado | wolke bewölkt
heat: chaleur chaud canicule vague_de_chaleur | heat hot heatwave heat_wave | calor cálido caluroso ola_de_calor | hitze heiß hitzewelle
cold: froid vague_de_froid | cold cold_snap cold_spell | frío ola_de_frío | kälte kalt kältewelle
temperature: température | temperature | temperatura | temperatur
degree: degré degrés | degree degrees | grado grados | grad
weather: météo temps météorologique | weather meteorological | tiempo meteorológico meteorología | wetter meteorologisch
forecast: prévision prévoir météorologue | forecast forecaster meteorologist | pronóstico previsión pronosticar | vorhersage prognose vorhersagen
alert: alerte vigilance alerter | alert warning warn | alerta alertar aviso | warnung alarm warnen alarmieren
danger: danger dangereux péril dangerosité | danger dangerous peril hazardous hazard | peligro peligroso | gefahr gefährlich
risk: risque risquer | risk risky | riesgo arriesgar | risiko riskieren
safe: sûr sécurité en_sécurité | safe safety secure security | seguro seguridad | sicher sicherheit
panic: panique paniquer | panic | pánico | panik
stampede: bousculade mouvement_de_foule | stampede crush | estampida avalancha_humana | massenpanik gedränge
damage-victim: sinistré | affected | damnificado afectado | geschädigt betroffen
power-cut: coupure_de_courant panne_d'électricité panne_de_courant | power_cut blackout power_outage outage | apagón corte_de_luz corte_de_electricidad | stromausfall
breakdown: panne tomber_en_panne | breakdown failure break_down malfunction | avería fallo averiarse | panne störung defekt
trap: piéger bloqué coincé | trap trapped stranded stuck | atrapar atrapado | eingeschlossen gefangen feststecken
fall-person: chuter tomber chute | fall fell fallen | caer caída caerse | stürzen fallen gestürzt sturz
climber: alpiniste grimpeur | climber mountaineer | alpinista montañero escalador | bergsteiger kletterer
lifeguard: maître-nageur sauveteur_en_mer | lifeguard | socorrista | rettungsschwimmer
dike: digue barrage | dike levee dam | dique presa | deich damm staudamm
`;
