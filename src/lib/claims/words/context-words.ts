/**
 * Words that say what a number is of: topic, divisor, change, prices, source, the clauses.
 * English, Albanian, Serbian and Macedonian, in the spelling of `toPlainWord`; a star stands for any ending.
 */
import type { Claim, Divisor, Topic } from '../claim.ts';

export const TOPICS: readonly (readonly [string, Topic])[] = [
	['military spending|military expenditure*|defence spending|defense spending', 'spending'],
	['defence expenditure*|defense expenditure*|military budget*|defence budget*', 'spending'],
	['defense budget*|arms spending|spending on defence|spending on defense', 'spending'],
	['military burden|military outlay*|military investment*|defence investment*', 'spending'],
	[
		'for defence|for defense|to defence|to defense|on defence|on defense|on its military',
		'spending'
	],
	[
		'on their military|on the military|in its military|on its armed forces|on their armed forces',
		'spending'
	],
	[
		'shpenzim* ushtarak*|shpenzim* per mbrojtje*|buxhet* ushtarak*|buxhet* per mbrojtje*',
		'spending'
	],
	[
		'buxhet* i mbrojtjes|buxhetin e mbrojtjes|buxheti per ushtrine|per mbrojtje*|ne mbrojtje',
		'spending'
	],
	[
		'ne ushtri|per ushtrine|per ushtri|shpenzim* te mbrojtjes|shpenzim* globale ushtarake',
		'spending'
	],
	[
		'vojn* izdat*|vojn* potrosnj*|vojn* trosk*|vojn* rashod*|vojn* izdvajanj*|vojn* budzet*',
		'spending'
	],
	['vojn* proracun*|vojn* invest*|vojn* ulaganj*|odbramben* budzet*|odbramben* izdat*', 'spending'],
	[
		'budzet* za odbran*|za odbranu|za vojsku|za obranu|za vojne|na vojsku|na odbranu|u vojsku',
		'spending'
	],
	['voen* trosoc*|voen* trosoi*|voen* rashod*|voen* budzet*|za odbrana|za armij*', 'spending'],
	[
		'izdvajanj* za odbran*|obramben* proracun*|trosk* za odbran*|izdaci za odbranu|u odbranu',
		'spending'
	],
	[
		'equipment expenditure*|equipment spending|on equipment|for equipment|na opremu|per pajisje',
		'equipment'
	],
	['military personnel|personel* ushtarak|vojno osoblj*', 'personnel'],
	[
		'arms export*|weapons export*|exporter of weapons|exporter of arms|exports of arms',
		'arms-exports'
	],
	['arms and ammunition exporter|weapons exporter|arms exporter|exported arms', 'arms-exports'],
	[
		'exports of weapons|exported weapons|export of arms|weapons sales|total exports',
		'arms-exports'
	],
	['exported over|exported around|sold over|worth of arms|worth of weapons', 'arms-exports'],
	['eksport* te armeve|eksport* e armeve|eksportues* i armeve|eksport*', 'arms-exports'],
	['izvoz* oruzj*|izvoz* naoruzanj*|izvoz*|izvezl*', 'arms-exports'],
	['arms import*|weapons import*|imports of arms|importer of arms|arms importer', 'arms-imports'],
	['import* te armeve|import* e armeve|uvoz*', 'arms-imports'],
	['export licence*|export license*|issued licence*|issued license*|licences issued', 'licences'],
	[
		'licenses issued|value of licences|value of licenses|izvozn* dozvol*|izdat* dozvol*',
		'licences'
	],
	['licence* issued|arms export licence*|arms export license*|licenc* te eksportit', 'licences'],
	['arms sales and military services|sales of arms and military services|top 100', 'arms-industry'],
	['weapons and military services|arms and military services|arms industr*', 'arms-industry'],
	['arms revenue*|arms compan*|arms producer*|arms maker*|arms manufacturer*', 'arms-industry'],
	['arms-producing compan*|weapons maker*|weapons manufacturer*|defence compan*', 'arms-industry'],
	[
		'defense compan*|defense firm*|defence firm*|weapons-producing compan*|defence contractor*',
		'arms-industry'
	],
	['100 largest|largest arms|global arms sales|weapons compan*|weapons producer*', 'arms-industry'],
	[
		'kompani* te armeve|kompani* prodhuese|prodhues* te armeve|prodhuesit e armeve',
		'arms-industry'
	],
	[
		'industri* e armeve|industrise se armeve|shitj* e armeve|shitj* te armeve|shitj* vjetore te armeve|te ardhurat e|100 kompani*',
		'arms-industry'
	],
	[
		'proizvodjac* oruzja|proizvodjac* naoruzanja|proizvodac* oruzja|industrij* oruzja',
		'arms-industry'
	],
	['kompanij* za proizvodnju|najvecih kompanija|prihod* od oruzja|prodaj* oruzja', 'arms-industry'],
	['oruzan* kompanij*|vojn* kompanij*|100 najvecih|sto najvecih|100 vodecih', 'arms-industry']
];

export const DIVISORS: readonly (readonly [string, Divisor])[] = [
	[
		'of gdp|of its gdp|of their gdp|of the gdp|of gross domestic product|of its gross domestic product',
		'gdp'
	],
	["of national gdp|of the country's gdp|share of gdp|of its economy|gdp", 'gdp'],
	['bdp|bdp-a|bdpa|bruto drustven* proizvod*|bruto domac* proizvod*|bdp-u|bdp-om', 'gdp'],
	[
		'te pbb-se|te bpv-se|te gdp-se|pbb*|bpv*|gdp-se|prodhim* te brendshem bruto|te prodhimit te brendshem',
		'gdp'
	],
	['bruto prodhim*|bruto produkt*', 'gdp'],
	[
		'of government spending|of government expenditure*|of public spending|of total government',
		'government'
	],
	['of the state budget|of the government budget|of public expenditure*', 'government'],
	[
		'drzavn* budzet*|ukupn* budzet*|javn* rashod*|buxhetit te shtetit|buxhetit shteteror',
		'government'
	],
	['per capita|per person|per head|per inhabitant|per resident|per citizen', 'person'],
	['po glava na ziel|po zitel', 'person'],
	['po glavi stanovnika|po stanovniku|per koke banori|per banor|per koke', 'person'],
	[
		'of total exports|of the region*|of all exports|of regional exports|of the total region*',
		'region'
	],
	['ukupnog izvoza|izvoza regiona|regionalnog izvoza|te eksporteve totale', 'region'],
	['of global|of the world*|of world|of total global|of the global total', 'world'],
	[
		'globaln* potrosnj*|svetsk* potrosnj*|svjetsk* potrosnj*|ukupne globalne|ukupne svetske',
		'world'
	],
	['te shpenzimeve botero*|te shpenzimeve globale|svetskih vojnih izdataka', 'world'],
	[
		'of the total value of arms export licen*|of the value licensed|of the licen*|of licen*',
		'licensed'
	],
	['of the total value of licen*|of all licences|of the value of licences', 'licensed'],
	[
		'of defence spending|of defense spending|of the defence budget|of military spending',
		'spending'
	],
	['of all imports|of its imports|of arms imports|of global arms', 'other'],
	['of nato*|of total nato|te eksportit global|te totalit global|globalnog izvoza', 'other'],
	['percentage points|percentage point|procentnih poena|pike perqindje', 'other']
];

/** A number that is a change: `sign` is how the figure moved. */
export const CHANGES: readonly (readonly [string, 1 | -1])[] = [
	[
		'increas*|rose|rise|rises|risen|rising|grew|grow|grows|grown|growth|jump*|up|surge*|climb*|higher|more',
		1
	],
	['rrit*|shtuar|me shume', 1],
	['zgolemi*|zgolemuv*|porasn*', 1],
	['porast*|poras*|rast|rasta|raste|rasla|rastu|poveca*|uveca*|skok*|vise|narasl*|veci|veca', 1],
	['fell|fall|falls|fallen|declin*|decreas*|drop*|reduc*|lower|down|cut', -1],
	['rene|renie|ulur|ulje|zvogel*|me pak', -1],
	['namali*|namaluv*|opadn*', -1],
	['smanj*|pad|pala|pao|palo|umanj*|manje|manji|manja', -1]
];

/** Before an amount that is a change: "by $326 million", "za 326 miliona". */
export const BY: ReadonlySet<string> = new Set(['by', 'za', 'per', 'me']);
/** Likewise, right behind the word of change: "an increase of", "rritje prej". */
export const OF: ReadonlySet<string> = new Set(['of', 'od', 'prej']);

/** Before an amount that something changed to: "rose to $2.2 billion", "na 2,2 milijarde". */
export const TO: ReadonlySet<string> = new Set(['to', 'at', 'na', 'ne', 'reaching', 'deri', 'do']);

export const PRICES: readonly (readonly [string, 'current' | 'constant'])[] = [
	['constant|real terms|in real terms|inflation-adjusted|adjusted for inflation', 'constant'],
	['stalnim cenama|stalnim cijenama|realno|terma reale|cmime konstante|konstante', 'constant'],
	[
		'current dollars|current prices|current us dollars|tekucim cenama|nominal*|cmime aktuale',
		'current'
	]
];

export const SOURCES: readonly (readonly [string, Exclude<Claim['source'], null>])[] = [
	['sipri*|stockholm international peace|stokholmsk*|stockholmsk*|stokcholmsk*', 'sipri'],
	[
		'instituti nderkombetar i paqes|instituti i stokholmit|instituti nderkombetar i kerkimeve',
		'sipri'
	],
	['institut* za istrazivanje mira|institut* za mirovna istrazivanja', 'sipri'],
	['seesac*', 'seesac'],
	['according to nato|nato figures|nato data|nato estimates|nato report', 'nato'],
	[
		'procjen* nato*|procen* nato*|nato-ov*|prema nato*|podaci nato*|podacima nato*|sipas nato*|te dhenat e nato*|te dhenave te nato*',
		'nato'
	]
];

/** An area or a year after one of these is what the number is compared with. */
export const THAN: ReadonlySet<string> = new Set([
	...['than', 'since', 'from', 'versus', 'vs', 'unlike', 'against'],
	...['nego', 'od', 'sa', 'se', 'sesa', 'nga', 'prej', 'qe']
]);
export const COMPARED: readonly (readonly [string, true])[] = [
	['compared to|compared with|in comparison|relative to|over the|on the previous', true],
	['more than|less than|times that of|led by|headed by|including|such as|surpassed|overtook', true],
	['me shume se|me pak se|perfshire|vise od|vise nego|manje od|ukljucujuci|prestigl*', true],
	['krahasuar me|krahasim me|ne krahasim me', true],
	['u odnosu na|u poredjenju sa|u usporedbi s|u poredenju sa|naspram|spram', true]
];

/** Begins another clause of the same sentence. */
export const TURNS: readonly (readonly [string, true])[] = [
	['while|whereas|but|followed by|and|with', true],
	['ndersa|kurse|ndonese|por|ndjekur nga|pasuar nga', true],
	['dok|ali|slede|slijede|sledi|slijedi|zatim|potom', true]
];
