import { placeTable } from '../plan/placeTable.ts';

export const OFFICES = placeTable(`
Bürgerbüro | amenity=townhall, name:en=Citizens' office, name:tr=Vatandaş bürosu | Rathausgasse 3 | Mo-We 08:00-16:00; Th 08:00-18:00; Fr 08:00-12:30; PH off | 0a
Seniorenbüro Treppenburg | amenity=social_facility, social_facility=outreach, social_facility:for=senior, phone=+49 0000 1234, name:en=Senior citizens' office, name:tr=Yaşlılar bürosu | Marktplatz 10 | Mo-Th 09:00-12:00,14:00-16:00; Fr 09:00-12:00; PH off | 0a
Begegnungszentrum Lindenhof | amenity=social_facility, social_facility=outreach, social_facility:for=senior | Lindenallee 39 | Mo-Fr 10:00-17:00 | 0a
Pflegestützpunkt Örletal | amenity=social_facility, social_facility=outreach, social_facility:for=senior | Klinikstraße 11 | Mo-Fr 09:00-15:00 | 0
Tagespflege Gartenlaube | amenity=social_facility, social_facility=day_care, social_facility:for=senior | Holunderweg 6 | Mo-Fr 08:00-16:30 | 0
Betreutes Wohnen am Kai | amenity=social_facility, social_facility=assisted_living, social_facility:for=senior | Örlekai 58 | | 0
Stadtteiltreff Weinberg | amenity=community_centre, community_centre:for=senior | Weinbergstraße 13 | Tu,Th 14:00-18:00; We 09:30-12:00 | 0
Tafel Treppenburg | amenity=social_facility, social_facility=food_bank | Gleisstraße 44 | Tu,Fr 11:00-14:00 | 0
Sozialer Dienst Brückenschlag | amenity=social_facility, social_facility=outreach | Alte Brückstraße 4 | Mo-Th 09:00-16:00; Fr 09:00-12:00 | 1r
Polizeiwache Altstadt | amenity=police, name:en=Police station, name:ar=مركز الشرطة | Neuer Graben 7 | 24/7 | 0
Polizeiposten Bahnhof | amenity=police | Bahnhofplatz 8 | Mo-Su 06:00-22:00 | 0
Stadtbücherei im Kornhaus | amenity=library, name:en=Public library | Kornhausgasse 3 | Tu-Fr 10:00-18:00; Sa 10:00-13:00 | 0a
Bücherei Sonnenhang | amenity=library | Klinikstraße 16 | Tu,Th 14:00-18:00 | 1
Burgarchiv | amenity=library, access=permissive | Herrengasse 3 | We 10:00-16:00 | 3
Post am Markt | amenity=post_office | Marktplatz 12 | Mo-Fr 09:00-18:00; Sa 09:00-13:00 | 0a
Postfiliale Lindenallee | amenity=post_office | Lindenallee 25 | Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:30 | 0
Postagentur Weinberg | amenity=post_office | Weinbergstraße 17 | Mo-Fr 09:00-12:00,15:00-18:00 | 1
Poststelle Oberstadt | amenity=post_office | Sonnenzeile 17 | Mo-Fr 09:30-12:00 | 1
Örletalbank | amenity=bank, atm=yes | Marktplatz 6 | Mo-Fr 08:30-12:30; Mo,Tu 14:00-16:00; Th 14:00-18:00 | 0a
Bürgersparkasse Treppenburg | amenity=bank, atm=yes | Bahnhofstraße 6 | Mo-Fr 09:00-12:30; Mo,Tu,Th 14:00-17:00 | 0a
Bürgersparkasse Lindenallee | amenity=bank, atm=yes | Lindenallee 29 | Mo-Fr 09:00-12:30; Th 14:00-17:30 | 0
Winzerbank | amenity=bank, atm=yes | Weinbergstraße 10 | Mo-Fr 09:00-12:30; Mo,Th 14:00-16:30 | 1r
Geldautomat Klinikum | amenity=atm | Klinikstraße 19 | 24/7 | 0
Amt für Wohnen und Soziales | office=government, government=social_services | Rathausgasse 8 | Mo,Tu,Fr 08:30-12:00; Th 14:00-17:30 | 0
Rentenberatung Örletal | office=government, government=social_security | Untere Zeile 15 | Mo-Th 08:00-15:00; Fr 08:00-12:00 | 0
Standesamt | office=government, government=register_office | Kirchplatz 3 | Mo-Fr 08:30-12:00 | 2
Mieterverein | office=association | Zöllnergasse 6 | Mo,We 10:00-12:00; Th 16:00-18:00 | 2
Krankenkasse Gesund und Munter | office=insurance | Neuer Graben 9 | Mo-Th 09:00-17:00; Fr 09:00-14:00 | 0a
Notarin Dr. Adelheid Siegellack | office=notary | Kirchplatz 5 | Mo-Th 09:00-17:00; Fr 09:00-13:00 | 3
Rechtsanwalt Paragraf und Partner | office=lawyer | Wallring 27 | Mo-Fr 09:00-12:30; Mo-Th 14:00-17:00 | ?
Touristeninformation | tourism=information, information=office, name:en=Tourist information | Marktplatz 4 | Mo-Fr 10:00-17:00; Sa 10:00-14:00 | 0
Feuerwache Gleisstraße | amenity=fire_station | Gleisstraße 52 | 24/7 | ?
Kundencenter Straßenbahn | office=company, name:en=Tram customer centre | Bahnhofplatz 5 | Mo-Fr 08:00-18:00 | 0
`);
