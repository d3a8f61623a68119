/** Adjectives, adverbs, places, times and quantities. */
export const qualities = `
big: grand grande gros important vaste énorme immense | big large huge enormous massive vast great | grande gran enorme inmenso vasto | groß riesig gewaltig enorm
small: petit petite minuscule faible | small little tiny minor | pequeño pequeña minúsculo | klein winzig gering
long: long longue longtemps | long lengthy | largo larga | lang
short: court courte bref brève | short brief | corto breve | kurz
high: haut haute élevé hauteur | high tall height elevated | alto alta elevado altura | hoch hohe hoher höhe
low: bas basse faible | low | bajo baja | niedrig tief gering
wide: large largeur | wide broad width | ancho amplio | breit weit
narrow: étroit | narrow | estrecho angosto | eng schmal
deep: profond profondeur | deep depth | profundo profundidad | tief tiefe
heavy: lourd pesant poids | heavy weight weigh | pesado peso pesar | schwer gewicht wiegen
light-weight: léger | light lightweight | ligero liviano | leicht
fast: rapide rapidement vite rapidité | fast quick quickly rapid rapidly swift | rápido rápidamente rapidez | schnell rasch zügig
slowly: lent lentement | slow slowly | lento lentamente | langsam
good: bon bonne bien | good well | bueno buen bien | gut
better: meilleur mieux | better | mejor | besser
best: le_meilleur | best | el_mejor | beste bester
bad: mauvais mal | bad badly | malo mal | schlecht schlimm
worse: pire | worse worst | peor | schlimmer schlechter
new: nouveau nouvelle nouvel neuf neuve | new | nuevo nueva | neu neue neuer
old: vieux vieille ancien ancienne vieil | old ancient aged | viejo vieja antiguo antigua | alt alte alter
former: ancien ancienne ex | former ex | antiguo ex exmandatario | ehemalig ehemaliger ehemalige früher ex
current: actuel actuelle actuellement | current present currently | actual actualmente | aktuell derzeitig gegenwärtig derzeit
modern: moderne moderniser modernisation | modern modernize modernise | moderno modernizar | modern modernisieren modernisierung
future: futur avenir futur | future | futuro porvenir | zukunft künftig zukünftig
past: passé | past | pasado | vergangenheit vergangen
first: premier première premièrement | first | primero primera primer | erste erster erstes erstmals zuerst
second-ordinal: deuxième second seconde | second | segundo segunda | zweite zweiter zweites
third: troisième | third | tercero tercer tercera | dritte dritter drittes
last: dernier dernière | last final latest | último última | letzte letzter letztes
next: prochain prochaine suivant | next following upcoming | próximo próxima siguiente | nächste nächster kommend folgend
previous: précédent précédente antérieur | previous prior preceding | anterior previo precedente | vorherig vorig
early: tôt précoce anticipé de_bonne_heure | early | temprano anticipado precoz | früh vorzeitig frühzeitig
late: tard tardif | late | tarde tardío | spät
before: avant auparavant | before prior_to earlier | antes | vor bevor zuvor vorher
after: après ensuite | after afterwards | después tras luego | nach nachdem danach
during: pendant durant au_cours | during | durante | während
since: depuis | since | desde | seit
until: jusque jusqu'à | until till | hasta | bis
now: maintenant désormais | now | ahora | jetzt nun nunmehr
today: aujourd'hui | today | hoy | heute
yesterday: hier | yesterday | ayer | gestern
tomorrow: demain | tomorrow | mañana | morgen
always: toujours | always | siempre | immer stets
never: jamais | never | nunca jamás | nie niemals
often: souvent fréquemment fréquent | often frequently frequent | a_menudo frecuentemente frecuente | oft häufig
rarely: rarement rare | rarely seldom rare | raramente raro rara_vez | selten
sometimes: parfois quelquefois | sometimes occasionally | a_veces | manchmal gelegentlich
again: encore de_nouveau à_nouveau | again once_more | de_nuevo otra_vez nuevamente | wieder erneut nochmals
soon: bientôt prochainement sous_peu | soon shortly | pronto en_breve | bald demnächst
already: déjà | already | ya | bereits schon
still: encore toujours | still | todavía aún | noch immer_noch
recently: récemment récent dernièrement | recently recent lately | recientemente reciente | kürzlich jüngst neulich
immediate: immédiat immédiatement aussitôt | immediate immediately instantly | inmediato inmediatamente enseguida | sofort unverzüglich umgehend sofortig
temporary: temporaire provisoire temporairement | temporary provisional interim temporarily | temporal provisional interino | vorübergehend vorläufig zeitweise befristet
permanent: permanent définitif définitivement durable | permanent permanently definitive lasting | permanente definitivo definitivamente duradero | dauerhaft endgültig permanent ständig
sudden: soudain soudainement brusque subit | sudden suddenly abrupt | repentino súbito de_repente | plötzlich abrupt
gradual: progressif progressivement graduel peu_à_peu | gradual gradually | gradual gradualmente paulatino | schrittweise allmählich
annual: annuel annuellement par_an | annual yearly annually | anual anualmente | jährlich
monthly: mensuel | monthly | mensual | monatlich
weekly: hebdomadaire | weekly | semanal | wöchentlich
daily: quotidien quotidiennement | daily | diario diariamente cotidiano | täglich
second-time: seconde | second | segundo | sekunde
minute: minute | minute | minuto | minute
hour: heure | hour | hora | stunde
day: jour journée | day | día jornada | tag tage
night: nuit nocturne | night overnight nocturnal | noche nocturno | nacht nächte nächtlich
morning: matin matinée | morning | mañana madrugada | morgen vormittag
noon: midi | noon midday | mediodía | mittag
afternoon: après-midi | afternoon | tarde | nachmittag
evening: soir soirée | evening | tarde noche | abend
midnight: minuit | midnight | medianoche | mitternacht
dawn: aube | dawn daybreak | amanecer alba | morgengrauen
week: semaine | week | semana | woche
weekend: week-end fin_de_semaine | weekend | fin_de_semana | wochenende
month: mois | month | mes | monat
year: an année | year | año | jahr
decade: décennie | decade | década decenio | jahrzehnt
century: siècle | century | siglo | jahrhundert
spring-season: printemps | spring springtime | primavera | frühling frühjahr
summer: été estival | summer | verano estival | sommer
autumn: automne | autumn fall | otoño | herbst
winter: hiver hivernal | winter | invierno invernal | winter
date: date | date | fecha | datum
deadline: échéance date_limite délai | deadline time_limit | plazo fecha_límite | frist stichtag
period: période durée | period duration | período periodo duración | zeitraum periode dauer
moment: moment instant | moment | momento instante | moment augenblick zeitpunkt
all: tout tous toute toutes | all every | todo todos toda todas | alle alles ganz
every: chaque | every each | cada | jeder jede jedes
none: aucun aucune nul | none no | ninguno ninguna ningún | kein keine keiner
nobody: personne_ne | nobody no_one | nadie | niemand
nothing: rien | nothing | nada | nichts
some: quelques certains certaines plusieurs | some several | algunos algunas varios varias | einige manche mehrere
many: beaucoup nombreux nombre_de | many numerous a_lot lots | muchos muchas numerosos mucho | viele zahlreich zahlreiche vieles
few: peu peu_de | few little | pocos pocas poco | wenige wenig
more: plus davantage | more | más | mehr
less: moins | less fewer | menos | weniger
most: la_plupart la_majorité | most | la_mayoría la_mayor_parte | meisten
enough: assez suffisamment suffisant | enough sufficient | bastante suficiente | genug ausreichend
insufficient: insuffisant | insufficient inadequate | insuficiente | unzureichend ungenügend
at-least: au_moins minimum | at_least minimum | al_menos mínimo por_lo_menos | mindestens wenigstens
at-most: au_plus au_maximum maximum | at_most maximum | como_máximo máximo a_lo_sumo | höchstens maximal maximum
more-than: plus_de plus_d | more_than over | más_de | mehr_als über
less-than: moins_de moins_d | less_than under fewer_than | menos_de | weniger_als unter
about: environ près_de autour_de à_peu_près approximativement | about around approximately roughly nearly | unos alrededor_de aproximadamente cerca_de casi | etwa rund ungefähr circa knapp
exactly: exactement précisément exact | exactly precisely exact | exactamente precisamente exacto | genau exakt
almost: presque quasi quasiment | almost nearly virtually | casi prácticamente | fast beinahe nahezu
only: seulement uniquement seul ne_que | only solely just | solo sólo solamente únicamente | nur lediglich ausschließlich
also: aussi également | also too as_well | también además | auch ebenfalls
half: moitié demi demie | half | mitad medio media | hälfte halb
third-part: tiers | third one_third | tercio | drittel
quarter-part: quart | quarter one_quarter | cuarto | viertel
percent: pour_cent pourcentage pourcent | percent per_cent percentage | por_ciento porcentaje | prozent prozentsatz
hundred: cent centaine | hundred | cien ciento centenar | hundert
thousand: mille millier | thousand | mil millar | tausend
million: million | million | millón millones | million millionen
billion: milliard | billion | mil_millones | milliarde milliarden
dozen: douzaine dizaine | dozen | docena decena | dutzend
number: nombre chiffre numéro | number figure | número cifra | zahl nummer anzahl
total: total totalité totalement | total totally overall | total totalmente | gesamt insgesamt total
average: moyenne moyen en_moyenne | average mean | promedio media | durchschnitt durchschnittlich
maximum: maximum maximal | maximum maximal | máximo | maximum maximal
minimum: minimum minimal | minimum minimal | mínimo | minimum minimal
rate: taux | rate | tasa | rate quote
part: partie part portion | part portion share | parte porción | teil anteil
whole: entier complet intégral entièrement | whole entire complete entirely completely | entero completo íntegro completamente | vollständig komplett ganz völlig
partial: partiel partiellement en_partie | partial partially partly | parcial parcialmente en_parte | teilweise partiell
alone: seul seule | alone single lone | solo sola único | allein einzig
together: ensemble conjointement commun | together jointly joint | junto juntos conjuntamente conjunto | gemeinsam zusammen
kilometer: kilomètre km | kilometer kilometre km | kilómetro km | kilometer km
meter: mètre | meter metre | metro | meter
mile: mille mile | mile | milla | meile
hectare: hectare | hectare | hectárea | hektar
ton: tonne | ton tonne | tonelada | tonne
kilogram: kilo kilogramme kg | kilogram kilo kg | kilo kilogramo kg | kilo kilogramm kg
liter: litre | liter litre | litro | liter
distance: distance | distance | distancia | entfernung distanz abstand
area: superficie surface zone | area surface zone | superficie área zona | fläche gebiet zone
north: nord septentrional | north northern | norte septentrional | norden nord nördlich
south: sud méridional | south southern | sur meridional | süden süd südlich
east: est oriental | east eastern | este oriental | osten ost östlich
west: ouest occidental | west western | oeste occidental | westen west westlich
center: centre central | center centre central | centro central | zentrum zentral mitte
left-side: à_gauche | on_the_left | a_la_izquierda | links
right-side: à_droite | on_the_right | a_la_derecha | rechts
near: près proche à_proximité | near close nearby | cerca cercano próximo | nahe nah in_der_nähe
far: loin lointain éloigné | far distant faraway | lejos lejano | weit fern entfernt
inside: dedans à_l'intérieur intérieur | inside interior | dentro interior | innen innerhalb
outside: dehors à_l'extérieur extérieur | outside exterior | fuera exterior | außen außerhalb draußen
above: dessus au-dessus | above | encima arriba por_encima | oberhalb oben
below: dessous au-dessous en-dessous | below beneath | debajo abajo por_debajo | unterhalb unten
world: monde mondial planétaire | world worldwide global | mundo mundial global | welt weltweit global
international: international | international | internacional | international
european: européen européenne | european | europeo europea | europäisch europäer
local: local locale | local | local | lokal örtlich
federal: fédéral fédération | federal federation | federal federación | bund föderal bundes
private: privé | private | privado | privat
official-adj: officiel officiellement | official officially | oficial oficialmente | offiziell amtlich
main: principal majeur essentiel primordial | main major principal chief key | principal fundamental mayor | hauptsächlich wichtigste wesentlich
important: important importance crucial | important importance crucial significant | importante importancia crucial | wichtig bedeutend bedeutung entscheidend
necessary: nécessaire indispensable nécessité | necessary essential necessity indispensable | necesario imprescindible indispensable | notwendig nötig erforderlich unerlässlich
useless: inutile | useless pointless | inútil | nutzlos zwecklos
useful: utile utilité | useful utility | útil utilidad | nützlich
mandatory: obligatoire obligation | mandatory compulsory obligatory | obligatorio | verpflichtend pflicht obligatorisch vorgeschrieben
optional: facultatif optionnel | optional | opcional facultativo | freiwillig optional
voluntary: volontairement de_plein_gré | voluntarily | voluntariamente | freiwillig
intentional: intentionnel délibéré délibérément volontaire | intentional deliberate deliberately intentionally | intencionado deliberado deliberadamente | vorsätzlich absichtlich
accidental: accidentel accidentellement involontaire | accidental accidentally unintentional | accidental accidentalmente involuntario | versehentlich unabsichtlich
difficult: difficile difficulté ardu compliqué | difficult difficulty hard complicated | difícil dificultad complicado | schwierig schwierigkeit kompliziert
easy: facile facilement aisé | easy easily | fácil fácilmente | einfach leicht mühelos
simple: simple | simple | sencillo simple | einfach schlicht
complex: complexe complexité | complex complexity | complejo complejidad | komplex
strong: fort forte puissant | strong powerful | fuerte poderoso | stark kräftig mächtig
weak: faible fragile faiblesse | weak fragile weakness | débil frágil debilidad | schwach schwäche
full: plein pleine rempli | full filled | lleno llena | voll gefüllt
empty: vide vider | empty | vacío vacía vaciar | leer leeren
active: actif active activité | active activity | activo actividad | aktiv aktivität
inactive: inactif | inactive idle | inactivo | inaktiv untätig
absent: absent absence | absent absence | ausente ausencia | abwesend abwesenheit
present: présent présence | present presence | presente presencia | anwesend anwesenheit
visible: visible | visible | visible | sichtbar
invisible: invisible | invisible | invisible | unsichtbar
different: différent différence divers | different difference diverse various | diferente diferencia distinto diverso | unterschiedlich verschieden unterschied anders
same: même identique | same identical | mismo misma idéntico | gleich derselbe dieselbe identisch
similar: semblable similaire comparable | similar comparable alike | similar semejante parecido | ähnlich vergleichbar
equal: égal | equal | igual | gleich
opposite: contraire opposé inverse | opposite contrary reverse | contrario opuesto inverso | gegenteil gegensätzlich umgekehrt
normal: normal habituel ordinaire usuel | normal usual ordinary | normal habitual ordinario | normal üblich gewöhnlich
unusual: inhabituel insolite exceptionnel extraordinaire | unusual exceptional extraordinary | inusual insólito excepcional extraordinario | ungewöhnlich außergewöhnlich
strange: étrange bizarre | strange odd weird | extraño raro | seltsam merkwürdig
unprecedented: sans_précédent inédit | unprecedented | sin_precedentes inédito | beispiellos noch_nie_dagewesen
historic-adj: historique | historic landmark | histórico | historisch
special: spécial particulier | special particular | especial particular | besonders besonderer speziell
general-adj: général généralement | general generally | general generalmente | allgemein generell
specific: spécifique précis concret | specific concrete | específico concreto | spezifisch konkret bestimmt
clear: clair clairement évident | clear clearly obvious evident | claro claramente evidente | klar deutlich offensichtlich eindeutig
unclear: flou obscur incertain | unclear uncertain vague | incierto confuso vago | unklar ungewiss vage
ready: prêt | ready | listo preparado | bereit fertig
able: capable capacité pouvoir | able capable ability capacity | capaz capacidad poder | fähig fähigkeit in_der_lage imstande
unable: incapable | unable incapable | incapaz | unfähig
positive: positif | positive | positivo | positiv
negative: négatif | negative | negativo | negativ
favorable: favorable | favorable favourable | favorable | günstig
hostile: hostile | hostile | hostil | feindselig feindlich
dry: sec sèche | dry | seco seca | trocken
wet: mouillé humide | wet humid damp | húmedo mojado | nass feucht
hard: dur dure rigide | hard rigid tough | duro rígido | hart
soft: mou doux souple | soft mild gentle | blando suave | weich sanft mild
beautiful: beau belle beauté | beautiful beauty | hermoso bello belleza | schön schönheit
ugly: laid moche | ugly | feo | hässlich
white: blanc blanche | white | blanco blanca | weiß
black: noir noire | black | negro negra | schwarz
red: rouge | red | rojo roja | rot
blue: bleu bleue | blue | azul | blau
green: vert verte | green | verde | grün
yellow: jaune | yellow | amarillo amarilla | gelb
dark: sombre obscurité | dark darkness | oscuro oscuridad | dunkel dunkelheit
bright-light: lumière lumineux éclairage | light bright lighting | luz luminoso iluminación | licht hell beleuchtung
peaceful-adj: pacifique pacifiquement | peaceful peacefully | pacífico pacíficamente | friedlich
unanimous: unanime unanimité à_l'unanimité | unanimous unanimously unanimity | unánime unanimidad por_unanimidad | einstimmig
controversial: controversé polémique controverse | controversial controversy polemic | polémico polémica controvertido controversia | umstritten kontrovers kontroverse
secretly: secrètement en_secret | secretly | en_secreto secretamente | heimlich
publicly: publiquement | publicly | públicamente | öffentlich
because: parce_que car en_raison_de à_cause_de | because because_of due_to owing_to | porque debido_a a_causa_de | weil wegen aufgrund
despite: malgré en_dépit_de bien_que | despite although in_spite_of even_though | a_pesar_de pese_a aunque | trotz obwohl ungeachtet
thanks-to: grâce_à | thanks_to | gracias_a | dank
without: sans | without | sin | ohne
with: avec | with | con | mit
against: contre | against versus | contra | gegen
instead: au_lieu_de plutôt_que à_la_place | instead instead_of rather_than | en_lugar_de en_vez_de | anstatt statt anstelle
except: sauf excepté hormis à_l'exception_de | except apart_from excluding | excepto salvo | außer ausgenommen mit_ausnahme
include: y_compris dont | including | incluido incluyendo | einschließlich darunter
if: si à_condition_que | if provided_that | si siempre_que | wenn falls sofern
unless: à_moins_que sauf_si | unless | a_menos_que salvo_que | es_sei_denn
therefore: donc par_conséquent ainsi | therefore thus consequently hence | por_lo_tanto por_tanto por_consiguiente | daher deshalb folglich somit
however: cependant toutefois néanmoins pourtant | however nevertheless yet | sin_embargo no_obstante | jedoch allerdings dennoch
between: entre | between | entre | zwischen
toward: vers en_direction_de | toward towards | hacia | richtung
`;
