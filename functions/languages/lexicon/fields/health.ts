/** Health, science, environment, animals, farming and food. */
export const health = `
health: santé sanitaire | health sanitary | salud sanitario sanidad | gesundheit gesundheitlich
hospital: hôpital hospitalier clinique centre_hospitalier | hospital clinic | hospital clínica hospitalario | krankenhaus klinik spital
hospitalize: hospitaliser hospitalisation | hospitalize hospitalise hospitalization | hospitalizar hospitalización | krankenhauseinweisung hospitalisierung
intensive-care: réanimation soins_intensifs | intensive_care | cuidados_intensivos uci | intensivstation
doctor: médecin docteur docteure praticien | doctor physician | médico médica doctor doctora | arzt ärztin doktor mediziner
general-practitioner: généraliste médecin_généraliste | general_practitioner gp family_doctor | médico_de_cabecera médico_de_familia | hausarzt hausärztin
surgeon: chirurgien chirurgienne chirurgie | surgeon surgery | cirujano cirugía | chirurg chirurgie chirurgisch
operate: opérer opération intervention_chirurgicale | operate operation surgery | operar operación | operieren operation
nurse: infirmier infirmière | nurse | enfermero enfermera | krankenschwester krankenpfleger pfleger pflegekraft
caregiver: soignant aide-soignant personnel_soignant | caregiver carer health_worker | cuidador personal_sanitario sanitario | pflegekraft pflegepersonal
midwife: sage-femme | midwife | comadrona matrona | hebamme
pharmacy: pharmacie pharmacien | pharmacy pharmacist chemist | farmacia farmacéutico | apotheke apotheker
patient: patient patiente | patient | paciente | patient patientin
disease: maladie pathologie affection | disease illness sickness ailment | enfermedad dolencia | krankheit erkrankung
sick: malade souffrant | sick ill unwell | enfermo enferma | krank erkrankt erkranken
healthy: en_bonne_santé sain | healthy | sano saludable | gesund
symptom: symptôme | symptom | síntoma | symptom
pain: douleur douloureux | pain painful ache | dolor doloroso | schmerz schmerzhaft
virus: virus viral | virus viral | virus viral | virus viren
bacteria: bactérie | bacterium bacteria | bacteria | bakterie bakterien
infect: infecter infection contaminer contamination infectieux | infect infection contaminate infectious | infectar infección contagiar contagio infeccioso | infizieren infektion anstecken ansteckung
epidemic: épidémie épidémique flambée | epidemic outbreak | epidemia brote | epidemie ausbruch seuche
pandemic: pandémie | pandemic | pandemia | pandemie
vaccine: vaccin vacciner vaccination | vaccine vaccinate vaccination jab | vacuna vacunar vacunación | impfstoff impfen impfung
quarantine: quarantaine isolement | quarantine isolation | cuarentena aislamiento | quarantäne isolation
lockdown: confinement confiner | lockdown | confinamiento confinar | lockdown ausgangssperre
curfew: couvre-feu | curfew | toque_de_queda | ausgangssperre
mask: masque | mask | mascarilla máscara | maske
cancer: cancer tumeur | cancer tumor tumour | cáncer tumor | krebs tumor
diabetes: diabète diabétique | diabetes diabetic | diabetes diabético | diabetes diabetiker
heart-attack: crise_cardiaque infarctus arrêt_cardiaque | heart_attack cardiac_arrest | infarto ataque_al_corazón paro_cardíaco | herzinfarkt herzstillstand
stroke: avc accident_vasculaire_cérébral | stroke | ictus derrame_cerebral | schlaganfall
heart: cœur cardiaque | heart cardiac | corazón cardíaco | herz
brain: cerveau cérébral | brain cerebral | cerebro cerebral | gehirn hirn
lung: poumon pulmonaire | lung pulmonary | pulmón pulmonar | lunge
blood: sang sanguin | blood | sangre sanguíneo | blut
bone: os osseux | bone | hueso óseo | knochen
skin: peau cutané | skin | piel cutáneo | haut
eye: œil yeux | eye | ojo | auge
hand: main | hand | mano | hand hände
arm-limb: bras | arm | brazo | arm
leg: jambe | leg | pierna | bein
head-body: tête crâne | head skull | cabeza cráneo | kopf schädel
fracture: fracture fracturer | fracture break broken | fractura fracturar rotura | bruch knochenbruch brechen gebrochen
flu: grippe | flu influenza | gripe | grippe
fever: fièvre | fever | fiebre | fieber
cure: guérir guérison | cure heal recover recovery | curar curación recuperarse sanar | heilen heilung genesen genesung
treat: traiter traitement soigner soin soins thérapie | treat treatment care therapy | tratar tratamiento cuidar terapia atención | behandeln behandlung pflege therapie
medicine: médicament remède | medicine medication drug | medicamento fármaco | medikament arznei arzneimittel
antibiotic: antibiotique | antibiotic | antibiótico | antibiotikum antibiotika
medical: médical médecine | medical medicine | médico medicina | medizinisch medizin
diagnose: diagnostiquer diagnostic | diagnose diagnosis | diagnosticar diagnóstico | diagnostizieren diagnose
test: tester test dépistage dépister | test screening screen | test prueba cribado | testen test
mental-health: santé_mentale psychiatrie psychiatrique psychique | mental_health psychiatric psychiatry | salud_mental psiquiatría psiquiátrico | psychische_gesundheit psychiatrie psychiatrisch psychisch
depression: dépression dépressif | depression depressive | depresión depresivo | depression depressiv
disabled: handicapé handicap invalide | disabled disability handicapped | discapacitado discapacidad minusválido | behindert behinderung schwerbehindert
pregnant: enceinte grossesse | pregnant pregnancy | embarazada embarazo | schwanger schwangerschaft
abortion: avortement avorter ivg | abortion abort | aborto abortar | abtreibung schwangerschaftsabbruch abtreiben
contraception: contraception contraceptif | contraception contraceptive | anticoncepción anticonceptivo | verhütung verhütungsmittel
euthanasia: euthanasie fin_de_vie | euthanasia assisted_dying assisted_suicide | eutanasia | sterbehilfe
transplant: greffe greffer transplantation | transplant transplantation | trasplante trasplantar | transplantation transplantieren
tobacco: tabac tabagisme cigarette | tobacco cigarette | tabaco cigarrillo tabaquismo | tabak zigarette
smoke-tobacco: fumer fumeur | smoke smoker smoking | fumar fumador | rauchen raucher
alcohol: alcool alcoolisé alcoolisme | alcohol alcoholic alcoholism | alcohol alcohólico alcoholismo | alkohol alkoholisiert alkoholismus
drunk: ivre ivresse ébriété | drunk intoxicated drunken | ebrio borracho | betrunken trunkenheit
addiction: addiction dépendance toxicomanie | addiction addict addictive | adicción adicto | sucht süchtig abhängigkeit
obesity: obésité obèse surpoids | obesity obese overweight | obesidad obeso sobrepeso | fettleibigkeit übergewicht adipositas
hunger: faim famine affamé | hunger famine starvation hungry starve | hambre hambruna hambriento | hunger hungersnot hungern
thirst: soif | thirst thirsty | sed | durst
sleep: dormir sommeil | sleep slept asleep | dormir sueño | schlafen schlaf schlief
science: science scientifique | science scientific | ciencia científico | wissenschaft wissenschaftlich
scientist: scientifique savant | scientist | científico científica | wissenschaftler wissenschaftlerin
researcher: chercheur chercheuse | researcher | investigador investigadora | forscher forscherin
research: recherche | research | investigación | forschung forschen
study: étude étudier | study | estudio estudiar | studie untersuchen
laboratory: laboratoire | laboratory lab | laboratorio | labor
experiment: expérience expérimentation expérimenter essai | experiment trial | experimento ensayo | experiment versuch
theory: théorie théorique | theory theoretical | teoría teórico | theorie theoretisch
analyze: analyser analyse analyste | analyze analyse analysis analyst | analizar análisis analista | analysieren analyse analyst
measure-size: mesurer | measure | medir | messen maß gemessen
gene: gène génétique adn | gene genetic | gen genético | gen genetisch
cell: cellule cellulaire | cell cellular | célula celular | zelle
physics: physique physicien | physics physicist | física físico | physik physiker
chemistry: chimie chimiste chimique | chemistry chemist chemical | química químico | chemie chemiker chemisch
biology: biologie biologiste biologique | biology biologist biological | biología biólogo biológico | biologie biologe biologisch
mathematics: mathématiques mathématicien maths | mathematics mathematician maths math | matemáticas matemático | mathematik mathematiker
archaeology: archéologie archéologue archéologique fouilles | archaeology archaeologist archeologist excavation | arqueología arqueólogo arqueológico excavación | archäologie archäologe ausgrabung
fossil: fossile | fossil | fósil | fossil
dinosaur: dinosaure | dinosaur | dinosaurio | dinosaurier
astronomy: astronomie astronome astrophysicien | astronomy astronomer astrophysicist | astronomía astrónomo astrofísico | astronomie astronom astrophysiker
planet: planète planétaire | planet planetary | planeta planetario | planet
star: étoile | star | estrella | stern
moon: lune lunaire | moon lunar | luna lunar | mond
earth: terre planète_terre | earth | tierra | erde
asteroid: astéroïde météorite comète | asteroid meteorite comet | asteroide meteorito cometa | asteroid meteorit komet
telescope: télescope | telescope | telescopio | teleskop
environment: environnement environnemental | environment environmental | medio_ambiente medioambiental ambiental | umwelt ökologisch
ecology: écologie écologique | ecology ecological | ecología ecológico | ökologie ökologisch
climate: climat climatique | climate climatic | clima climático | klima klimatisch
climate-change: changement_climatique réchauffement_climatique dérèglement_climatique réchauffement | climate_change global_warming | cambio_climático calentamiento_global | klimawandel erderwärmung
greenhouse-gas: gaz_à_effet_de_serre | greenhouse_gas greenhouse_gases | gas_de_efecto_invernadero gases_de_efecto_invernadero | treibhausgas
carbon: carbone dioxyde_de_carbone co2 | carbon carbon_dioxide co2 | carbono dióxido_de_carbono co2 | kohlendioxid co2 kohlenstoff
emit: émettre émission rejeter rejet | emit emission discharge | emitir emisión | ausstoßen ausstoß emission emittieren
pollute: polluer pollution polluant | pollute pollution pollutant | contaminar contaminación contaminante | verschmutzen verschmutzung schadstoff umweltverschmutzung
clean: propre nettoyer nettoyage | clean cleanup clean_up | limpio limpiar limpieza | sauber reinigen reinigung säubern
dirty: sale salir | dirty | sucio | schmutzig dreckig
waste: déchet ordures | waste garbage rubbish trash | residuo basura desecho | abfall müll
recycle: recycler recyclage | recycle recycling | reciclar reciclaje | recyceln recycling wiederverwerten
plastic: plastique | plastic | plástico | plastik kunststoff
pesticide: pesticide | pesticide | pesticida plaguicida | pestizid pflanzenschutzmittel
toxic: toxique | toxic poisonous | tóxico | giftig toxisch
radioactive: radioactif radioactivité radiation | radioactive radioactivity radiation | radiactivo radiactividad radiación | radioaktiv radioaktivität strahlung
asbestos: amiante | asbestos | amianto | asbest
noise: bruit bruyant nuisance_sonore | noise noisy | ruido ruidoso | lärm laut
nature: nature naturel | nature natural | naturaleza natural | natur natürlich
biodiversity: biodiversité | biodiversity | biodiversidad | artenvielfalt biodiversität
species: espèce | species | especie | art arten spezies
extinct: éteint extinction | extinct extinction | extinto extinción | ausgestorben aussterben
endangered: en_voie_de_disparition | endangered | en_peligro_de_extinción | vom_aussterben_bedroht
forest: forêt bois forestier | forest woods woodland | bosque selva forestal | wald wälder forst
deforestation: déforestation | deforestation | deforestación | entwaldung abholzung
tree: arbre | tree | árbol | baum bäume
plant-flora: plante végétal flore végétation | plant vegetation flora | planta vegetal flora vegetación | pflanze vegetation
flower: fleur | flower | flor | blume blüte
garden: jardin | garden | jardín | garten
park-green: parc espace_vert | park | parque | park
national-park: parc_national réserve_naturelle | national_park nature_reserve | parque_nacional reserva_natural | nationalpark naturschutzgebiet
mountain: montagne mont sommet massif | mountain mount peak | montaña monte pico cumbre | berg gebirge gipfel
valley: vallée | valley | valle | tal
glacier: glacier | glacier | glaciar | gletscher
desert: désert | desert | desierto | wüste
island: île îlot | island isle | isla islote | insel
coast: côte littoral côtier | coast coastal shore | costa litoral costero | küste
beach: plage | beach | playa | strand
sea: mer maritime marin | sea maritime marine | mar marítimo marino | meer see
ocean: océan océanique | ocean oceanic | océano oceánico | ozean
river: fleuve rivière cours_d'eau | river stream | río | fluss flüsse strom
lake: lac | lake | lago | see
source-spring: source | spring | manantial | quelle
air: air atmosphère | air atmosphere | aire atmósfera | luft atmosphäre
animal: animal animaux bête faune | animal wildlife fauna beast | animal fauna | tier tiere
dog: chien chienne | dog | perro | hund
cat: chat chatte | cat | gato | katze
wolf: loup louve | wolf wolves | lobo | wolf wölfe
bear: ours | bear | oso | bär
horse: cheval chevaux | horse | caballo | pferd
bird: oiseau oiseaux | bird | ave pájaro | vogel vögel
fish: poisson | fish | pez pescado | fisch
whale: baleine cétacé | whale | ballena | wal
shark: requin | shark | tiburón | hai
bee: abeille | bee | abeja | biene
insect: insecte | insect | insecto | insekt
hunt: chasse chasser chasseur | hunt hunting hunter | caza cazar cazador | jagd jagen jäger
zoo: zoo parc_zoologique | zoo | zoológico zoo | zoo tierpark
veterinarian: vétérinaire | veterinarian vet veterinary | veterinario | tierarzt tierärztin
agriculture: agriculture agricole | agriculture agricultural farming | agricultura agrícola | landwirtschaft landwirtschaftlich
farmer: agriculteur agricultrice paysan exploitant_agricole cultivateur | farmer grower | agricultor agricultora campesino granjero | landwirt landwirtin bauer bauern bäuerin
farm: ferme exploitation_agricole | farm | granja finca explotación_agrícola | bauernhof hof farm
breeder: éleveur élevage | breeder livestock_farmer breeding | ganadero ganadería criador | züchter viehzüchter zucht
livestock: bétail cheptel troupeau | livestock cattle herd | ganado rebaño | vieh herde
cow: vache bovin | cow bovine | vaca bovino | kuh kühe rind
pig: porc cochon | pig pork hog | cerdo porcino | schwein
sheep: mouton brebis ovin | sheep | oveja ovino | schaf schafe
chicken: poulet poule volaille | chicken hen poultry | pollo gallina ave_de_corral | huhn hühner geflügel
bird-flu: grippe_aviaire | bird_flu avian_flu avian_influenza | gripe_aviar | vogelgrippe geflügelpest
slaughter: abattage abattoir | slaughter slaughterhouse cull | sacrificio matadero | schlachtung schlachthof keulung
harvest: récolte moisson récolter vendange | harvest crop | cosecha cosechar recolección vendimia | ernte ernten weinlese
cereal: céréale céréalier | cereal grain | cereal grano | getreide
wheat: blé | wheat | trigo | weizen
corn: maïs | corn maize | maíz | mais
rice: riz | rice | arroz | reis
potato: pomme_de_terre | potato | patata papa | kartoffel
fruit: fruit fruitier | fruit | fruta | obst frucht früchte
vegetable: légume | vegetable | verdura hortaliza | gemüse
vine: vigne vignoble viticulteur viticole | vine vineyard winegrower | viña viñedo viticultor | weinberg winzer weinbau rebe
wine: vin | wine | vino | wein
beer: bière brasserie | beer brewery | cerveza cervecería | bier brauerei
milk: lait laitier | milk dairy | leche lácteo lechero | milch
cheese: fromage fromagerie | cheese | queso | käse
bread: pain | bread | pan | brot
meat: viande | meat | carne | fleisch
egg: œuf œufs | egg | huevo | ei eier
sugar: sucre | sugar | azúcar | zucker
oil-food: huile | oil | aceite | speiseöl
food: nourriture aliment alimentation alimentaire denrée | food foodstuff | alimento comida alimentación alimentario | lebensmittel nahrung essen nahrungsmittel
meal: repas | meal | comida | mahlzeit
eat: manger | eat ate eaten | comer | essen aß gegessen
drink: boire bu boisson | drink drank beverage | beber bebida | trinken trank getränk
cook: cuisiner cuisine cuisinier chef | cook cuisine chef kitchen | cocinar cocina cocinero | kochen küche koch
organic: bio biologique | organic | orgánico ecológico | bio biologisch
seed: semence graine | seed | semilla | saatgut samen
fertilizer: engrais | fertilizer fertiliser | fertilizante abono | dünger düngemittel
irrigation: irrigation irriguer arroser | irrigation irrigate | riego regar irrigación | bewässerung bewässern
soil: sol terre | soil land ground | suelo tierra | boden
fishing: pêche pêcheur pêcher | fishing fisherman fishery | pesca pescador pescar | fischerei fischer fischen fang
`;
