/** Common nouns and verbs of every kind of news that the other fields leave out. */
export const general = `
event: événement évènement | event occurrence | evento acontecimiento suceso | ereignis veranstaltung
incident: incident | incident | incidente | vorfall zwischenfall
happen: se_produire survenir arriver avoir_lieu se_passer | happen occur take_place | ocurrir suceder producirse acontecer | geschehen geschah passieren ereignen vorkommen
situation: situation | situation | situación | lage situation
state-condition: état condition | condition state | estado condición | zustand bedingung
problem: problème difficulté | problem issue trouble | problema dificultad | problem schwierigkeit
solve: résoudre résolu résolution solution régler | solve solution resolve resolution settle | resolver solución solucionar resuelto | lösen gelöst lösung
error: erreur faute se_tromper | error mistake fault | error fallo equivocación equivocarse | fehler irrtum
truth-fact: fait | fact | hecho | tatsache fakt
reason: raison motif | reason grounds | razón motivo | grund anlass
consequence: conséquence effet répercussion impact | consequence effect impact repercussion | consecuencia efecto impacto repercusión | folge auswirkung konsequenz wirkung
goal: objectif but cible | goal aim objective target purpose | objetivo meta fin | ziel zweck
target: cibler cible viser | target aim | objetivo blanco apuntar | ziel zielen anvisieren
means: moyen | means | medio | mittel
method: méthode manière façon procédé | method manner way | método manera modo forma | methode weise art verfahren
strategy: stratégie stratégique | strategy strategic | estrategia estratégico | strategie strategisch
process: processus procédure | process procedure proceedings | proceso procedimiento trámite | verfahren prozess vorgang
system: système dispositif | system | sistema | system
structure: structure | structure | estructura | struktur
condition: condition | condition requirement | condición requisito | bedingung voraussetzung
rule: règle règlement réglementation norme | rule regulation standard norm | regla reglamento norma regulación | regel vorschrift regelung norm
control: contrôler contrôle | control check inspect | controlar control | kontrollieren kontrolle
inspect: inspecter inspection inspecteur vérifier vérification | inspect inspection inspector verify verification check | inspeccionar inspección verificar comprobar | inspizieren inspektion prüfen überprüfen überprüfung prüfung
example: exemple | example instance | ejemplo | beispiel
case: cas | case | caso | fall
affair: affaire dossier | case affair | caso asunto | affäre fall angelegenheit
subject: sujet thème question | subject topic theme | tema asunto | thema
idea: idée | idea | idea | idee
opportunity: opportunité occasion chance | opportunity chance occasion | oportunidad ocasión | gelegenheit chance
choice: choix alternative option | choice option alternative | elección opción alternativa | wahl option alternative
challenge: défi enjeu | challenge | desafío reto | herausforderung
effort: effort s'efforcer | effort endeavor endeavour strive | esfuerzo esforzarse | anstrengung bemühung bemühen
progress: progrès progresser avancée | progress headway advance | progreso progresar avance | fortschritt
breakthrough: percée avancée | breakthrough | avance_decisivo | durchbruch
obstacle: obstacle entrave | obstacle hurdle barrier hindrance | obstáculo traba barrera | hindernis hürde
hinder: gêner entraver perturber perturbation | hinder hamper obstruct disrupt disruption | obstaculizar dificultar perturbar | behindern behinderung stören störung erschweren
pressure: pression | pressure | presión | druck
influence: influence influencer influer | influence | influencia influir | einfluss beeinflussen
dominate: dominer domination | dominate domination | dominar dominio | dominieren beherrschen
limit: limiter limite limitation restreindre restriction | limit limitation restrict restriction | limitar límite limitación restringir restricción | begrenzen beschränken einschränken einschränkung beschränkung grenze
lift-measure: lever levée | lift lifting | levantar levantamiento | aufheben aufgehoben aufhebung
impose: imposer | impose | imponer impuso | verhängen auferlegen
apply: appliquer application mettre_en_œuvre mise_en_œuvre | apply implement implementation enforce enforcement | aplicar aplicación implementar implementación | anwenden umsetzen umgesetzt umsetzung durchsetzen
ignore: ignorer négliger | ignore neglect disregard | ignorar descuidar | ignorieren vernachlässigen missachten
guarantee: garantir garantie | guarantee ensure assure | garantizar garantía | garantieren garantie gewährleisten
base-on: fonder baser s'appuyer | base rely | basar basarse | basieren stützen beruhen
treat-handle: gérer gestion | manage management handle | gestionar gestión manejar | verwalten bewältigen umgang
develop: développer développement | develop development | desarrollar desarrollo | entwickeln entwicklung
test-try: expérimenter | pilot try_out | probar ensayar | erproben erprobung
install: installer installation | install installation | instalar instalación | installieren installation einbauen
equip-with: doter | provide_with equip | dotar | ausstatten
transform: convertir conversion | convert conversion | convertir conversión | umwandeln umwandlung
complete: compléter terminer | complete completion | completar finalizar | fertigstellen fertigstellung vollenden
fill: remplir | fill | llenar rellenar | füllen
pull: tirer traîner | pull drag tow | tirar arrastrar remolcar | ziehen zog gezogen schleppen
push: pousser bousculer | push shove | empujar | schieben stoßen drängen
carry: porter transporter | carry | llevar cargar transportar | tragen trug getragen
wear: porter vêtu | wear wore worn | vestir llevar_puesto | tragen anziehen
hit: frapper heurter toucher | hit strike struck | golpear alcanzar | schlagen treffen
hit-person: frapper tabasser coup battre | hit beat beating punch | golpear golpe paliza pegar | schlagen prügeln schlag verprügeln
break: casser briser rompre rupture | break broke broken rupture | romper rotura quebrar | brechen zerbrechen bruch gebrochen
cut-off: couper | cut_off sever | cortar | abschneiden abtrennen kappen
tear: déchirer | tear tore torn | rasgar desgarrar | reißen zerreißen
throw-away: jeter | throw_away discard dump | tirar desechar | wegwerfen
raise: lever soulever relever | raise lift | levantar elevar alzar | heben anheben hob gehoben
lower: abaisser baisser | lower | bajar rebajar | senken herabsetzen
turn: tourner | turn | girar doblar | drehen wenden abbiegen
touch: toucher | touch | tocar | berühren anfassen
look: regarder regard | look gaze | mirar mirada | schauen blicken blick
sit: s'asseoir assis | sit sat seated | sentarse sentado | sitzen saß setzen
stand: debout se_tenir_debout | stand stood standing | de_pie | stehen stand
walk: marcher marche à_pied | walk on_foot hike | caminar andar a_pie | gehen zu_fuß wandern laufen
climb: grimper escalader gravir | climb | escalar trepar | klettern besteigen
descend: descendre descente | descend go_down | descender bajar | absteigen hinuntergehen
travel-through: parcourir sillonner | tour | recorrer | bereisen
surround: entourer | surround | rodear | umgeben
gather: rassembler se_rassembler réunir recueillir | gather assemble collect | reunir juntar congregarse | versammeln sammeln
collect: collecter recueillir récolter collecte | collect collection raise | recaudar recoger recolectar colecta | sammeln sammlung einsammeln
store: stocker entreposer entrepôt stockage | store storage warehouse | almacenar almacén almacenamiento | lagern lager lagerhaus speichern
distribute: distribuer distribution répartir répartition | distribute distribution hand_out | distribuir distribución repartir reparto | verteilen verteilung
allocate: affecter allouer | allocate earmark assign | asignar destinar | zuweisen zuteilen
exchange: échanger échange | exchange swap | intercambiar intercambio canje | austauschen austausch tausch
compare: comparer comparaison | compare comparison | comparar comparación | vergleichen verglich verglichen vergleich
distinguish: distinguer | distinguish | distinguir | unterscheiden
identify: identifier identification | identify identification | identificar identificación | identifizieren identifizierung
register: enregistrer inscrire inscription enregistrement immatriculer | register registration enroll enrol | registrar inscribir inscripción registro | registrieren anmelden anmeldung registrierung eintragen
count: compter décompte dépouillement dénombrer | count tally | contar recuento escrutinio | zählen auszählen auszählung
correct: corriger correction rectifier | correct correction rectify | corregir corrección rectificar | korrigieren korrektur berichtigen
prove: prouver démontrer | prove demonstrate | demostrar probar | beweisen bewies nachweisen
solve-crime: élucider | clear_up | esclarecer | aufklären aufklärung
represent: représenter représentant représentation | represent representative representation | representar representante representación | vertreten vertreter vertretung repräsentieren
serve: servir | serve | servir | dienen
deserve: mériter mérite | deserve merit | merecer mérito | verdienen
suffer: souffrir subir souffrance | suffer undergo suffering | sufrir padecer sufrimiento | leiden erleiden leid
endure: supporter endurer | endure bear withstand | soportar aguantar | ertragen aushalten
resist: résister résistance | resist resistance | resistir resistencia | widerstehen widerstand
rely-trust: compter_sur | rely_on count_on | contar_con confiar | sich_verlassen_auf vertrauen
obey: obéir | obey | obedecer | gehorchen
disobey: désobéir désobéissance | disobey disobedience | desobedecer desobediencia | ungehorsam missachten
command-order: ordonner ordre | order command | ordenar orden | anordnen befehlen befehl anordnung angeordnet
entrust: confier | entrust | confiar encomendar | anvertrauen betrauen
contribute: contribuer contribution | contribute contribution | contribuir contribución | beitragen beigetragen beitrag
cooperate: coopérer coopération collaborer collaboration | cooperate cooperation collaborate collaboration | cooperar cooperación colaborar colaboración | kooperieren zusammenarbeiten zusammenarbeit kooperation
compete-for: rivaliser concourir | compete contest | competir rivalizar | konkurrieren wetteifern
dispute: contester contestation litige | dispute contest challenge | disputar impugnar litigio | anfechten anfechtung streit bestreiten
boycott: boycotter boycott | boycott | boicotear boicot | boykottieren boykott
sabotage: saboter sabotage | sabotage | sabotear sabotaje | sabotieren sabotage
infiltrate: infiltrer infiltration | infiltrate infiltration | infiltrar infiltración | unterwandern infiltrieren
exclude: exclure exclu exclusion | exclude exclusion | excluir exclusión | ausschließen ausgeschlossen ausschluss
include-act: inclure inclusion | include inclusion | incluir inclusión | einbeziehen einschließen
attract: attirer attractif attraction | attract attractive attraction | atraer atractivo atracción | anziehen anlocken attraktiv
inspire: inspirer inspiration | inspire inspiration | inspirar inspiración | inspirieren
imagine: imaginer imagination | imagine imagination | imaginar imaginación | vorstellen fantasie
dream: rêver rêve | dream | soñar sueño | träumen traum
interest: intérêt intéresser | interest | interés interesar | interesse interessieren
advantage: avantage atout | advantage asset benefit | ventaja | vorteil
disadvantage: inconvénient désavantage | disadvantage drawback | desventaja inconveniente | nachteil
benefit: bénéficier profiter | benefit | beneficiarse aprovechar | profitieren nutzen
quality: qualité | quality | calidad | qualität
quantity: quantité volume | quantity amount volume | cantidad volumen | menge umfang
value: valeur valoir | value worth | valor valer | wert
amount: montant somme | amount sum | importe suma monto | betrag summe
level: niveau | level | nivel | niveau ebene stand
size: taille dimension | size dimension | tamaño dimensión | größe
form: forme | form shape | forma | form
kind: type sorte genre | kind type sort | tipo clase género | art typ sorte
place: lieu endroit | place location spot | lugar sitio | ort stelle
site: site emplacement | site | emplazamiento sitio | standort gelände
edge: bord | edge | borde | rand
top: sommet haut | top | cima | spitze gipfel
beginning-point: origine provenance | origin | origen procedencia | ursprung herkunft
side: côté camp | side | lado bando | seite
stage-phase: phase étape | phase stage | fase etapa | phase etappe
series-sequence: série suite | series string sequence | serie sucesión | serie reihe
set-of: ensemble | set | conjunto | gesamtheit
object: objet | object item | objeto | gegenstand objekt
material: matériau matière | material | material | material werkstoff
tool: outil instrument | tool instrument | herramienta instrumento | werkzeug instrument
wood: bois | wood timber | madera | holz
stone: pierre rocher | stone rock | piedra roca | stein fels
glass: verre | glass | vidrio cristal | glas
paper: papier | paper | papel | papier
bag: sac valise bagage | bag suitcase luggage | bolsa maleta equipaje | tasche koffer gepäck
box: boîte carton caisse | box crate | caja | kiste schachtel karton
bottle: bouteille | bottle | botella | flasche
table: table | table | mesa | tisch
chair: chaise fauteuil | chair armchair | silla sillón | stuhl sessel
bed: lit | bed | cama | bett
flag: drapeau | flag | bandera | flagge fahne
card: carte | card | tarjeta | karte
map: carte plan | map | mapa | karte plan
jewel: bijou bijouterie joaillerie | jewel jewelry jewellery | joya joyería | juwel schmuck
center-facility: centre | center centre facility | centro | zentrum einrichtung
office: bureau | office bureau | oficina despacho | büro amt
laborious: pénible | arduous | penoso | mühsam
mission: mission | mission | misión | mission einsatz
task: tâche | task | tarea | aufgabe
duty: devoir obligation | duty obligation | deber obligación | pflicht verpflichtung
career: carrière | career | carrera | karriere laufbahn
profession: profession métier professionnel | profession occupation professional | profesión oficio profesional | beruf beruflich professionell
experience: expérience | experience | experiencia | erfahrung
talent: talent talentueux | talent talented | talento talentoso | talent talentiert
courage: courage courageux | courage brave bravery courageous | valor valentía valiente | mut mutig tapfer
hero: héros héroïne héroïque | hero heroine heroic | héroe heroína heroico | held heldin
genius: génie | genius | genio | genie
honor: honneur honorer | honor honour | honor honrar | ehre ehren
reputation: réputation | reputation | reputación fama | ruf ansehen
identity: identité | identity | identidad | identität
origin-person: originaire natif | native | originario oriundo natural_de | gebürtig stammend
life: vie | life lives | vida | leben
fate: destin sort | fate destiny | destino suerte | schicksal
luck: chance | luck lucky | suerte | glück
unlucky: malchance malheureux malheur | bad_luck misfortune | mala_suerte desgracia | pech unglück
tragedy: tragédie tragique drame dramatique | tragedy tragic drama dramatic | tragedia trágico drama dramático | tragödie tragisch drama dramatisch
miracle: miracle miraculeux | miracle miraculous | milagro milagroso | wunder
mystery: mystère mystérieux énigme | mystery mysterious riddle | misterio misterioso enigma | rätsel geheimnis rätselhaft
trace: trace indice | trace clue | rastro pista indicio | spur hinweis indiz
theft-find: butin | loot haul | botín | beute
reward: récompense récompenser | reward | recompensa recompensar | belohnung belohnen
reception: réception | reception | recepción | empfang
parade: défilé parade | parade procession | desfile | parade umzug
queue: file_d'attente file | queue line_up | cola fila | schlange warteschlange
sign-board: panneau pancarte | sign placard banner | cartel pancarta letrero | schild plakat transparent
slogan: slogan devise | slogan motto | lema eslogan consigna | parole slogan motto
trend: tendance | trend tendency | tendencia | trend tendenz
statistic: statistique statistiques | statistic statistics statistical | estadística estadístico | statistik statistisch
census: recensement | census | censo | volkszählung zensus
pace: rythme cadence | pace rhythm | ritmo | tempo rhythmus
priority: priorité prioritaire | priority | prioridad prioritario | priorität vorrang
delay-time: délai | time_frame | plazo | frist
aware: conscient conscience sensibiliser sensibilisation | aware awareness conscious | consciente conciencia concienciar sensibilizar | bewusst bewusstsein
trust-suspect: méfiance méfiant se_méfier | distrust mistrust wary | desconfianza desconfiar | misstrauen misstrauisch
transparency: transparence transparent | transparency transparent | transparencia transparente | transparenz transparent
chaos: chaos chaotique | chaos chaotic | caos caótico | chaos chaotisch
order-calm: ordre | order | orden | ordnung
confusion: confusion confondre | confusion confuse | confusión confundir | verwirrung verwechseln verwechslung
riot: émeute émeutier | riot rioter rioting unrest | disturbio disturbios motín | krawall ausschreitungen unruhen randale
quarrel: querelle dispute se_disputer altercation | quarrel row altercation argue | disputa pelea altercado riña | streit streiten auseinandersetzung
brawl: rixe bagarre | brawl fight | pelea reyerta riña | schlägerei prügelei
tear-gas: gaz_lacrymogène | tear_gas | gas_lacrimógeno gases_lacrimógenos | tränengas
disperse: disperser dispersion | disperse | dispersar | auflösen aufgelöst zerstreuen
barricade: barricade barrage | barricade roadblock | barricada | barrikade
occupy-time: durer | last | durar | dauern
approach: approcher s'approcher approche | approach | acercarse aproximarse | nähern annäherung
avoid: éviter esquiver | avoid dodge evade | evitar esquivar eludir | vermeiden vermied ausweichen umgehen
miss: manquer rater | miss | perderse fallar | verpassen verfehlen
repeat: répéter répétition | repeat repetition | repetir repetición | wiederholen wiederholung
renew: renouveler renouvellement reconduire | renew renewal | renovar renovación | erneuern erneuerung verlängern
dissolve: dissoudre dissous dissolution | dissolve dissolution disband | disolver disolución disuelto | auflösen aufgelöst auflösung
convene: convoquer convocation | convene summon convoke | convocar convocatoria | einberufen vorladen vorladung
outnumber: dépasser | outnumber outstrip | superar | übertreffen
affected-area: touché | hit affected | afectado | betroffen
suspended: suspendu | suspended | suspendido | suspendiert
supervise: superviser supervision | supervise supervision oversee oversight | supervisar supervisión | beaufsichtigen aufsicht
coordinate: coordonner coordination coordinateur | coordinate coordination coordinator | coordinar coordinación coordinador | koordinieren koordinierung koordinator
inaugurate: inaugurer inauguration | inaugurate inauguration | inaugurar inauguración | einweihen einweihung
appear: apparaître apparition paraître | appear appearance emerge | aparecer aparición | erscheinen erschien auftauchen
appear-court: comparaître comparution | appear_in_court | comparecer comparecencia | vor_gericht_erscheinen
attend: assister assistance | attend attendance | asistir asistencia | besuchen beiwohnen
host: accueillir hôte | host | acoger anfitrión albergar | gastgeber ausrichten
house-accommodate: héberger hébergement loger | accommodate accommodation house lodge | alojar alojamiento hospedar | unterbringen unterbringung untergebracht beherbergen
land-plot: terrain parcelle | plot land | terreno parcela solar | grundstück gelände
inhabit-not: inhabité désert | uninhabited deserted | deshabitado desierto | unbewohnt
overcrowded: surpeuplé bondé | overcrowded crowded packed | abarrotado hacinado superpoblado | überfüllt überbelegt
`;
