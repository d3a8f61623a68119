/** General acts and changes, of people and things, that every kind of news tells. */
export const acts = `
increase: augmenter augmentation accroître accru accrue accroissement s'accroître croître croissance progresser progression hausse grimper bondir s'envoler envolée | increase rise rose risen grow grew grown growth climb surge soar jump | aumentar aumento subir subida crecer crecimiento incrementar incremento alza dispararse | steigen stieg gestiegen anstieg ansteigen wachsen wuchs gewachsen wachstum zunehmen zunahme zugenommen erhöhen erhöhung anheben anhebung steigerung zulegen
decrease: diminuer diminution baisser baisse reculer recul décroître chuter chute dégringoler réduire réduit réduite réduction fléchir | decrease fall fell fallen drop decline dwindle plunge plummet slump reduce reduction shrink shrank shrunk lessen | disminuir disminución bajar bajada descender descenso caer cayó caída reducir redujo reducción desplomarse desplome | sinken sank gesunken rückgang zurückgehen zurückgegangen fallen fiel gefallen abnehmen abnahme abgenommen senken senkung reduzieren reduzierung verringern rückläufig einbrechen einbruch
stable: stable stabilité stabiliser stabilisation stagner stagnation inchangé | stable steady stability stabilize stabilise stagnate unchanged flat | estable estabilidad estabilizar estancarse estancamiento | stabil stabilität stabilisieren stagnieren stagnation unverändert gleichbleibend
double: doubler doublement double | double twofold | duplicar doble | verdoppeln verdopplung doppelt
halve: réduire_de_moitié | halve | reducir_a_la_mitad | halbieren halbierung
begin: commencer commencement débuter début démarrer démarrage entamer | begin began begun start beginning commence | comenzar comienzo empezar inicio iniciar arrancar arranque | beginnen begann begonnen beginn anfangen anfing angefangen anfang starten start
end: finir fin terminer achever achèvement s'achever prendre_fin cesser cessation mettre_fin | end finish cease conclude | terminar fin final acabar finalizar concluir poner_fin cesar | enden ende beenden beendet beendigung aufhören abschließen abgeschlossen abschluss
continue: continuer poursuivre poursuit poursuivi se_poursuivre poursuite perdurer | continue go_on keep_on carry_on persist | continuar seguir proseguir persistir | fortsetzen fortsetzung weitergehen fortführen weitermachen andauern fortfahren
resume: reprendre repris reprise redémarrer redémarrage | resume resumption restart | reanudar reanudación retomar reiniciar | wiederaufnehmen wiederaufnahme wieder_aufnehmen
interrupt: interrompre interrompu interruption suspendre suspendu suspension | interrupt interruption suspend suspension halt pause | interrumpir interrupción suspender suspensión | unterbrechen unterbrach unterbrochen unterbrechung aussetzen ausgesetzt aussetzung
open: ouvrir ouvert ouverte ouverture rouvrir rouvert réouverture inaugurer inauguration | open reopen opening inaugurate inauguration | abrir abierto apertura reabrir reapertura inaugurar inauguración | öffnen öffnung eröffnen eröffnung wiedereröffnen wiedereröffnung offen einweihen einweihung
close: fermer fermeture refermer clore clos | close closure shut shutdown closed | cerrar cierra cierre clausurar clausura cerrado | schließen schloss geschlossen schließung zumachen dichtmachen sperren gesperrt sperrung
accept: accepter acceptation consentir donner_son_accord | accept acceptance consent | aceptar aceptación acceder consentir | annehmen angenommen annahme akzeptieren akzeptanz zustimmen einwilligen
refuse: refuser refus rejeter rejet décliner repousser | refuse refusal reject rejection decline turn_down | rechazar rechazo negarse denegar rehusar | ablehnen abgelehnt ablehnung verweigern verweigerung weigern zurückweisen zurückgewiesen
allow: autoriser autorisation permettre permis permise donner_le_feu_vert | allow authorize authorise authorization authorisation permit permission green_light | autorizar autorización permitir permiso | erlauben erlaubnis genehmigen genehmigung zulassen zugelassen zulassung gestatten
ban: interdire interdit interdite interdiction prohiber prohibition bannir | ban prohibit prohibition forbid forbade forbidden outlaw bar | prohibir prohibición vetar vedar | verbieten verbot verboten untersagen untersagung
approve: approuver approbation valider validation entériner avaliser ratifier ratification | approve approval validate endorse ratify ratification | aprobar aprueba aprobación validar ratificar ratificación refrendar | billigen billigung absegnen ratifizieren ratifizierung gutheißen verabschieden verabschiedung genehmigen
cancel: annuler annulation | cancel cancellation call_off scrap annul axe | cancelar cancelación anular anulación | absagen abgesagt absage annullieren annullierung stornieren streichen gestrichen streichung
postpone: reporter report ajourner ajournement différer repousser décaler retarder | postpone postponement delay defer adjourn put_off | aplazar aplaza aplazamiento posponer retrasar postergar | verschieben verschob verschoben verschiebung vertagen vertagung aufschieben
advance: avancer avancée avance | advance bring_forward | adelantar adelanto avanzar avance | vorverlegen vorziehen vorgezogen vorrücken
give: donner don remettre remise offrir offert octroyer octroi accorder attribuer attribution | give gave given hand_over grant award donate donation | dar entregar entrega otorgar conceder donar donación | geben gab gegeben übergeben übergabe vergeben vergabe gewähren spenden spende
take: prendre pris prise s'emparer saisir saisie | take took taken seize seizure grab | tomar toma apoderarse | nehmen nahm genommen ergreifen ergriff ergriffen
receive: recevoir reçu réception percevoir obtenir obtenu obtention | receive receipt get got gotten obtain | recibir recepción obtener obtuvo percibir | erhalten erhielt bekommen bekam empfangen empfing kriegen
send: envoyer envoi expédier adresser dépêcher | send sent dispatch ship | enviar envía envío mandar remitir | schicken senden sandte gesandt versenden entsenden entsendung
bring: apporter amener apport | bring brought | traer trajo llevar aportar | bringen brachte gebracht
keep: garder conserver maintenir maintient maintenu maintien conservation préserver | keep kept maintain retain preserve conserve | mantener mantuvo mantenimiento conservar preservar | behalten behielt beibehalten beibehaltung erhalten aufrechterhalten bewahren festhalten
abolish: abolir abolition supprimer suppression abroger abrogation éliminer | abolish abolition scrap remove repeal eliminate axe abolished | abolir abolición suprimir supresión derogar derogación eliminar eliminación | abschaffen abgeschafft abschaffung streichen streichung aufheben aufgehoben aufhebung
create: créer création fonder fondation établir établissement mettre_en_place mise_en_place instaurer | create creation found establish establishment set_up | crear creación fundar fundación establecer instaurar | schaffen schuf geschaffen schaffung gründen gründung einrichten einrichtung errichten
build: construire construit construction bâtir édifier édification | build built construct construction erect | construir construcción edificar levantar | bauen bau errichten errichtung aufbauen
destroy: détruire détruit destruction raser anéantir ravager | destroy destruction demolish wreck raze ravage | destruir destruyó destrucción arrasar devastar | zerstören zerstörung vernichten vernichtung verwüsten
demolish: démolir démolition abattre | demolish demolition tear_down | demoler demolición derribar derribo | abreißen abriss abgerissen
damage: endommager dégâts dégât dommage dommages abîmer détériorer | damage harm impair | dañar daño daños desperfectos deteriorar | beschädigen beschädigung schaden schäden schädigen
repair: réparer réparation restaurer restauration rénover rénovation | repair fix restore restoration renovate renovation refurbish | reparar reparación restaurar restauración renovar reformar rehabilitar | reparieren reparatur instandsetzung restaurieren restaurierung renovieren renovierung sanieren sanierung
rebuild: reconstruire reconstruit reconstruction | rebuild rebuilt reconstruct reconstruction | reconstruir reconstrucción | wiederaufbauen wiederaufbau wiederaufgebaut
improve: améliorer amélioration s'améliorer perfectionner | improve improvement better enhance | mejorar mejora mejoría | verbessern verbesserung
worsen: aggraver aggravation empirer détériorer détérioration se_dégrader dégradation s'aggraver | worsen deteriorate deterioration aggravate | empeorar empeoramiento agravar agravamiento deteriorar deterioro | verschlechtern verschlechterung verschlimmern verschärfen
strengthen: renforcer renforcement consolider fortifier durcir durcissement | strengthen reinforce reinforcement bolster tighten step_up | reforzar refuerza refuerzo fortalecer endurecer consolidar | stärken stärkung verstärken verstärkung verschärfen verschärfung festigen
weaken: affaiblir affaiblissement fragiliser | weaken undermine | debilitar debilitamiento | schwächen schwächung abschwächen
ease: assouplir assouplissement alléger allégement allègement atténuer | ease easing relax loosen lighten alleviate | aliviar alivio flexibilizar relajar suavizar | lockern lockerung erleichtern erleichterung lindern
extend: prolonger prolongation étendre extension prolongement proroger prorogation | extend extension prolong | prolongar prolongación prorrogar prórroga ampliar ampliación extender | verlängern verlängerung ausweiten ausweitung
expand: élargir élargissement agrandir agrandissement développer s'étendre | expand expansion widen enlarge | expandir expansión ampliar ensanchar | ausbauen ausbau erweitern erweiterung vergrößern
shorten: raccourcir écourter abréger | shorten cut_short curtail | acortar abreviar | verkürzen verkürzung kürzen
accelerate: accélérer accélération | accelerate acceleration speed_up hasten | acelerar aceleración | beschleunigen beschleunigung
slow: ralentir ralentissement freiner | slow slowdown slow_down | ralentizar ralentización desacelerar desaceleración frenar | verlangsamen verlangsamung bremsen
change: changer changement modifier modification évoluer évolution transformer transformation | change alter modify modification transform transformation amend | cambiar cambio modificar modificación transformar transformación | ändern änderung verändern veränderung wandel wandeln umwandeln
replace: remplacer remplacement substituer succéder | replace replacement substitute succeed | reemplazar reemplazo sustituir sustitución relevar | ersetzen ersatz ablösen ablösung austauschen nachfolgen
move: déplacer déplacement bouger | move shift | mover desplazar desplazamiento | bewegen verlegen verlegung
relocate: déménager déménagement délocaliser délocalisation | relocate relocation move_house | trasladar traslado mudarse mudanza deslocalizar | umziehen umzug umgezogen verlagern verlagerung
arrive: arriver arrivée parvenir | arrive arrival reach | llegar llegada arribar | ankommen ankam angekommen ankunft eintreffen eingetroffen
leave: partir départ quitter s'en_aller | leave left departure depart quit | salir salida irse partir partida abandonar marcharse | abreisen abreise abfahren abfahrt verlassen verließ weggehen gehen
enter: entrer entrée pénétrer | enter entry | entrar entrada ingresar | betreten eintreten eintritt einreisen einreise
exit: sortir sortie | exit get_out | salir salida | austreten austritt ausreisen ausreise herauskommen
return: revenir revenu retour rentrer retourner | return come_back go_back came_back | volver vuelve vuelta regresar regreso retorno | zurückkehren zurückgekehrt rückkehr zurückkommen zurückgekommen
come: venir venu venue | come came | venir vino | kommen kam gekommen
go: aller se_rendre | go went gone | ir fue acudir | gehen ging gegangen fahren fuhr gefahren
join: rejoindre rejoint adhérer adhésion intégrer ralliement rallier | join accede accession membership | unirse adherirse adhesión ingresar sumarse | beitreten beigetreten beitritt anschließen
withdraw: retirer retrait se_retirer | withdraw withdrew withdrawn withdrawal pull_out | retirar retirada retirarse retiro | zurückziehen zurückgezogen rückzug abziehen abgezogen abzug
stay: rester demeurer | stay remain remains | quedarse permanecer | bleiben blieb geblieben
cross: traverser traversée franchir franchissement | cross crossing | cruzar cruce atravesar travesía | überqueren überquerung durchqueren
follow: suivre suivi | follow | seguir | folgen
find: trouver retrouver découvrir découvert découverte | find found discover discovery uncover | encontrar encuentra hallar hallazgo descubrir descubrimiento | finden fand gefunden entdecken entdeckung auffinden aufgefunden
lose: perdre perdu perte | lose lost loss | perder pierde pérdida | verlieren verlor verloren verlust
search: chercher rechercher recherche recherches fouiller fouille perquisitionner perquisition | search look_for seek sought hunt | buscar búsqueda registrar registro rastrear | suchen suche durchsuchen durchsuchung fahnden fahndung
hide: cacher dissimuler dissimulation | hide hid hidden conceal concealment | ocultar esconder ocultación | verstecken verbergen verborgen verheimlichen
show: montrer exposer afficher | show shown display exhibit | mostrar muestra exhibir exponer | zeigen ausstellen vorführen
reveal: révéler révélation dévoiler divulguer divulgation | reveal revelation disclose disclosure unveil | revelar revelación desvelar divulgar develar | enthüllen enthüllung offenbaren offenlegen aufdecken aufgedeckt
see: voir vu apercevoir | see saw seen | ver vio visto | sehen sah gesehen
watch: regarder observer observation surveiller surveillance | watch observe observation monitor monitoring surveillance | observar vigilar vigilancia mirar | beobachten beobachtung überwachen überwachung zuschauen
use: utiliser utilisation employer emploi usage se_servir recourir recours | use utilize usage employ | usar uso utilizar utilización emplear recurrir | benutzen nutzen nutzung verwenden verwendung einsetzen einsatz gebrauchen
make: faire fait fabriquer réaliser effectuer | make made do did done carry_out | hacer hizo hecho realizar efectuar | machen tun tat getan durchführen
try: essayer tenter tentative | try attempt | intentar intento tratar | versuchen versuch
succeed: réussir réussite succès parvenir | succeed success successful manage | lograr éxito conseguir consigue | gelingen gelang gelungen erfolg erfolgreich schaffen
fail: échouer échec | fail failure | fracasar fracaso | scheitern misslingen misserfolg fehlschlag versagen
achieve: atteindre atteint parvenir | achieve reach attain hit | alcanzar alcanza lograr | erreichen
exceed: dépasser dépassement excéder surpasser | exceed surpass top | superar sobrepasar rebasar exceder | übersteigen überstieg überschreiten überschritten übertreffen
choose: choisir choix opter sélectionner sélection | choose chose chosen choice opt select selection pick | elegir elige elección escoger optar seleccionar | wählen auswählen auswahl entscheiden aussuchen
decide: décider décision trancher | decide decision rule | decidir decisión | entscheiden entschied entschieden entscheidung beschließen beschloss beschlossen beschluss
plan: prévoir prévu projeter planifier programmer envisager projet plan | plan schedule intend project | planear planificar prever previsto proyectar plan proyecto | planen plan vorsehen vorgesehen vorhaben projekt beabsichtigen
prepare: préparer préparation préparatifs se_préparer | prepare preparation | preparar preparación preparativos | vorbereiten vorbereitet vorbereitung
organize: organiser organisation | organize organise organization organisation stage | organizar organización | organisieren organisation veranstalten ausrichten
hold: tenir tenu se_tenir avoir_lieu se_dérouler | hold held take_place took_place taken_place | celebrar celebración tener_lugar celebrarse desarrollarse | stattfinden stattfand stattgefunden abhalten abgehalten halten hielt
participate: participer participation prendre_part | participate participation take_part took_part taken_part attend | participar participación tomar_parte | teilnehmen teilgenommen teilnahme beteiligen beteiligung mitmachen
meet: rencontrer rencontre se_réunir réunion entrevue | meet met meeting encounter | reunirse reunión encontrarse encuentro | treffen traf getroffen begegnen begegnung zusammenkommen sitzung
visit: visiter visite se_rendre | visit | visitar visita | besuchen besuch
lead: diriger direction mener conduire présider à_la_tête | lead led head direct run chair | dirigir encabezar liderar presidir | leiten leitung führen führung anführen
help: aider aide assister assistance secourir | help aid assist assistance | ayudar ayuda asistir asistencia auxiliar | helfen half geholfen hilfe unterstützen
support: soutenir soutenu soutien appuyer appui | support back backing endorse | apoyar apoyo respaldar respaldo | unterstützen unterstützung befürworten rückendeckung
oppose: s'opposer opposition opposer opposé être_contre | oppose opposition object | oponerse oponer opuso oposición | widersetzen opponieren bekämpfen widerstand
protect: protéger protection | protect protection safeguard shield | proteger protección | schützen schutz
threaten: menacer menace | threaten threat menace | amenazar amenaza | drohen drohung bedrohen bedrohung androhen
force: forcer contraindre contraint contrainte obliger obligation | force compel oblige coerce | obligar forzar fuerza | zwingen zwang gezwungen nötigen
prevent: empêcher éviter prévenir prévention entraver | prevent prevention avoid avert stop | impedir impide evitar prevenir prevención | verhindern verhinderung vermeiden vorbeugen verhüten
cause: causer cause provoquer entraîner déclencher occasionner engendrer | cause trigger provoke spark lead_to bring_about prompt | causar causa provocar desencadenar ocasionar | verursachen ursache auslösen ausgelöst hervorrufen hervorgerufen bewirken herbeiführen
depend: dépendre dépendance | depend dependence | depender dependencia | abhängen abhängig abhängigkeit
concern: concerner toucher affecter | concern affect | afectar concernir | betreffen betroffen betraf
contain: contenir contient contenu comporter comprendre inclure inclus | contain include comprise | contener contiene incluir | enthalten enthielt umfassen beinhalten
add: ajouter ajout | add addition | añadir agregar añadido | hinzufügen hinzugefügt ergänzen
remove: enlever ôter retirer | remove removal take_away | quitar retirar retirada | entfernen entfernung beseitigen
share: partager partage | share | compartir reparto | teilen
divide: diviser division séparer séparation scinder | divide division split separate separation | dividir división separar separación escindir | teilen teilung spalten spaltung trennen trennung
unite: unir union réunir unifier fusionner | unite union unify | unir unión unificar | vereinen vereinigen vereinigung einigen
wait: attendre attente | wait await | esperar espera aguardar | warten abwarten erwarten
need: avoir_besoin besoin nécessiter | need require | necesitar necesidad requerir | brauchen benötigen bedarf
want: vouloir veut souhaiter souhait désirer | want wish desire | querer quiere desear deseo | wollen will wünschen wunsch
hope: espérer espoir | hope | esperar esperanza | hoffen hoffnung
fear: craindre craint crainte peur redouter | fear afraid dread | temer temor miedo | fürchten befürchten furcht angst befürchtung
live: vivre habiter résider | live reside dwell | vivir habitar residir | leben wohnen
pay: payer paiement verser versement régler | pay paid payment | pagar pago abonar | zahlen zahlung bezahlen
buy: acheter achat acquérir acquis acquisition racheter rachat | buy bought purchase acquire acquisition takeover | comprar compra adquirir adquisición | kaufen kauf erwerben erwarb erworben erwerb übernehmen übernahme
sell: vendre vendu vente céder cession | sell sold sale | vender vendió venta | verkaufen verkauf veräußern
rent: louer location | rent lease rental | alquilar alquiler arrendar | mieten vermieten vermietung
spend: dépenser dépense dépenses | spend spent spending expenditure expense | gastar gasto gastos | ausgeben ausgab ausgegeben ausgabe ausgaben
save: économiser économies épargner épargne | save saving savings | ahorrar ahorro | sparen ersparnis einsparen einsparung
cost: coûter coût | cost | costar cuesta coste costo | kosten
lend: prêter prêt | lend lent loan | prestar préstamo | leihen lieh verleihen darlehen
borrow: emprunter emprunt | borrow borrowing | pedir_prestado endeudarse empréstito | ausleihen aufnehmen_kredit
earn: gagner toucher | earn | ganar cobrar | verdienen
win: gagner remporter victoire vainqueur triompher | win won victory winner | ganar victoria vencer triunfo triunfar ganador | gewinnen gewann gewonnen sieg siegen sieger
defeat: perdre perdu défaite s'incliner battu vaincu | lose lost defeat beaten loser | perder derrota derrotado perdedor | verlieren verlor verloren niederlage verlierer unterliegen unterlag
beat: battre battu vaincre vaincu dominer | beat beaten defeat overcome | vencer derrotar batir superar | schlagen schlug geschlagen besiegen
`;
