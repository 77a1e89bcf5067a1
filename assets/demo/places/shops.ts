import { placeTable } from '../plan/placeTable.ts';

export const FOOD_SHOPS = placeTable(`
Altstadtmarkt Kornblume | shop=supermarket | Kornhausgasse 12 | Mo-Sa 07:00-20:00 | 0a
Markthof Lindenallee | shop=supermarket, toilets:wheelchair=yes | Lindenallee 31 | Mo-Sa 07:00-21:00 | 0a
Sparkorb | shop=supermarket | Lindenallee 70 | Mo-Sa 07:00-20:00 | 0a
Sparkorb Weinberg | shop=supermarket | Weinbergstraße 22 | Mo-Sa 07:00-20:00 | 0a
Frischemarkt Sonnenhang | shop=supermarket | Klinikstraße 30 | Mo-Sa 07:00-20:00 | 0
Burgladen | shop=convenience, name:en=Castle shop | Sonnenzeile 21 | Mo-Fr 07:30-18:00; Sa 07:30-13:00 | 1
Kramladen Pfefferkorn | shop=convenience | Fischergasse 24 | Mo-Fr 08:00-18:30; Sa 08:00-14:00 | 2
Bahnhofskiosk | shop=convenience | Bahnhofplatz 4 | Mo-Su 06:00-22:00 | 0
Feinkost Anatolien | shop=greengrocer, name:tr=Anadolu Manavı | Bahnhofstraße 9 | Mo-Sa 08:00-20:00 | 0
Obst und Gemüse Apfelbaum | shop=greengrocer | Marktgasse 4 | Mo-Fr 08:00-18:00; Sa 08:00-13:00 | 0
Hofladen Mirabelle | shop=farm | Rebenweg 18 | Th-Fr 14:00-18:00; Sa 09:00-13:00 | ?
Bioladen Löwenzahn | shop=organic | Glockenstraße 8 | Mo-Fr 09:00-18:30; Sa 09:00-14:00 | 1r
Bäckerei Krümelkorb | shop=bakery, cafe=yes | Marktplatz 7 | Mo-Fr 06:30-18:00; Sa 06:30-13:00; Su 08:00-11:00 | 0
Bäckerei Sonnenlaib | shop=bakery | Untere Zeile 18 | Tu-Fr 06:30-18:00; Sa 06:30-12:30 | 1
Backstube Holzofen | shop=bakery | Bahnhofstraße 4 | Mo-Fr 05:30-18:30; Sa 06:00-14:00; Su 07:30-11:30 | 0
Bäckerei Mehlstaub | shop=bakery | Lindenallee 18 | Mo-Fr 06:30-18:00; Sa 06:30-13:00 | 1r
Bäckerei Mehlstaub am Ring | shop=bakery | Wallring 12 | Mo-Fr 06:30-18:00; Sa 06:30-12:30 | 0
Bäckerei Butterhorn | shop=bakery, cafe=yes | Weinbergstraße 8 | Mo-Fr 06:30-18:00; Sa 06:30-13:00; Su 08:00-11:00 | 0
Bäckerei Butterhorn Klinik | shop=bakery, cafe=yes | Klinikstraße 18 | Mo-Fr 06:30-17:30; Sa,Su 07:30-12:00 | 0a
Bäckerei Eulenbrot | shop=bakery | Schlüsselgasse 14 | Tu-Fr 07:00-13:00; Sa 07:00-12:00 | 2
Konditorei Zuckerbäck | shop=pastry, cafe=yes | Glockenstraße 5 | Tu-Su 09:00-18:00 | 1
Gleisbäcker | shop=bakery | Gleisstraße 26 | Mo-Fr 05:30-17:00; Sa 06:00-12:00 | 0
Metzgerei Speckmann | shop=butcher | Kornhausgasse 8 | Tu-Fr 07:30-18:00; Sa 07:30-12:30 | 1
Metzgerei Rauchfang | shop=butcher | Lindenallee 47 | Mo-Fr 07:30-18:00; Sa 07:00-12:30 | 0
Fischhaus Örlebutt | shop=seafood | Fischergasse 9 | We-Fr 08:30-18:00; Sa 08:30-13:00 | 1
Käsekeller Lochmann | shop=cheese | Brückengasse 5 | Tu-Fr 09:00-18:00; Sa 09:00-14:00 | 3
Weinhaus Südlage | shop=wine | Weinbergstraße 14 | Tu-Fr 10:00-18:30; Sa 10:00-15:00 | 1
Teehaus Blattgold | shop=tea | Löffelgasse 5 | Tu-Fr 10:00-18:00; Sa 10:00-14:00 | 1
Drogerie Seifenblase | shop=chemist | Marktgasse 11 | Mo-Fr 09:00-19:00; Sa 09:00-18:00 | 0a
Drogerie Lavendel | shop=chemist | Lindenallee 33 | Mo-Sa 08:30-20:00 | 0a
Drogerie am Bahnhof | shop=chemist | Bahnhofplatz 6 | Mo-Sa 08:00-20:00 | 0
`);

export const OTHER_SHOPS = placeTable(`
Friseur Lockenwerk | shop=hairdresser | Marktgasse 7 | Tu-Fr 08:30-18:00; Sa 08:00-13:00 | 1
Salon Annegret | shop=hairdresser | Untere Zeile 24 | Tu-Fr 08:30-17:30; Sa 08:00-13:00 | 0
Haarstube Scherenschnitt | shop=hairdresser | Bahnhofstraße 7 | Mo-Sa 09:00-18:00 | 0
Salon Wellenreich | shop=hairdresser | Lindenallee 52 | Tu-Fr 09:00-18:00; Sa 08:30-13:30 | 1r
Herrensalon Yusuf | shop=hairdresser, male=yes, name:tr=Yusuf Berber | Küferstraße 5 | Mo-Sa 09:00-19:00 | 0
Friseur am Weinberg | shop=hairdresser | Weinbergstraße 19 | Tu-Fr 09:00-18:00; Sa 08:00-13:00 | 2
Haarhaus Klinikstraße | shop=hairdresser | Klinikstraße 23 | Tu-Fr 08:30-17:30 | 0
Burgfriseur Zopf | shop=hairdresser | Herrengasse 5 | We-Fr 09:00-17:00; Sa 09:00-12:00 | ?
Buchhandlung Eselsohr | shop=books | Marktplatz 8 | Mo-Fr 09:30-18:30; Sa 09:30-15:00 | 0
Antiquariat Vergissmeinnicht | shop=books, second_hand=only | Laternengasse 5 | Th-Fr 14:00-18:00; Sa 10:00-14:00 | 2
Schreibwaren Tintenklecks | shop=stationery | Rathausgasse 9 | Mo-Fr 08:30-18:00; Sa 09:00-13:00 | 1
Blumen Rosamunde | shop=florist | Marktgasse 3 | Mo-Fr 08:30-18:00; Sa 08:30-14:00 | 0
Blumen am Bergfriedhof | shop=florist | Am Bergfriedhof 8 | Mo-Sa 09:00-17:00; Su 10:00-12:00 | 0
Blütenlese | shop=florist | Klinikstraße 26 | Mo-Fr 08:30-18:00; Sa 08:30-13:00 | 0
Schuhhaus Sohle und Sohn | shop=shoes | Kornhausgasse 15 | Mo-Fr 09:30-18:00; Sa 09:30-14:00 | 1
Bequemschuhe Sanftfuß | shop=shoes | Bahnhofstraße 13 | Mo-Fr 09:00-18:00; Sa 09:00-13:00 | 0
Modehaus Zwirn | shop=clothes | Kornhausgasse 20 | Mo-Fr 09:30-18:30; Sa 09:30-16:00 | 0a
Wollstube Maschenglück | shop=fabric | Tuchmachergasse 4 | Tu-Fr 10:00-12:30,14:30-18:00; Sa 10:00-13:00 | 1
Hutmacherei Krempe | shop=clothes, clothes=hats | Tuchmachergasse 10 | We-Sa 10:00-17:00 | 2
Uhren Pendelschlag | shop=watches | Marktgasse 13 | Mo-Fr 09:30-18:00; Sa 09:30-13:00 | 1
Goldschmiede Morgenrot | shop=jewelry | Münzgasse 4 | Tu-Fr 10:00-18:00; Sa 10:00-14:00 | ?
Spielwaren Kreisel | shop=toys | Brückengasse 8 | Mo-Fr 09:30-18:00; Sa 09:30-14:00 | 1
Haushaltswaren Löffelmann | shop=houseware | Löffelgasse 11 | Mo-Fr 09:00-18:00; Sa 09:00-13:00 | 0
Eisenwaren Nagelfluh | shop=hardware | Schmiedgasse 9 | Mo-Fr 08:00-12:30,14:00-18:00; Sa 08:30-12:30 | 1
Kaufhaus Morgenstern | shop=department_store, toilets:wheelchair=yes | Glockenstraße 1 | Mo-Sa 09:30-19:00 | 0a
Elektro Funkenflug | shop=electronics | Gerberstraße 5 | Mo-Fr 09:00-18:00 | 0
Fahrrad Speichenrad | shop=bicycle | Seilerstraße 6 | Tu-Fr 10:00-18:00; Sa 10:00-14:00 | 0
Raumausstattung Samtvorhang | shop=interior_decoration | Küferstraße 9 | Mo-Fr 09:00-18:00 | ?
Reinigung Blütenweiß | shop=dry_cleaning | Lindenallee 44 | Mo-Fr 08:00-18:00; Sa 09:00-12:00 | 0
Änderungsschneiderei Nadelöhr | craft=tailor | Färberstraße 7 | Mo-Fr 09:00-18:00 | 1
Schuhmacher Pechdraht | craft=shoemaker | Schmiedgasse 15 | Mo-Fr 09:00-12:30,14:30-18:00 | 1
Schlüsseldienst Bart | craft=key_cutter | Schlüsselgasse 9 | Mo-Fr 09:00-17:00 | ?
Reisebüro Fernweh | shop=travel_agency | Bahnhofstraße 12 | Mo-Fr 09:30-18:00 | 0
Zeitungsladen Schlagzeile | shop=newsagent | Bahnhofplatz 3 | Mo-Sa 05:30-20:00; Su 07:00-18:00 | 0
Tabak und Lotto Rauchzeichen | shop=tobacco | Glockenstraße 6 | Mo-Fr 07:00-18:30; Sa 07:30-14:00 | 1
Lotto am Ring | shop=lottery | Wallring 18 | Mo-Fr 07:00-18:00; Sa 07:30-13:00 | 0
Gebrauchtes Schatzkiste | shop=charity | Gerberstraße 8 | Tu,Th 10:00-17:00; Sa 10:00-13:00 | 0
Matratzen Traumland | shop=bed | Kastanienstraße 7 | Mo-Fr 10:00-18:00; Sa 10:00-15:00 | 0a
Möbel Eichenblatt | shop=furniture | Kastanienstraße 10 | Mo-Fr 10:00-18:30; Sa 10:00-16:00 | 0a
Küchen Kochlöffel | shop=kitchen | Wagnerstraße 5 | Mo-Fr 10:00-18:00 | ?
Tierbedarf Pfötchen | shop=pet | Wagnerstraße 8 | Mo-Fr 09:00-18:30; Sa 09:00-14:00 | 0
Zimmerei Spanholz | craft=carpenter | Drechslerstraße 6 | Mo-Fr 07:00-16:00 | ?
Töpferei Drehscheibe | craft=pottery | Töpferstraße 7 | Th-Sa 10:00-17:00 | 1
Fotostudio Augenblick | shop=photo | Neuer Graben 8 | Mo-Fr 09:30-18:00 | 0
Musikhaus Stimmgabel | shop=musical_instrument | Pfarrgasse 2 | Tu-Fr 13:00-18:00; Sa 10:00-13:00 | 2
Getränkemarkt Sprudel | shop=beverages | Wallring 54 | Mo-Fr 08:00-19:00; Sa 08:00-16:00 | 0
Schokoladen Kakaotraum | shop=chocolate | Kornhausgasse 14 | Tu-Fr 10:00-18:00; Sa 10:00-15:00 | 1
Parfümerie Veilchen | shop=perfumery | Kornhausgasse 18 | Mo-Fr 09:30-18:00; Sa 09:30-14:00 | 0
Kosmetik Rosenwasser | shop=beauty | Obere Zeile 11 | Tu-Fr 10:00-17:00 | 2
Kunsthandwerk Filzhut | shop=craft | Obere Zeile 24 | We-Sa 11:00-17:00 | 1
Gewürzkontor Safran | shop=spices | Brückengasse 7 | Tu-Sa 10:00-18:00 | 1
Lederwaren Sattelfest | shop=bag | Bäckergasse 4 | Tu-Fr 09:30-18:00; Sa 09:30-13:00 | 1
Handy und Kabel | shop=mobile_phone | Küferstraße 7 | Mo-Sa 09:30-19:00 | 0
Autohaus Lenkrad | shop=car | Weidenstraße 10 | Mo-Fr 08:00-18:00; Sa 09:00-13:00 | 0a
Gartenbedarf Gießkanne | shop=garden_centre | Flößerstraße 12 | Mo-Fr 09:00-18:00; Sa 09:00-14:00 | 0
Bestattungen Heimgang | shop=funeral_directors | Am Bergfriedhof 5 | Mo-Fr 08:00-17:00 | 0
`);
