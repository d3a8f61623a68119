/** Traffic, vehicles, roads, energy and technology. */
export const transport = `
transport: transport transporter | transport transportation | transporte transportar | transport verkehr transportieren
public-transport: transports_en_commun transports_publics | public_transport | transporte_público | nahverkehr öffentlicher_verkehr öffentliche_verkehrsmittel
train: train ferroviaire | train rail | tren ferroviario | zug züge
railway: chemin_de_fer voie_ferrée | railway railroad rail | ferrocarril vía_férrea | bahn eisenbahn
station: gare | station train_station | estación | bahnhof
high-speed-train: tgv train_à_grande_vitesse | high-speed_train | tren_de_alta_velocidad | hochgeschwindigkeitszug
track: voie rail | track rail | vía raíl | gleis schiene
subway: métro | subway underground metro tube | metro | u-bahn
tram: tramway tram | tram streetcar | tranvía | straßenbahn
bus: bus autobus autocar car | bus coach | autobús autocar | bus reisebus omnibus
car: voiture automobile véhicule auto | car automobile vehicle | coche automóvil vehículo auto carro | auto wagen fahrzeug pkw
truck: camion poids_lourd | truck lorry | camión | lastwagen lkw laster
van: camionnette fourgon | van | furgoneta | lieferwagen transporter
motorcycle: moto motocyclette motard | motorcycle motorbike motorcyclist | moto motocicleta motociclista | motorrad motorradfahrer
bicycle: vélo bicyclette cycliste | bicycle bike cyclist | bicicleta ciclista | fahrrad rad radfahrer
bike-path: piste_cyclable | bike_path cycle_lane cycle_path bike_lane | carril_bici | radweg
scooter: trottinette | scooter | patinete | roller tretroller e-scooter
pedestrian: piéton piétonne | pedestrian | peatón peatonal | fußgänger fußgängerin
driver: conducteur conductrice chauffeur automobiliste | driver motorist | conductor conductora chófer automovilista | fahrer fahrerin autofahrer
drive: conduire conduite rouler | drive drove driven | conducir manejar | fahren fuhr gefahren
driving-license: permis_de_conduire | driving_licence driver's_license | permiso_de_conducir licencia_de_conducir | führerschein
passenger: passager passagère voyageur | passenger traveler traveller | pasajero pasajera viajero | passagier fahrgast reisender insasse
travel: voyager voyage | travel trip journey | viajar viaje | reisen reise
plane: avion appareil | plane aircraft airplane jet | avión aeronave | flugzeug maschine
flight: vol | flight | vuelo | flug
fly: voler | fly flew flown | volar | fliegen flog geflogen
airline: compagnie_aérienne | airline carrier | aerolínea compañía_aérea | fluggesellschaft airline
airport: aéroport | airport | aeropuerto | flughafen
pilot: pilote piloter | pilot | piloto pilotar | pilot pilotin
crew: équipage | crew | tripulación | besatzung crew
take-off: décoller décollage | take_off takeoff took_off | despegar despegue | abheben starten abflug
land-plane: atterrir atterrissage se_poser | land landing touch_down | aterrizar aterrizaje | landen landung
helicopter: hélicoptère | helicopter chopper | helicóptero | hubschrauber helikopter
runway: piste | runway | pista | landebahn startbahn
ship: navire bateau bâtiment | ship vessel boat | barco buque nave | schiff boot
ferry: ferry bac traversier | ferry | ferry transbordador | fähre
cargo: cargaison fret cargo porte-conteneurs | cargo freight freighter container_ship | carga cargamento carguero | fracht ladung frachter
port: port portuaire | port harbor harbour | puerto portuario | hafen
canal: canal | canal | canal | kanal
captain-ship: capitaine | captain skipper | capitán | kapitän
sailor: marin matelot | sailor seaman | marinero marino | seemann matrose
road: route routier chaussée | road | carretera camino vial | straße landstraße
street: rue avenue | street avenue | calle avenida | straße
highway: autoroute | highway motorway freeway | autopista autovía | autobahn
bridge: pont viaduc passerelle | bridge viaduct | puente viaducto | brücke viadukt
tunnel: tunnel | tunnel | túnel | tunnel
crossroads: carrefour rond-point | crossroads intersection roundabout | cruce rotonda glorieta | kreuzung kreisverkehr
traffic-road: circulation trafic | traffic | tráfico circulación tránsito | verkehr
traffic-jam: embouteillage bouchon | traffic_jam congestion | atasco embotellamiento | stau verkehrsstau
speed: vitesse | speed | velocidad | geschwindigkeit tempo
speed-limit: limitation_de_vitesse | speed_limit | límite_de_velocidad | tempolimit geschwindigkeitsbegrenzung
park: stationner stationnement se_garer parking | park parking | aparcar aparcamiento estacionar estacionamiento | parken parkplatz
toll-road: péage | toll | peaje | maut
ticket: billet ticket titre_de_transport | ticket | billete entrada boleto | ticket fahrkarte fahrschein karte
timetable: horaire horaires | timetable schedule | horario | fahrplan
line: ligne | line | línea | linie strecke
route: itinéraire trajet parcours | route itinerary | ruta itinerario recorrido trayecto | route strecke
delay: retard retardé retarder | delay late | retraso demora | verspätung verzögerung verspätet
on-time: à_l'heure ponctuel ponctualité | on_time punctual punctuality | puntual puntualidad a_tiempo | pünktlich pünktlichkeit
electric-vehicle: voiture_électrique véhicule_électrique | electric_car electric_vehicle | coche_eléctrico vehículo_eléctrico | elektroauto e-auto elektrofahrzeug
charging: recharger borne_de_recharge recharge | charge charging_station charger | recargar punto_de_recarga | laden ladestation ladesäule
battery: batterie pile | battery | batería pila | batterie akku
engine: moteur | engine motor | motor | motor
wheel: roue pneu | wheel tire tyre | rueda neumático | rad reifen
fuel: carburant essence gazole diesel | fuel petrol gasoline diesel gas | combustible carburante gasolina diésel | kraftstoff benzin diesel sprit
space: espace spatial | space | espacio espacial | weltraum weltall raumfahrt
spacecraft: vaisseau_spatial vaisseau sonde | spacecraft spaceship probe | nave_espacial sonda | raumschiff raumsonde sonde
satellite: satellite | satellite | satélite | satellit
astronaut: astronaute cosmonaute spationaute | astronaut cosmonaut | astronauta cosmonauta | astronaut raumfahrer kosmonaut
launch: lancer lancement | launch | lanzar lanzamiento | starten start einführen einführung
orbit: orbite orbital | orbit orbital | órbita orbital | umlaufbahn orbit
energy: énergie énergétique | energy | energía energético | energie energetisch
electricity: électricité électrique | electricity electric electrical | electricidad eléctrico | strom elektrizität elektrisch
power-plant: centrale centrale_électrique | power_plant power_station | central central_eléctrica | kraftwerk
nuclear-plant: centrale_nucléaire | nuclear_plant nuclear_power_station nuclear_power_plant | central_nuclear | atomkraftwerk kernkraftwerk akw
reactor: réacteur | reactor | reactor | reaktor
oil: pétrole pétrolier | oil petroleum crude | petróleo crudo petrolero | öl erdöl
oil-company: compagnie_pétrolière groupe_pétrolier | oil_company | petrolera | ölkonzern
oil-tanker: pétrolier | tanker oil_tanker | petrolero | tanker öltanker
natural-gas: gaz gaz_naturel gazier | gas natural_gas | gas gas_natural | gas erdgas
coal: charbon houille | coal | carbón | kohle
pipeline: gazoduc oléoduc pipeline | pipeline | gasoducto oleoducto | pipeline gasleitung
refinery: raffinerie | refinery | refinería | raffinerie
wind-power: éolienne éolien parc_éolien | wind_turbine wind_power wind_farm | eólico aerogenerador parque_eólico | windkraft windrad windenergie windpark
solar: solaire panneau_solaire photovoltaïque | solar solar_panel photovoltaic | solar panel_solar fotovoltaico | solar solaranlage photovoltaik
renewable: renouvelable renouvelables | renewable renewables | renovable | erneuerbar erneuerbare
hydrogen: hydrogène | hydrogen | hidrógeno | wasserstoff
heating: chauffage chauffer | heating heat | calefacción calentar | heizung heizen
grid: réseau réseau_électrique | grid network | red red_eléctrica | netz stromnetz
mine-pit: mine minier mineur | mine mining miner | mina minero minería | bergwerk bergbau bergmann mine
metal: métal métallique | metal | metal metálico | metall
steel: acier sidérurgie | steel steelmaker | acero siderurgia | stahl
gold: or | gold | oro | gold
silver: argent | silver | plata | silber
copper: cuivre | copper | cobre | kupfer
lithium: lithium | lithium | litio | lithium
raw-material: matière_première matières_premières | raw_material commodity | materia_prima | rohstoff
water: eau hydrique | water | agua hídrico | wasser
drinking-water: eau_potable | drinking_water tap_water | agua_potable | trinkwasser
technology: technologie technologique technique | technology technological | tecnología tecnológico | technologie technik technologisch
digital: numérique digital | digital | digital | digital
computer: ordinateur informatique | computer | ordenador computadora informático | computer rechner
software: logiciel | software | software programa_informático | software
app: application appli | app application | aplicación | app anwendung
internet: internet web toile en_ligne | internet web online | internet web red en_línea | internet netz online
website: site site_internet site_web | website site | sitio_web página_web | webseite website internetseite
social-media: réseau_social réseaux_sociaux médias_sociaux | social_media social_network | redes_sociales red_social | soziale_medien soziales_netzwerk soziale_netzwerke
artificial-intelligence: intelligence_artificielle ia | artificial_intelligence ai | inteligencia_artificial ia | künstliche_intelligenz ki
robot: robot robotique | robot robotics | robot robótica | roboter robotik
algorithm: algorithme | algorithm | algoritmo | algorithmus
data: donnée données | data | dato datos | daten
database: base_de_données | database | base_de_datos | datenbank
personal-data: données_personnelles vie_privée | personal_data privacy | datos_personales privacidad | personenbezogene_daten datenschutz privatsphäre
hacker: pirate_informatique pirate hacker piratage pirater | hacker hack hacking | pirata_informático hacker piratear jaquear | hacker hacken
cyberattack: cyberattaque attaque_informatique | cyberattack cyber_attack | ciberataque ataque_informático | cyberangriff hackerangriff
virus-computer: logiciel_malveillant rançongiciel | malware ransomware | programa_malicioso ransomware | schadsoftware erpressungssoftware
password: mot_de_passe | password | contraseña | passwort
phone: téléphone smartphone portable téléphonique | phone telephone smartphone cellphone mobile | teléfono móvil celular telefónico | telefon handy smartphone
call-phone: appeler appel | call | llamar llamada | anrufen anruf
screen: écran | screen | pantalla | bildschirm
semiconductor: semi-conducteur puce | semiconductor chip microchip | semiconductor chip | halbleiter chip
device: appareil dispositif | device gadget appliance | dispositivo aparato | gerät vorrichtung
machine: machine | machine | máquina | maschine
user: utilisateur usager utilisatrice | user | usuario usuaria | nutzer benutzer anwender
platform: plateforme | platform | plataforma | plattform
cloud-it: nuage_informatique | cloud_computing | computación_en_la_nube | cloud
infrastructure: infrastructure | infrastructure | infraestructura | infrastruktur
equipment: équipement équiper matériel | equipment equip gear | equipo equipamiento equipar | ausrüstung ausrüsten ausstattung
connect: relier connecter connexion raccorder | connect connection link | conectar conexión enlazar | verbinden verbindung anschließen
innovation: innovation innovant innover | innovation innovative innovate | innovación innovador | innovation innovativ
invent: inventer invention inventeur | invent invention inventor | inventar invento inventor | erfinden erfindung erfinder
`;
