/** Things, places, ailments, days and months that the other fields leave out; May is no entry: it is a modal, too. */
export const things = `
regime: régime | regime | régimen | regime
worksite: chantier | construction_site building_site worksite | obra obras | baustelle
engineer: ingénieur ingénieure ingénierie | engineer engineering | ingeniero ingeniera ingeniería | ingenieur ingenieurin
technician: technicien technicienne | technician | técnico técnica | techniker technikerin
secretary: secrétaire secrétariat | secretary secretariat | secretario secretaria secretaría | sekretär sekretärin sekretariat
clerk: greffier guichetier | clerk | escribano dependiente | schreiber schalterbeamter
craft-worker: électricien plombier | electrician plumber | electricista fontanero | elektriker klempner
cleaner: agent_d'entretien | cleaner janitor | limpiador limpiadora | reinigungskraft putzfrau
guard: gardien garde vigile | guard | guardia vigilante guardián | wächter wache wachmann
bodyguard: garde_du_corps | bodyguard | guardaespaldas escolta | leibwächter
dose: dose | dose | dosis | dosis
archive: archives archive archiver | archive archives | archivo archivar | archiv archivieren
ruin: ruine ruines | ruin ruins | ruina ruinas | ruine
rust: rouille rouiller | rust | óxido oxidarse | rost rosten
crack: fissure fissurer | crack | grieta fisura | riss
concrete: béton | concrete | hormigón concreto | beton
brick: brique | brick | ladrillo | ziegel backstein
cable: câble | cable | cable | kabel
pipe: tuyau canalisation conduite | pipe | tubería cañería | rohr leitung
crane: grue | crane | grúa | kran
lift: ascenseur | lift elevator | ascensor | aufzug fahrstuhl
ladder: échelle | ladder | escalera_de_mano | leiter
rope: corde | rope | cuerda | seil
fence: clôture barrière grillage | fence barrier | valla cerca | zaun absperrung
cave: grotte caverne | cave cavern | cueva gruta | höhle
cellar: cave sous-sol | cellar basement | sótano bodega | keller
hill: colline | hill | colina cerro | hügel
cliff: falaise | cliff | acantilado | klippe
waterfall: cascade chute_d'eau | waterfall | cascada catarata | wasserfall
swamp: marais marécage | swamp marsh wetland | pantano humedal marisma | sumpf moor
bay: baie golfe | bay gulf | bahía golfo | bucht golf
strait: détroit | strait | estrecho | meerenge straße
peninsula: péninsule presqu'île | peninsula | península | halbinsel
continent: continent continental | continent continental | continente continental | kontinent
hemisphere: hémisphère | hemisphere | hemisferio | hemisphäre
horizon: horizon | horizon | horizonte | horizont
wave: vague | wave | ola oleada | welle
tide: marée | tide | marea | flut gezeiten
current-water: courant | current | corriente | strömung
swimming-pool: piscine | swimming_pool pool | piscina | schwimmbad freibad
gym: gymnase salle_de_sport | gym sports_hall | gimnasio polideportivo | turnhalle sporthalle
playground: aire_de_jeux | playground | parque_infantil | spielplatz
barn: grange | barn | granero | scheune
stable-horse: écurie étable | stable | establo cuadra | stall
tower: tour clocher | tower steeple | torre campanario | turm
lighthouse: phare | lighthouse | faro | leuchtturm
mill: moulin | mill | molino | mühle
bell: cloche | bell | campana | glocke
sheet: feuille | sheet leaf | hoja | blatt
envelope: enveloppe | envelope | sobre | umschlag
parcel: colis paquet | parcel package | paquete | paket
post-office: poste bureau_de_poste | post_office | correos oficina_de_correos | post postamt
pavement: trottoir | pavement sidewalk | acera | gehweg bürgersteig
lane: voie file | lane | carril | spur fahrstreifen
traffic-light: feu_rouge feu_tricolore | traffic_light traffic_lights | semáforo | ampel
breathalyzer: alcootest | breathalyzer alcohol_test | alcoholemia alcoholímetro | alkoholtest
radar: radar | radar speed_camera | radar | radar blitzer
brake: frein freiner | brake | freno frenar | bremse bremsen
overtake: doubler dépasser dépassement | overtake | adelantar adelantamiento | überholen
skid: déraper dérapage | skid | derrapar derrape | schleudern
overturn: se_renverser se_retourner | overturn | volcar vuelco | umkippen überschlagen
run-over: renverser écraser faucher | run_over knock_down | atropellar atropello | überfahren anfahren
bite: mordre morsure | bite bit bitten | morder mordedura | beißen biss gebissen
suffocate: asphyxier étouffer asphyxie | suffocate asphyxiate | asfixiar asfixia | ersticken
burn-injury: brûlure brûlé | burn burns | quemadura quemado | verbrennung
faint: s'évanouir malaise | faint collapse | desmayarse desmayo | ohnmächtig schwächeanfall
coma: coma | coma | coma | koma
unconscious: inconscient sans_connaissance | unconscious | inconsciente | bewusstlos
stable-health: hors_de_danger | out_of_danger | fuera_de_peligro | außer_lebensgefahr
life-threatening: pronostic_vital_engagé | life-threatening critical_condition | riesgo_vital estado_crítico | lebensgefahr lebensgefährlich
allergy: allergie allergique | allergy allergic | alergia alérgico | allergie allergisch
measles: rougeole | measles | sarampión | masern
cholera: choléra | cholera | cólera | cholera
malaria: paludisme malaria | malaria | malaria paludismo | malaria
tuberculosis: tuberculose | tuberculosis | tuberculosis | tuberkulose
aids: sida vih | aids hiv | sida vih | aids hiv
dementia: démence alzheimer | dementia alzheimer | demencia alzhéimer | demenz alzheimer
dentist: dentiste dentaire | dentist dental | dentista dental | zahnarzt zahnärztin
psychologist: psychologue psychologie psychologique | psychologist psychology psychological | psicólogo psicóloga psicología psicológico | psychologe psychologin psychologie psychologisch
monday: lundi | monday | lunes | montag
tuesday: mardi | tuesday | martes | dienstag
wednesday: mercredi | wednesday | miércoles | mittwoch
thursday: jeudi | thursday | jueves | donnerstag
friday: vendredi | friday | viernes | freitag
saturday: samedi | saturday | sábado | samstag sonnabend
sunday: dimanche | sunday | domingo | sonntag
january: janvier | january | enero | januar jänner
february: février | february | febrero | februar
march-month: mars | march | marzo | märz
april: avril | april | abril | april
june: juin | june | junio | juni
july: juillet | july | julio | juli
august: août | august | agosto | august
september: septembre | september | septiembre | september
october: octobre | october | octubre | oktober
november: novembre | november | noviembre | november
december: décembre | december | diciembre | dezember
`;
