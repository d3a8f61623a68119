/** Money, companies, trade, work and strikes. */
export const economy = `
economy: économie économique | economy economic | economía económico | wirtschaft wirtschaftlich konjunktur
company: entreprise société compagnie firme | company firm business enterprise | empresa compañía sociedad | unternehmen firma gesellschaft konzern betrieb
group-company: groupe | group conglomerate | grupo | konzern gruppe
subsidiary: filiale | subsidiary | filial | tochtergesellschaft tochterfirma tochterunternehmen
start-up: start-up jeune_pousse | start-up startup | start-up empresa_emergente | start-up startup
small-business: pme petites_entreprises | small_business sme | pyme pequeña_empresa | mittelstand kleinunternehmen
multinational: multinationale | multinational | multinacional | multinational multinationaler_konzern
plant: usine fabrique site_de_production | plant factory mill | fábrica planta factoría | fabrik werk
workshop: atelier | workshop | taller | werkstatt
headquarters: siège siège_social | headquarters head_office | sede | hauptsitz zentrale firmensitz
shop: magasin boutique commerce | shop store | tienda comercio | geschäft laden läden
supermarket: supermarché hypermarché grande_surface | supermarket hypermarket | supermercado hipermercado | supermarkt
market: marché | market marketplace | mercado | markt
industry: industrie industriel | industry industrial | industria industrial | industrie industriell
sector: secteur branche filière | sector branch | sector ramo | sektor branche
bank: banque bancaire banquier | bank banking banker | banco bancario banquero | bank
central-bank: banque_centrale | central_bank | banco_central | zentralbank notenbank
insurance: assurance assureur assurer | insurance insurer insure | seguro aseguradora asegurar | versicherung versicherer versichern
stock-exchange: bourse | stock_exchange stock_market | bolsa | börse
share-stock: action titre | share stock | acción | aktie
shareholder: actionnaire | shareholder stockholder | accionista | aktionär anteilseigner
investor: investisseur | investor | inversor inversionista | investor anleger
invest: investir investissement | invest investment | invertir inversión | investieren investition
finance: finance financier financer financement | finance financial fund funding | finanzas financiero financiar financiación | finanzen finanziell finanzieren finanzierung
money: argent fonds | money cash funds | dinero fondos | geld
currency: monnaie devise | currency | moneda divisa | währung
coin: pièce | coin | moneda | münze
banknote: billet | banknote note | billete | geldschein banknote
euro: euro | euro | euro | euro
dollar: dollar | dollar | dólar | dollar
pound: livre livre_sterling | pound sterling | libra libra_esterlina | pfund
price: prix tarif | price rate tariff | precio tarifa | preis tarif
inflation: inflation | inflation | inflación | inflation teuerung
deflation: déflation | deflation | deflación | deflation
interest-rate: taux_d'intérêt taux_directeur | interest_rate | tipo_de_interés tasa_de_interés | zins leitzins zinsen zinssatz
exchange-rate: taux_de_change | exchange_rate | tipo_de_cambio | wechselkurs
debt: dette endettement endetté | debt indebtedness | deuda endeudamiento | schulden verschuldung
deficit: déficit | deficit shortfall | déficit | defizit fehlbetrag
surplus: excédent | surplus | superávit excedente | überschuss
profit: bénéfice profit gain | profit earnings | beneficio ganancia utilidad | gewinn
loss-finance: perte déficit | loss | pérdida | verlust
turnover-sales: chiffre_d'affaires ventes | revenue turnover sales | facturación ingresos ventas | umsatz erlös
income: revenu | income | renta ingreso ingresos | einkommen
growth-gdp: pib produit_intérieur_brut | gdp gross_domestic_product | pib producto_interior_bruto | bip bruttoinlandsprodukt
recession: récession | recession | recesión | rezession
recovery: reprise relance rebond redressement | recovery rebound upturn | recuperación reactivación repunte | erholung aufschwung
crash-market: krach | crash | crac desplome | crash börsencrash
bankruptcy: faillite dépôt_de_bilan liquidation redressement_judiciaire | bankruptcy bankrupt insolvency insolvent liquidation | quiebra bancarrota insolvencia liquidación | insolvenz pleite konkurs insolvent
merge: fusionner fusion | merge merger | fusionar fusión | fusionieren fusion zusammenschluss
partnership: partenariat partenaire | partnership partner | asociación alianza socio | partnerschaft partner
competition: concurrence concurrent | competition competitor compete | competencia competidor competir | wettbewerb konkurrenz konkurrent
monopoly: monopole | monopoly | monopolio | monopol
trade: commerce commercial échanges | trade commerce commercial | comercio comercial | handel
export: exporter exportation | export | exportar exportación | exportieren export ausfuhr
import: importer importation | import | importar importación | importieren import einfuhr
customs: douane douanier droits_de_douane | customs tariff tariffs | aduana aranceles arancel | zoll zölle
produce: produire production producteur produit | produce production producer output | producir producción productor | produzieren produktion hersteller erzeugen
manufacture: fabriquer fabrication fabricant | manufacture manufacturer manufacturing | fabricar fabricación fabricante | herstellen hergestellt herstellung hersteller fertigen fertigung
product: produit marchandise bien | product goods merchandise | producto mercancía bien | produkt ware erzeugnis
service: service | service | servicio | dienst dienstleistung
consume: consommer consommation consommateur | consume consumption consumer | consumir consumo consumidor | verbrauchen verbrauch verbraucher konsum konsument
customer: client clientèle cliente | customer client | cliente | kunde kundin kundschaft
supply: fournir fourniture approvisionner approvisionnement livrer | supply provide | suministrar suministro abastecer abastecimiento proveer | liefern versorgen versorgung lieferung bereitstellen
supplier: fournisseur sous-traitant | supplier subcontractor | proveedor subcontratista | lieferant zulieferer
deliver: livrer livraison | deliver delivery | entregar entrega reparto | liefern lieferung zustellen zustellung
order: commander commande | order | encargar pedido encargo | bestellen bestellung auftrag
demand: demande | demand | demanda | nachfrage
offer: offre offrir proposer | offer | oferta ofrecer | angebot anbieten angeboten bieten
shortage: pénurie manque | shortage lack scarcity | escasez falta carencia desabastecimiento | mangel knappheit engpass
stock-reserve: stock réserve | stock stockpile reserve inventory | reserva existencias | vorrat reserve lager
subsidy: subvention subventionner aide_publique | subsidy subsidize subsidise grant | subsidio subvención subvencionar | subvention subventionieren zuschuss fördermittel
privatize: privatiser privatisation | privatize privatise privatization privatisation | privatizar privatización | privatisieren privatisierung
nationalize: nationaliser nationalisation | nationalize nationalise nationalization nationalisation | nacionalizar nacionalización | verstaatlichen verstaatlichung
austerity: austérité rigueur | austerity | austeridad | sparpolitik sparkurs austerität
saving-plan: plan_d'économies | savings_plan cost-cutting | plan_de_ahorro recorte | sparprogramm sparpaket
cut: couper coupe réduire réduction | cut cutback | recortar recorte | kürzen kürzung
free-charge: gratuit gratuité gratuitement | free_of_charge free | gratuito gratis gratuidad | kostenlos gratis unentgeltlich
paid: payant | paid fee-paying | de_pago | kostenpflichtig
cheap: bon_marché abordable | cheap inexpensive affordable | barato asequible | billig günstig preiswert
expensive: cher coûteux onéreux | expensive costly | caro costoso | teuer kostspielig
rich: riche fortuné richesse fortune | rich wealthy wealth fortune affluent | rico riqueza adinerado fortuna | reich wohlhabend reichtum vermögen
poor: pauvre pauvreté démuni misère | poor poverty destitute | pobre pobreza indigente miseria | arm armut bedürftig
luxury: luxe luxueux | luxury luxurious | lujo lujoso | luxus luxuriös
advertise: publicité publicitaire | advertising advertise advertisement | publicidad publicitario anuncio | werbung werben anzeige
brand: marque | brand | marca | marke
chief-executive: pdg directeur_général directrice_générale président-directeur_général | chief_executive ceo | director_ejecutivo consejero_delegado | vorstandschef geschäftsführer vorstandsvorsitzender
director: directeur directrice | director manager head | director directora | direktor direktorin leiter leiterin
manager: cadre gérant | manager executive | gerente ejecutivo directivo | manager führungskraft
board: conseil_d'administration | board_of_directors board | consejo_de_administración junta_directiva | vorstand aufsichtsrat verwaltungsrat
entrepreneur: entrepreneur entrepreneure | entrepreneur businessman businesswoman | empresario empresaria emprendedor | unternehmer unternehmerin
employer: employeur patron patronat | employer | empleador patronal | arbeitgeber arbeitgeberin
employee: salarié salariée employé employée | employee staff_member salaried | empleado empleada asalariado | angestellter angestellte arbeitnehmer beschäftigte beschäftigter mitarbeiter
staff: personnel effectif effectifs | staff personnel workforce | personal plantilla | personal belegschaft
worker: travailleur ouvrier travailleuse ouvrière | worker labourer laborer | trabajador obrero trabajadora | arbeiter arbeiterin
work: travailler travail | work labor labour | trabajar trabajo | arbeiten arbeit
job: emploi poste | job post position employment | empleo puesto puesto_de_trabajo | arbeitsplatz stelle job arbeitsplätze
unemployment: chômage chômeur | unemployment unemployed jobless joblessness | desempleo paro desempleado parado | arbeitslosigkeit arbeitslos arbeitsloser arbeitslose
hire: embaucher embauche recruter recrutement engager | hire recruit recruitment | contratar contratación reclutar | einstellen eingestellt einstellung anwerben
dismiss-worker: licencier licenciement renvoyer | lay_off layoff dismiss fire redundancy sack laid_off | despedir despido | entlassen kündigen entlassung kündigung
job-cut: suppression_de_postes suppression_d'emplois plan_social supprimer_des_postes | job_cut job_cuts redundancies layoffs | recorte_de_empleo despido_colectivo | stellenabbau arbeitsplatzabbau
strike: grève faire_grève gréviste débrayage | strike walkout striker stoppage | huelga huelguista paro | streik streiken arbeitsniederlegung streikender
lockout: lock-out | lockout | cierre_patronal | aussperrung
union: syndicat syndical syndicaliste | union trade_union labor_union unionist | sindicato sindical sindicalista | gewerkschaft gewerkschaftlich gewerkschafter
wage: salaire rémunération paie paye salarial | wage salary pay remuneration | salario sueldo remuneración salarial | lohn gehalt löhne gehälter vergütung
minimum-wage: salaire_minimum smic | minimum_wage | salario_mínimo | mindestlohn
bonus: prime bonus | bonus | prima bonificación | prämie bonus
retire: retraite prendre_sa_retraite retraité retraitée | retire retirement retiree pensioner | jubilarse jubilación jubilado retirarse | rente ruhestand rentner rentnerin pension
pension: pension retraite | pension | pensión | rente pension
working-time: temps_de_travail | working_hours working_time | jornada_laboral horario | arbeitszeit
holiday: vacances congé | holiday vacation leave | vacaciones | urlaub ferien
public-holiday: jour_férié | public_holiday bank_holiday | festivo día_festivo | feiertag
training: formation | training | formación capacitación | ausbildung weiterbildung schulung
apprentice: apprenti apprentissage | apprentice apprenticeship | aprendiz aprendizaje | lehrling auszubildender azubi
intern: stagiaire stage | intern internship trainee | becario prácticas pasante | praktikant praktikum
colleague: collègue confrère | colleague coworker | colega compañero | kollege kollegin
demonstrate: manifester manifestation manifestant rassemblement défiler | demonstrate demonstration protest protester demonstrator rally march | manifestarse manifestación manifestante protesta protestar marcha | demonstrieren demonstration demonstrant protest protestieren kundgebung
claim-demand: réclamer revendiquer revendication exiger exigence | demand claim call_for | reclamar exigir exigencia reivindicar reivindicación demandar | fordern forderung verlangen
occupy-site: occuper | occupy sit-in | ocupar ocupación | besetzen
agency-credit: agence_de_notation | rating_agency | agencia_de_calificación | ratingagentur
credit: crédit | credit | crédito | kredit
mortgage: hypothèque prêt_immobilier crédit_immobilier | mortgage | hipoteca | hypothek
real-estate: immobilier | real_estate property | inmobiliario | immobilien immobilie
housing: logement habitation | housing dwelling | vivienda alojamiento | wohnung wohnraum wohnungsbau
tenant: locataire | tenant | inquilino arrendatario | mieter mieterin
landlord: propriétaire bailleur | landlord | casero arrendador propietario | vermieter
owner: propriétaire | owner proprietor | propietario dueño | eigentümer besitzer besitzerin
own: posséder détenir | own possess possession | poseer tener | besitzen besaß
expert-economist: économiste | economist | economista | ökonom wirtschaftswissenschaftler volkswirt
result: résultat | result outcome | resultado | ergebnis
quarter: trimestre trimestriel | quarter quarterly | trimestre trimestral | quartal
fiscal-year: exercice | fiscal_year financial_year | ejercicio | geschäftsjahr
forecast-economy: prévision projection | forecast projection outlook | previsión pronóstico | prognose
quota: quota | quota | cuota | quote kontingent
ceiling: plafond plafonner plafonnement | ceiling cap | techo tope límite | obergrenze deckelung deckeln
freeze: geler gel | freeze froze frozen | congelar congelación | einfrieren eingefroren
tender: appel_d'offres | tender call_for_tenders | licitación concurso_público | ausschreibung
license: licence permis agrément | license licence permit | licencia permiso | lizenz genehmigung
patent: brevet breveter | patent | patente patentar | patent patentieren
tourism: tourisme touriste touristique | tourism tourist | turismo turista turístico | tourismus tourist touristisch
hotel: hôtel hôtelier | hotel | hotel hotelero | hotel
restaurant: restaurant restaurateur restauration | restaurant | restaurante restaurador | restaurant gaststätte
bakery: boulangerie boulanger | bakery baker | panadería panadero | bäckerei bäcker
craft: artisan artisanat | craftsman artisan craft | artesano artesanía | handwerker handwerk
auction: enchère vente_aux_enchères | auction | subasta subastar | auktion versteigerung versteigern
`;
