/** Culture and sport. */
export const leisure = `
culture: culture culturel | culture cultural | cultura cultural | kultur kulturell
art: art artistique | art artistic | arte artístico | kunst künstlerisch
artist: artiste | artist | artista | künstler künstlerin
painting: peinture tableau toile peindre | painting canvas paint | pintura cuadro lienzo pintar | gemälde malerei bild
painter: peintre | painter | pintor pintora | maler malerin
sculpture: sculpture sculpteur statue | sculpture sculptor statue | escultura escultor estatua | skulptur bildhauer statue
draw: dessiner dessin dessinateur | draw drawing cartoonist cartoon | dibujar dibujo dibujante | zeichnen zeichnung zeichner
comic: bande_dessinée bd | comic comic_book | cómic historieta tebeo | comic
exhibition: exposition expo exposer | exhibition exhibit | exposición exhibición | ausstellung ausstellen
museum: musée | museum | museo | museum museen
gallery: galerie | gallery | galería | galerie
library: bibliothèque médiathèque | library | biblioteca | bibliothek bücherei
writer: écrivain écrivaine auteur romancier auteure autrice | writer author novelist | escritor escritora autor novelista | schriftsteller schriftstellerin autor autorin
novel: roman | novel | novela | roman
poet: poète poésie poème | poet poetry poem | poeta poesía poema | dichter lyrik gedicht
literature: littérature littéraire | literature literary | literatura literario | literatur literarisch
bookshop: librairie libraire | bookshop bookstore | librería librero | buchhandlung buchhändler
publisher: éditeur maison_d'édition | publisher publishing_house | editorial | verlag verleger
theater: théâtre théâtral | theater theatre theatrical | teatro teatral | theater
play-stage: pièce pièce_de_théâtre | play | obra obra_de_teatro | theaterstück stück
actor: acteur actrice comédien comédienne | actor actress | actor actriz | schauspieler schauspielerin
director-film: réalisateur réalisatrice cinéaste metteur_en_scène | film_director filmmaker director | director_de_cine cineasta realizador | regisseur regisseurin filmemacher
film: film long_métrage | film movie | película filme | film
cinema: cinéma | cinema movie_theater | cine | kino
series: série feuilleton | series | serie | serie
documentary: documentaire | documentary | documental | dokumentarfilm dokumentation
music: musique musical | music musical | música musical | musik musikalisch
musician: musicien musicienne | musician | músico música | musiker musikerin
singer: chanteur chanteuse | singer vocalist | cantante | sänger sängerin
song: chanson titre_musical | song | canción | lied song
sing: chanter | sing sang sung | cantar | singen sang gesungen
album: album disque | album record | álbum disco | album platte
concert: concert | concert gig | concierto | konzert
orchestra: orchestre | orchestra | orquesta | orchester
conductor: chef_d'orchestre | conductor | director_de_orquesta | dirigent
composer: compositeur composer | composer compose | compositor componer | komponist komponieren
opera: opéra | opera | ópera | oper
dance: danse danser danseur ballet | dance dancer ballet | danza baile bailar bailarín | tanz tanzen tänzer ballett
band: groupe groupe_de_rock | band | banda grupo | band
festival: festival | festival | festival | festival
stage-scene: scène | stage scene | escenario escena | bühne szene
premiere: première avant-première | premiere | estreno | premiere uraufführung
audience: public spectateur spectatrice | audience spectator viewer | público espectador | publikum zuschauer zuschauerin
prize: prix récompense récompenser | prize award | premio galardón premiar | preis auszeichnung auszeichnen
medal: médaille | medal | medalla | medaille
laureate: lauréat lauréate | laureate prizewinner | laureado galardonado | preisträger preisträgerin
fashion: mode | fashion | moda | mode
fashion-designer: couturier styliste | fashion_designer designer | modista diseñador | modeschöpfer designer
model: mannequin | model | modelo | model
architect: architecte architecture | architect architecture | arquitecto arquitectura | architekt architektur architektin
heritage: patrimoine | heritage | patrimonio | erbe kulturerbe
monument: monument mémorial | monument memorial | monumento | denkmal monument
history: histoire historique | history historic historical | historia histórico | geschichte historisch
historian: historien historienne | historian | historiador historiadora | historiker historikerin
philosophy: philosophie philosophe | philosophy philosopher | filosofía filósofo | philosophie philosoph
circus: cirque | circus | circo | zirkus
game: jeu | game | juego | spiel
video-game: jeu_vidéo jeux_vidéo | video_game | videojuego | videospiel computerspiel
celebrity: célébrité vedette star | celebrity star | celebridad famoso estrella | prominenter promi star
famous: célèbre connu renommé | famous well-known renowned | famoso célebre conocido | berühmt bekannt
sport: sport sportif | sport sporting | deporte deportivo | sport sportlich
athlete: athlète sportif sportive | athlete sportsman sportswoman | atleta deportista | athlet sportler sportlerin athletin
athletics: athlétisme | athletics track_and_field | atletismo | leichtathletik
football: football foot | football soccer | fútbol | fußball
footballer: footballeur footballeuse | footballer soccer_player | futbolista | fußballer fußballspieler
rugby: rugby | rugby | rugby | rugby
tennis: tennis | tennis | tenis | tennis
basketball: basket basket-ball | basketball | baloncesto básquet | basketball
handball: handball hand | handball | balonmano | handball
volleyball: volley volley-ball | volleyball | voleibol | volleyball
golf: golf | golf | golf | golf
cycling: cyclisme cycliste | cycling cyclist | ciclismo ciclista | radsport radrennen
swimming: natation nager nageur nageuse | swimming swim swimmer swam | natación nadar nadador | schwimmen schwimmer schwamm
ski: ski skier skieur | ski skiing skier | esquí esquiar esquiador | ski skifahren skifahrer
boxing: boxe boxeur | boxing boxer | boxeo boxeador | boxen boxer
judo: judo judoka | judo | judo | judo
fencing: escrime | fencing | esgrima | fechten
gymnastics: gymnastique gymnaste | gymnastics gymnast | gimnasia gimnasta | turnen turner
horse-riding: équitation hippique | horse_racing equestrian | equitación hípico | reiten reitsport pferderennen
sailing: voile | sailing | vela | segeln
rowing: aviron | rowing | remo | rudern
marathon: marathon marathonien | marathon | maratón | marathon
hockey: hockey | hockey | hockey | hockey eishockey
motor-racing: course_automobile formule_1 | motor_racing formula_one | automovilismo fórmula_1 | motorsport formel_1
team: équipe formation | team squad | equipo selección | mannschaft team
national-team: équipe_nationale sélection_nationale | national_team national_side | selección_nacional selección | nationalmannschaft nationalelf
club: club | club | club | verein klub
player: joueur joueuse | player | jugador jugadora | spieler spielerin
coach: entraîneur entraîneuse sélectionneur | coach manager trainer | entrenador entrenadora seleccionador | trainer trainerin coach nationaltrainer
train-sport: s'entraîner entraînement entraîner | train training practice | entrenar entrenamiento | trainieren training
referee: arbitre | referee umpire | árbitro | schiedsrichter schiedsrichterin
captain: capitaine | captain skipper | capitán capitana | kapitän mannschaftskapitän
goalkeeper: gardien gardien_de_but | goalkeeper goalie keeper | portero arquero guardameta | torwart torhüter
striker: attaquant avant-centre buteur | striker forward goalscorer | delantero goleador atacante | stürmer torschütze
midfielder: milieu_de_terrain | midfielder | centrocampista mediocampista | mittelfeldspieler
back-player: défenseur | defender | defensa zaguero | verteidiger
substitute: remplaçant | substitute | suplente | ersatzspieler einwechselspieler
match: match rencontre partie | match game fixture | partido encuentro | spiel partie begegnung
draw-tie: match_nul nul égalité | draw tie | empate empatar | unentschieden remis
goal-score: but marquer | goal score | gol marcar tanto | tor treffer
penalty-kick: penalty tirs_au_but | penalty shoot-out penalties | penalti penal tanda_de_penaltis | elfmeter elfmeterschießen
point-score: point | point | punto | punkt
half-time: mi-temps | half-time half | descanso medio_tiempo | halbzeit
extra-time: prolongation prolongations | extra_time overtime | prórroga tiempo_extra | verlängerung
red-card: carton_rouge | red_card sent_off | tarjeta_roja | rote_karte platzverweis
yellow-card: carton_jaune | yellow_card | tarjeta_amarilla | gelbe_karte
stadium: stade | stadium arena | estadio | stadion
championship: championnat | championship league | campeonato liga | meisterschaft liga
league: ligue | league | liga | liga
cup: coupe | cup | copa | pokal
world-cup: coupe_du_monde mondial | world_cup | mundial copa_del_mundo copa_mundial | weltmeisterschaft wm
champion: champion championne | champion | campeón campeona | meister champion weltmeister
tournament: tournoi | tournament | torneo | turnier
olympic-games: jeux_olympiques jo | olympic_games olympics | juegos_olímpicos | olympische_spiele olympia
olympic: olympique | olympic | olímpico | olympisch
final-match: finale | final | final | finale endspiel
semifinal: demi-finale | semi-final semifinal | semifinal | halbfinale
quarterfinal: quart_de_finale quarts_de_finale | quarter-final quarterfinal | cuartos_de_final | viertelfinale
finalist: finaliste | finalist | finalista | finalist
qualify: se_qualifier qualification qualifié qualifier | qualify qualification qualifier | clasificarse clasificación clasificar | qualifizieren qualifikation
eliminate: éliminer élimination | eliminate elimination knock_out knocked_out | eliminar eliminación | ausscheiden ausgeschieden
disqualify: disqualifier disqualification | disqualify disqualification | descalificar descalificación | disqualifizieren disqualifikation
promote-league: promouvoir promotion montée monter | promotion promote | ascenso ascender | aufstieg aufsteigen aufgestiegen
relegate: reléguer relégation | relegate relegation | descenso_de_categoría descender_de_categoría | abstieg absteigen abgestiegen
season: saison | season | temporada estación | saison jahreszeit
transfer-player: transfert transférer | transfer | traspaso fichaje | transfer wechsel
race: course | race | carrera | rennen lauf
stage: étape | stage leg | etapa | etappe
run: courir coureur | run ran runner | correr corredor | laufen lief gelaufen läufer rennen
jump: saut sauter | jump leap | salto saltar | sprung springen sprang
throw: lancer jeter lancé | throw threw thrown | lanzar arrojar tirar | werfen warf geworfen
record: record | record | récord marca | rekord
ranking: classement classer | ranking standings table rank | clasificación ranking | rangliste tabelle platzierung
doping: dopage dopé | doping | dopaje | doping
injury-sport: blessure blessé | injury injured | lesión lesionado | verletzung verletzt
supporter-fan: supporteur supporter | fan supporter | aficionado hincha | fan anhänger
hooligan: hooligan ultra | hooligan | hincha_violento ultra | hooligan
retire-sport: mettre_un_terme_à_sa_carrière | end_career | colgar_las_botas | karriereende
comeback: retour come-back | comeback | regreso remontada | comeback
chess: échecs | chess | ajedrez | schach
ball: ballon balle | ball | balón pelota | ball
`;
