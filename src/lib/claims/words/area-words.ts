/**
 * Names of areas as sentences bend them: "Kosovës", "srpski", "Serbian". English names of all areas
 * are the product's own (`$lib/i18n`); here is what they leave out. Spelled as `toPlainWord` does.
 */
export const AREA_WORDS: readonly (readonly [string, string])[] = [
	['kosov*|prishtin*|pristin*', 'XKX'],
	['serbi*|srbij*|srpsk*|srbi|beograd*|belgrade', 'SRB'],
	['albani*|shqiperi*|shqip*|albanij*|albansk*|tiran*', 'ALB'],
	['north macedon*|macedon*|maqedoni*|maqedonis* se veriut|makedonij*|makedonsk*', 'MKD'],
	['severn* makedonij*|sjevern* makedonij*|maqedoni* e veriut|skoplj*|skopje|shkup*', 'MKD'],
	['montenegr*|mali i zi|malit te zi|malin e zi|crn* gor*|crnogorsk*', 'MNE'],
	['bosni*|bosn* i hercegovin*|bih|bosn*|bosnje*|bosnje-hercegovin*|bosanskohercegovack*', 'BIH'],
	['croat*|kroaci*|hrvatsk*|zagreb', 'HRV'],
	['sloveni*|sllovenis*|slloveni*|slovenij*|slovenack*', 'SVN'],
	['bulgari*|bullgari*|bugarsk*', 'BGR'],
	['romani*|rumani*|rumunij*|rumunsk*', 'ROU'],
	['hungar*|hungari*|madjarsk*|madarsk*', 'HUN'],
	['greece|greek|greqi*|grck*', 'GRC'],
	['german*|gjermani*|nemack*|njemack*', 'DEU'],
	['turkey|turkish|turkiye|turqi*|tursk*', 'TUR'],
	['u.s.|us|usa|united states|america|american|shba*|sh.b.a.|shtet* te bashkuara*', 'USA'],
	['sad|sad-a|sad-u|sjedinjen* drzav*|sjedinjen* americk* drzav*|americk*|washington', 'USA'],
	['u.k.|uk|britain|british|britani*|velik* britanij*|mbreteri* e bashkuar', 'GBR'],
	['russia*|rusi*|rusij*|rusk*|ruse|moscow|moskva', 'RUS'],
	['ukrain*|ukrajin*', 'UKR'],
	['china*|chinese|kina|kine|kines|kini|kinu|kinesk*|beijing', 'CHN'],
	['france|french|franca|frances|francez*|francuska|francuske|francusk*', 'FRA'],
	['india*|indise|indine|indij*|indijsk*', 'IND'],
	['israel*|izrael*', 'ISR'],
	['italy|italian|itali*|italij*', 'ITA'],
	['poland|polish|poloni*|poljsk*', 'POL'],
	['japan*|japoni*', 'JPN'],
	['saudi*|saudijsk*|arabi* saudite', 'SAU'],
	['south korea*|koreja e jugut|kore* e jugut|juzn* korej*', 'KOR'],
	['sweden|swedish|suedi*|svedsk*', 'SWE'],
	['norway|norwegian|norvegji*|norvesk*', 'NOR'],
	['lithuania*|lituani*|litvanij*', 'LTU'],
	['latvia*|letoni*|letonij*', 'LVA'],
	['yugoslavia*|jugosllavi*|jugoslavij*', 'YUG'],
	['world|worldwide|global*|world*', 'WORLD'],
	['bota|bote|boten|botes|boterore|boteror|ne nivel global', 'WORLD'],
	['svet|sveta|svetu|svetsk*|svijet|svijeta|svijetu|svjetsk*|globaln*', 'WORLD'],
	['europe*|evrop*', 'EUROPE'],
	['european union|evropsk* unij*|bashkim* evropian', 'EU'],
	['western balkan*|west balkan*|ballkanin perendimor|ballkani perendimor', 'SEESAC'],
	['ballkanit perendimor|zapadn* balkan*|zapaden balkan', 'SEESAC'],
	['the region*', 'THE-REGION']
];
/** Phrases that hold an area's name and mean no area. */
export const NO_AREAS: readonly (readonly [string, null])[] = [
	['us dollar*|u.s. dollar*|us $|u.s. $|american dollar*|americkih dolara|americka dolara', null],
	[
		'radio slobodn* evrop*|slobodn* evrop*|radio evropa e lire|evropa e lire|radio free europe',
		null
	],
	['eastern europe clearinghouse|war* in ukraine|war* in ukraine and gaza', null],
	['luft* ne ukraine*|luft* e rusise kunder ukraines|rat* u ukrajini|ratovima u ukrajini', null],
	['world war|svetsk* rat*|world bank|svetsk* bank*|banka boterore', null],
	['serbian monitor|albanian daily news|kosovo online|balkan insight|prishtina insight', null]
];
