import type { LexiconLanguage } from './parse-lexicon.ts';

/**
 * Strong and irregular verbs, one a line: the ending of the infinitive, then the endings of the forms that no stemmer
 * joins with it. They hold for every verb with that ending and what stands before it (`re-prendre`, `an-greifen`).
 */
export const irregular: Readonly<Record<LexiconLanguage, string>> = {
  fr: `
prendre pris prise prend prennent prenait prit prirent prenant
tenir tenu tenue tient tiennent tint tinrent tiendra tiendrait
venir venu venue vient viennent vint vinrent viendra viendrait
mettre mis mise met mettent mit mirent mettra
faire fait faite font fit firent fera ferait faisait
dire dit dite disent disait
voir vu vue voit voient voyait verra
vouloir veut veulent voulu voulait voudra voudrait
savoir sait savent su saura savait
cevoir çu çue çoit çoivent çut çurent cevra
uire uit uite uisent uisit uisirent uisait uira
vaincre vaincu vainc vainquit vainquent
battre battu battue bat battent battit battirent
vrir vert verte vre vrent vrit vrirent
frir fert ferte fre frent frit frirent
courir couru court courent courut
mourir mort morte meurt meurent mourut moururent mourra
quérir quis quise quiert quièrent quit quirent
naître né née naît naquit naissent
aître aît aissent u ue ut urent
perdre perdu perdue perd perdent perdit perdirent
endre endu endue end endent endit endirent endra
ondre ondu ond ondent ondit ondirent ondra
élire élu élue élit élisent élut élurent
lire lu lit lisent
crire crit crite crivent crivit crivait
aindre aint ainte aignent aignait aignit
eindre eint einte eignent eignait eignit
oindre oint ointe oignent oignait oignit
clure clu clue clut clurent cluent
croire cru croit croient croyait
suivre suivi suivie suit suivent suivait
vivre vécu vit vivent vivait
soudre solu sous sout solvent
servir sert servent
sortir sort sortent sortait
partir part partent partait
dormir dort dorment
fuir fuit fui fuient fuyait
envoyer envoie envoient enverra
`,
  en: `
give gave given
take took taken
make made
send sent
bring brought
keep kept
build built
leave left
go went gone
come came
find found
lose lost
hide hid hidden
show shown
see saw seen
choose chose chosen
hold held
meet met
lead led
buy bought
sell sold
pay paid
spend spent
win won
beat beaten
fall fell fallen
rise rose risen
grow grew grown
shrink shrank shrunk
begin began begun
break broke broken
fight fought
shoot shot
steal stole stolen
flee fled
seek sought
catch caught
teach taught
think thought
say said
tell told
speak spoke spoken
write wrote written
know knew known
understand understood
stand stood
forget forgot forgotten
forbid forbade forbidden
draw drew drawn
throw threw thrown
drive drove driven
fly flew flown
swim swam swum
sing sang sung
run ran
sink sank sunk
drink drank drunk
eat ate eaten
wear wore worn
tear tore torn
bear bore borne
swear swore sworn
freeze froze frozen
strike struck stricken
sleep slept
feel felt
lend lent
hear heard
sit sat
get got gotten
die dying
lie lied lying
slay slew slain
bury buried
do did done
lay laid
wake woke
ride rode ridden
shake shook shaken
stick stuck
burn burnt
learn learnt
mean meant
`,
  es: `
tener tuvo tuvieron tiene tienen tendrá tendría tuvieran
poner puso pusieron pone ponen puesto puesta pondrá
venir vino vinieron viene vienen vendrá
decir dijo dijeron dice dicen dicho dirá
hacer hizo hicieron hace hacen hecho hará
poder pudo pudieron puede pueden podrá
querer quiso quisieron quiere quieren
saber supo supieron sabe sabrá
traer trajo trajeron
ducir dujo dujeron duce ducen
andar anduvo
caer cayó cayeron cae caen
huir huyó huyeron huye huyen
truir truyó truyeron truye truyen truido
uir uyó uyeron uye uyen
oír oyó oyeron oye
morir murió murieron muere mueren muerto muerta
dormir durmió durmieron duerme
pedir pidió pidieron pide piden
seguir siguió siguieron sigue siguen
elegir eligió eligieron elige eligen electo
petir pitió pitieron pite piten
servir sirvió sirvieron sirve
mitir mitió mitieron mite miten
ferir firió firieron fiere fieren
vertir virtió virtieron vierte vierten
sentir sintió sintieron siente sienten
mentir mintió mintieron miente desmiente
herir hirió hirieron hiere hieren
cerrar cerró cierra cierran
perder pierde pierden
defender defiende defienden
entender entiende entienden
extender extiende extienden
encender enciende
comenzar comenzó comienza comienzan
empezar empezó empieza empiezan
negar negó niega niegan
gobernar gobierna
atravesar atraviesa
confesar confiesa
despertar despierta
pensar piensa piensan
recomendar recomienda recomiendan
encontrar encuentra encuentran
mostrar muestra muestran
probar prueba prueban aprueba
contar cuenta cuentan
costar cuesta cuestan
volver vuelve vuelven volvió vuelto
solver suelve suelven solvió suelto
mover mueve mueven
volar vuela vuelan
reforzar refuerza refuerzan
jugar juega juegan
abrir abierto abierta
cubrir cubierto cubierta
escribir escrito escrita
cribir crito crita
romper roto rota
ver visto vio ve ven
ir fue fueron va van iba
dar dio dieron da dan
`,
  de: `
geben gab gaben gegeben gibt
nehmen nahm nahmen genommen nimmt
kommen kam kamen gekommen kommt
gehen ging gingen gegangen geht
stehen stand standen gestanden steht
greifen griff griffen gegriffen greift
steigen stieg stiegen gestiegen steigt
fallen fiel fielen gefallen fällt
sinken sank sanken gesunken sinkt
wachsen wuchs wuchsen gewachsen wächst
halten hielt hielten gehalten hält
lassen ließ ließen gelassen lässt
schließen schloss schlossen geschlossen schließt
ziehen zog zogen gezogen zieht
schieben schob schoben geschoben schiebt
weisen wies wiesen gewiesen weist
heben hob hoben gehoben hebt
streichen strich strichen gestrichen streicht
brechen brach brachen gebrochen bricht
sprechen sprach sprachen gesprochen spricht
treffen traf trafen getroffen trifft
treten trat traten getreten tritt
werfen warf warfen geworfen wirft
werben warb warben geworben wirbt
sterben starb starben gestorben stirbt
helfen half halfen geholfen hilft
schlagen schlug schlugen geschlagen schlägt
tragen trug trugen getragen trägt
fahren fuhr fuhren gefahren fährt
laden lud luden geladen lädt
raten riet rieten geraten rät
laufen lief liefen gelaufen läuft
rufen rief riefen gerufen ruft
stoßen stieß stießen gestoßen stößt
schneiden schnitt schnitten geschnitten
reißen riss rissen gerissen reißt
leihen lieh liehen geliehen
schreiben schrieb schrieben geschrieben schreibt
bleiben blieb blieben geblieben bleibt
scheiden schied schieden geschieden
schreiten schritt schritten geschritten
streiten stritt stritten gestritten
leiden litt litten gelitten
meiden mied mieden gemieden
fliegen flog flogen geflogen fliegt
fliehen floh flohen geflohen flieht
bieten bot boten geboten bietet
lügen log logen gelogen
verlieren verlor verloren
schießen schoss schossen geschossen schießt
finden fand fanden gefunden findet
binden band banden gebunden
singen sang sangen gesungen
springen sprang sprangen gesprungen
zwingen zwang zwangen gezwungen
gelingen gelang gelangen gelungen
trinken trank tranken getrunken
schwimmen schwamm schwammen geschwommen
gewinnen gewann gewannen gewonnen gewinnt
beginnen begann begannen begonnen beginnt
schwinden schwand schwanden geschwunden
essen aß aßen gegessen isst
lesen las lasen gelesen liest
sehen sah sahen gesehen sieht
geschehen geschah geschahen geschieht
sitzen saß saßen gesessen
stehlen stahl stahlen gestohlen stiehlt
fehlen fehlte
empfehlen empfahl empfahlen empfohlen empfiehlt
werden wurde wurden geworden
bringen brachte brachten gebracht bringt
denken dachte dachten gedacht
kennen kannte kannten gekannt
nennen nannte nannten genannt
brennen brannte brannten gebrannt
rennen rannte rannten gerannt
senden sandte sandten gesandt
wenden wandte wandten gewandt
wissen wusste wussten gewusst weiß
tun tat taten getan
schaffen schuf schufen geschaffen
fangen fing fingen gefangen
hängen hing hingen gehangen
bitten bat baten gebeten
messen maß maßen gemessen misst
gelten galt galten gegolten
bergen barg bargen geborgen
`,
};
