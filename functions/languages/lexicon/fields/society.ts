/** People, family, migration, religion, education. */
export const society = `
person: personne individu | person individual people | persona individuo | person mensch menschen leute
people: gens personnes | people | gente personas | leute menschen
human: humain | human | humano | menschlich mensch
humanity: humanité | humanity mankind humankind | humanidad | menschheit
man: homme | man men | hombre varón | mann männer
woman: femme | woman women | mujer | frau frauen
male: masculin mâle | male masculine | masculino macho | männlich
female: féminin femelle | female feminine | femenino hembra | weiblich
child: enfant enfance | child children kid childhood | niño niña infancia infantil | kind kinder kindheit
baby: bébé nourrisson nouveau-né | baby infant newborn | bebé recién_nacido lactante | baby säugling neugeborenes
boy: garçon | boy | chico muchacho | junge jungen
girl: fille fillette | girl | chica muchacha | mädchen
teenager: adolescent adolescente | teenager teen adolescent | adolescente | jugendlicher jugendliche teenager
young: jeune jeunes jeunesse | young youth | joven jóvenes juventud juvenil | jung junge jugend
old-person: personne_âgée personnes_âgées senior aîné | elderly senior pensioner old_people | anciano anciana mayores tercera_edad | senior senioren alte_menschen ältere_menschen
adult: adulte majeur | adult grown-up | adulto mayor_de_edad | erwachsener erwachsene volljährig
minor: mineur mineure | minor underage juvenile | menor menor_de_edad | minderjährig minderjähriger minderjährige
age: âge âgé | age aged | edad | alter
family: famille familial | family | familia familiar | familie
parent: parent parents | parent | padres progenitor | eltern elternteil
father: père papa paternel | father dad paternal | padre papá | vater väter
mother: mère maman maternel | mother mum mom maternal | madre mamá | mutter mütter
son: fils | son | hijo | sohn söhne
daughter: fille | daughter | hija | tochter töchter
brother: frère | brother | hermano | bruder brüder
sister: sœur | sister | hermana | schwester
twin: jumeau jumelle jumeaux | twin | gemelo mellizo | zwilling zwillinge
grandfather: grand-père | grandfather grandpa | abuelo | großvater opa
grandmother: grand-mère | grandmother grandma | abuela | großmutter oma
grandparents: grands-parents | grandparents | abuelos | großeltern
uncle: oncle | uncle | tío | onkel
aunt: tante | aunt | tía | tante
cousin: cousin cousine | cousin | primo prima | cousin cousine
nephew: neveu nièce | nephew niece | sobrino sobrina | neffe nichte
husband: mari époux | husband | marido esposo | ehemann mann gatte
wife: femme épouse | wife wives | esposa mujer | ehefrau frau gattin
spouse: conjoint conjointe compagnon compagne | spouse partner companion | cónyuge pareja compañero | ehepartner lebensgefährte partner partnerin
couple: couple | couple | pareja | paar ehepaar
widow: veuve veuf | widow widower | viuda viudo | witwe witwer
orphan: orphelin orpheline orphelinat | orphan orphanage | huérfano huérfana orfanato | waise waisenkind waisenhaus
heir: héritier héritage hériter héritière | heir inheritance inherit heritage | heredero herencia heredar heredera | erbe erbin erben erbschaft
marry: épouser mariage se_marier noces | marry marriage wedding wed | casarse matrimonio boda casar | heiraten hochzeit ehe heirat
divorce: divorcer divorce | divorce | divorciarse divorcio | scheidung scheiden geschieden
adopt-child: adopter adoption | adopt adoption | adoptar adopción | adoptieren adoption
neighbor: voisin voisine voisinage | neighbor neighbour neighborhood neighbourhood | vecino vecina vecindario | nachbar nachbarin nachbarschaft
inhabitant: habitant habitante résident riverain | inhabitant resident | habitante residente vecino | einwohner bewohner anwohner einwohnerin
population: population populations démographie démographique | population demographic | población demografía demográfico | bevölkerung demografie demografisch
homeless: sans-abri sdf sans_domicile | homeless homelessness | sin_techo sin_hogar | obdachlos obdachlose obdachloser
society: société social sociétal | society social | sociedad social | gesellschaft gesellschaftlich sozial
community: communauté communautaire | community | comunidad comunitario | gemeinschaft gemeinde
association: association associatif organisation | association organization organisation | asociación organización | verein verband vereinigung organisation
ngo: ong organisation_non_gouvernementale | ngo non-governmental_organization charity nonprofit | ong organización_no_gubernamental | nichtregierungsorganisation hilfsorganisation ngo
foundation: fondation | foundation | fundación | stiftung
volunteer: bénévole volontaire bénévolat | volunteer voluntary | voluntario voluntaria voluntariado | freiwilliger freiwillige ehrenamtlich ehrenamt
activist: militant militante activiste | activist campaigner militant | activista militante | aktivist aktivistin
member: membre adhérent | member | miembro socio | mitglied
group: groupe | group | grupo | gruppe
crowd: foule | crowd mob | multitud muchedumbre | menge menschenmenge
welfare: aide_sociale allocation prestation_sociale | welfare benefit allowance social_benefits | ayuda_social prestación subsidio | sozialhilfe sozialleistung bürgergeld
social-security: sécurité_sociale protection_sociale | social_security | seguridad_social | sozialversicherung
migrant: migrant migrante immigré immigrée migratoire | migrant immigrant migratory | migrante inmigrante migratorio | migrant migrantin einwanderer zuwanderer
migration: migration immigration | migration immigration | migración inmigración | migration einwanderung zuwanderung
emigrate: émigrer émigration exil exiler expatrié | emigrate emigration exile expatriate | emigrar emigración exilio exiliado | auswandern auswanderung exil
asylum: asile droit_d'asile | asylum | asilo | asyl
asylum-seeker: demandeur_d'asile | asylum_seeker | solicitante_de_asilo | asylbewerber asylsuchende asylbewerberin
deport: expulser expulsion éloigner reconduire_à_la_frontière | deport deportation expel expulsion | deportar deportación expulsar expulsión | abschieben abgeschoben abschiebung ausweisen ausgewiesen ausweisung
evict: expulser expulsion | evict eviction | desahuciar desahucio desalojar desalojo | zwangsräumung räumen
undocumented: sans-papiers clandestin | undocumented illegal_immigrant | indocumentado sin_papeles | papierlos illegaler_einwanderer
integrate: intégrer intégration | integrate integration | integrar integración | integrieren integration
citizenship: nationalité citoyenneté naturalisation | citizenship nationality naturalization | nacionalidad ciudadanía | staatsbürgerschaft staatsangehörigkeit einbürgerung
passport: passeport | passport | pasaporte | pass reisepass
visa: visa | visa | visado visa | visum
foreign: étranger étrangère | foreign foreigner | extranjero extranjera | ausländisch ausländer fremd
abroad: à_l'étranger | abroad overseas | en_el_extranjero | im_ausland
native: autochtone indigène | indigenous native | indígena nativo | indigen einheimisch ureinwohner
racism: racisme raciste racial | racism racist racial | racismo racista racial | rassismus rassistisch
discriminate: discriminer discrimination | discriminate discrimination | discriminar discriminación | diskriminieren diskriminierung
antisemitism: antisémitisme antisémite | antisemitism antisemitic | antisemitismo antisemita | antisemitismus antisemitisch
slavery: esclavage esclave | slavery slave | esclavitud esclavo | sklaverei sklave
colony: colonie colonial colonisation | colony colonial colonization | colonia colonial colonización | kolonie kolonial
settler: colon colonie | settler settlement | colono asentamiento | siedler siedlung
gay: homosexuel gay homosexuelle | gay homosexual | homosexual gay | homosexuell schwul
lesbian: lesbienne | lesbian | lesbiana | lesbisch lesbe
transgender: transgenre | transgender | transgénero | transgender
feminism: féminisme féministe | feminism feminist | feminismo feminista | feminismus feministisch feministin
feminicide: féminicide | femicide | feminicidio | femizid
gender: genre sexe | gender sex | género sexo | geschlecht
religion: religion religieux | religion religious | religión religioso | religion religiös
god: dieu | god | dios | gott
faith: foi croyance croyant | faith belief believer | fe creencia creyente | glaube gläubiger gläubige
church: église | church | iglesia | kirche
cathedral: cathédrale basilique | cathedral basilica | catedral basílica | dom kathedrale basilika
mosque: mosquée | mosque | mezquita | moschee
synagogue: synagogue | synagogue | sinagoga | synagoge
temple: temple | temple | templo | tempel
pope: pape papal pontife saint-père | pope papal pontiff holy_father | papa pontífice santo_padre | papst päpstlich
bishop: évêque archevêque | bishop archbishop | obispo arzobispo | bischof erzbischof
cardinal: cardinal | cardinal | cardenal | kardinal
priest: prêtre curé | priest | sacerdote cura | priester pfarrer
pastor: pasteur | pastor minister_of_religion | pastor | pastor pfarrer
monk: moine religieux | monk | monje | mönch
nun: religieuse nonne | nun | monja | nonne ordensschwester
imam: imam | imam | imán | imam
rabbi: rabbin | rabbi | rabino | rabbiner
christian: chrétien chrétienne christianisme | christian christianity | cristiano cristianismo | christ christlich christentum
catholic: catholique catholicisme | catholic catholicism | católico catolicismo | katholisch katholik
protestant: protestant protestantisme | protestant | protestante | protestantisch evangelisch protestant
orthodox: orthodoxe | orthodox | ortodoxo | orthodox
muslim: musulman musulmane islam islamique | muslim islam islamic | musulmán musulmana islam islámico | muslim muslimisch islam islamisch muslima
jew: juif juive judaïsme | jew jewish judaism | judío judía judaísmo | jude jüdisch judentum jüdin
hindu: hindou hindouisme | hindu hinduism | hindú hinduismo | hindu hinduistisch
buddhist: bouddhiste bouddhisme | buddhist buddhism | budista budismo | buddhist buddhistisch
atheist: athée athéisme | atheist atheism | ateo ateísmo | atheist
secular: laïc laïcité laïque | secular secularism | laico laicidad secular | säkular laizismus
pray: prier prière | pray prayer | rezar oración orar | beten gebet
mass-religious: messe office | mass | misa | messe gottesdienst
pilgrim: pèlerin pèlerinage | pilgrim pilgrimage | peregrino peregrinación | pilger pilgerfahrt wallfahrt
saint: saint sainte | saint holy | santo santa | heilig heiliger heilige
veil: voile foulard | veil headscarf | velo pañuelo | kopftuch schleier
sect: secte | sect cult | secta | sekte
christmas: noël | christmas | navidad | weihnachten
easter: pâques | easter | pascua semana_santa | ostern
ramadan: ramadan | ramadan | ramadán | ramadan
education: éducation éducatif enseignement | education educational teaching | educación educativo enseñanza | bildung erziehung unterricht
school: école scolaire établissement_scolaire | school | escuela colegio escolar | schule schulisch
primary-school: école_primaire école_élémentaire | primary_school elementary_school | escuela_primaria | grundschule
secondary-school: collège lycée | secondary_school high_school middle_school | instituto escuela_secundaria liceo | gymnasium realschule oberschule
kindergarten: maternelle crèche jardin_d'enfants | kindergarten nursery preschool daycare | guardería jardín_de_infancia | kindergarten kita krippe
university: université universitaire faculté | university college faculty | universidad universitario facultad | universität hochschule uni fakultät
student: étudiant étudiante | student | estudiante | student studentin studierende
pupil: élève écolier collégien lycéen | pupil schoolchild student | alumno alumna escolar | schüler schülerin
teacher: enseignant enseignante professeur instituteur professeure | teacher schoolteacher | profesor profesora maestro maestra docente | lehrer lehrerin lehrkraft
professor: professeur professeure | professor | catedrático profesor | professor professorin
teach: enseigner | teach taught | enseñar | unterrichten lehren
classroom: classe salle_de_classe | class classroom | clase aula | klasse klassenzimmer
course: cours | course lesson | curso clase | kurs unterricht
exam: examen épreuve concours | exam examination | examen | prüfung klausur
diploma: diplôme diplômé baccalauréat licence | diploma degree graduate graduation | diploma título graduado | diplom abschluss abitur absolvent
scholarship: bourse bourse_d'études | scholarship grant | beca | stipendium
back-to-school: rentrée rentrée_scolaire | back_to_school start_of_the_school_year | vuelta_al_cole inicio_del_curso | schulbeginn schulanfang
school-year: année_scolaire | school_year | año_escolar curso_escolar | schuljahr
canteen: cantine | canteen cafeteria | comedor cantina | kantine mensa
illiteracy: illettrisme analphabétisme | illiteracy illiterate | analfabetismo analfabeto | analphabetismus
knowledge: connaissance savoir | knowledge | conocimiento saber | wissen kenntnis
poverty-line: seuil_de_pauvreté | poverty_line | umbral_de_pobreza | armutsgrenze
charity-gift: don donateur | donation donor | donación donante | spende spender
food-bank: banque_alimentaire | food_bank | banco_de_alimentos | tafel
holiday-camp: colonie_de_vacances | summer_camp | campamento_de_verano | ferienlager
celebrate: célébrer célébration fêter fête | celebrate celebration party feast | celebrar celebración festejar fiesta | feiern feier fest
commemorate: commémorer commémoration | commemorate commemoration memorial | conmemorar conmemoración | gedenken gedenkfeier
anniversary: anniversaire | anniversary birthday | aniversario cumpleaños | jahrestag geburtstag jubiläum
ceremony: cérémonie | ceremony | ceremonia | zeremonie feier
tradition: tradition traditionnel | tradition traditional | tradición tradicional | tradition traditionell
custom: coutume | custom | costumbre | brauch sitte
house: maison pavillon | house home | casa | haus häuser
apartment: appartement | apartment flat | apartamento piso departamento | wohnung apartment
building: bâtiment immeuble édifice | building | edificio inmueble | gebäude bau
skyscraper: gratte-ciel tour | skyscraper tower | rascacielos torre | hochhaus wolkenkratzer turm
castle: château | castle | castillo | schloss burg
palace: palais | palace | palacio | palast
roof: toit toiture | roof | techo tejado | dach
door: porte | door gate | puerta | tür tor
window: fenêtre vitre | window | ventana | fenster
wall: mur muraille | wall | muro pared muralla | mauer wand
stairs: escalier | stairs staircase | escalera | treppe
room: chambre salle pièce | room | habitación sala | zimmer raum saal
square-place: place | square | plaza | platz
suburb: banlieue | suburb | suburbio periferia | vorort
town-center: centre-ville | city_center town_centre city_centre downtown | centro_de_la_ciudad | innenstadt stadtzentrum
rural: rural campagne | rural countryside | rural campo | ländlich land
urban: urbain urbanisme | urban | urbano urbanismo | städtisch urban
camp: camp campement | camp | campamento campo | lager camp
nursing-home: maison_de_retraite ehpad | nursing_home care_home retirement_home | residencia_de_ancianos asilo | pflegeheim altenheim altersheim
firework: feu_d'artifice | firework fireworks | fuegos_artificiales | feuerwerk
lottery: loterie loto | lottery | lotería | lotterie lotto
gamble: jeu_d'argent pari parier | gambling gamble bet | apuesta apostar juego_de_azar | glücksspiel wette wetten
clothes: vêtement habit tenue | clothes clothing garment | ropa prenda vestido | kleidung kleid bekleidung
shoe: chaussure | shoe | zapato calzado | schuh
toy: jouet | toy | juguete | spielzeug
gift: cadeau | gift present | regalo | geschenk
key: clé clef | key | llave clave | schlüssel
book: livre ouvrage | book | libro | buch bücher
`;
