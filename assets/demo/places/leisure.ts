import { placeTable } from '../plan/placeTable.ts';

export const LEISURE = placeTable(`
Café Brunnenblick | amenity=cafe, outdoor_seating=yes, toilets:wheelchair=yes | Marktplatz 9 | Tu-Su 09:00-18:00 | 0
Café Kannenspiel | amenity=cafe, outdoor_seating=yes | Brückengasse 4 | We-Mo 09:30-18:30 | 1
Café Sahneschnitte | amenity=cafe | Kornhausgasse 9 | Tu-Sa 08:30-18:00; Su 13:00-18:00 | 0
Café am Aufzug | amenity=cafe, outdoor_seating=yes | Sonnenzeile 26 | Tu-Su 11:00-18:00 | 0
Schlosscafé | amenity=cafe, outdoor_seating=yes, toilets:wheelchair=yes | Schlossplatz 3 | We-Su 11:00-17:30 | 1r
Café Weitsicht | amenity=cafe | Gärtnergasse 12 | Fr-Su 13:00-18:00 | 2
Café Lindenblüte | amenity=cafe, outdoor_seating=yes | Lindenallee 37 | Mo-Sa 08:00-18:00 | 0
Teestube Samowar | amenity=cafe, name:ru=Чайная «Самовар», name:uk=Чайна «Самовар» | Färberstraße 5 | Mo-Sa 10:00-19:00 | 1
Kaffeehaus Gleis vier | amenity=cafe | Bahnhofplatz 7 | Mo-Su 06:30-20:00 | 0
Klinikcafé Atempause | amenity=cafe | Klinikstraße 17 | Mo-Su 09:00-18:00 | 0a
Café Traubenkern | amenity=cafe, outdoor_seating=yes | Weinbergstraße 20 | We-Su 10:00-18:00 | 0
Kaiterrasse | amenity=cafe, outdoor_seating=yes | Örlekai 40 | Mo-Su 10:00-20:00 | 0
Eiscafé Polarfuchs | amenity=ice_cream | Marktgasse 8 | Mar-Oct Mo-Su 11:00-21:00 | 0
Eisdiele Himbeerbecher | amenity=ice_cream | Bahnhofstraße 11 | Apr-Sep Mo-Su 11:00-21:00 | 1
Gasthaus Zur Blauen Kanne | amenity=restaurant, cuisine=german | Marktplatz 11 | Tu-Su 11:30-22:00 | 1
Gasthof Nachtwächter | amenity=restaurant, cuisine=german | Obere Zeile 20 | We-Mo 17:00-23:00 | 3
Fischerstube | amenity=restaurant, cuisine=fish | Fischergasse 17 | We-Su 11:30-14:30,17:30-22:00 | 2
Gasthaus Lampenschirm | amenity=restaurant, cuisine=german | Laternengasse 8 | Tu-Sa 17:00-23:00 | 1
Pizzeria Campanile | amenity=restaurant, cuisine=pizza | Glockenstraße 2 | Mo-Su 11:30-14:30,17:30-22:30 | 0
Sofra | amenity=restaurant, cuisine=turkish | Bahnhofstraße 14 | Mo-Su 11:00-23:00 | 0
Lotusgarten | amenity=restaurant, cuisine=asian | Küferstraße 6 | Tu-Su 11:30-14:30,17:30-22:00 | 1
Taverne Meeresleuchten | amenity=restaurant, cuisine=greek | Lindenallee 62 | Tu-Su 17:00-23:00 | 1
Straußwirtschaft Rebstock | amenity=restaurant, cuisine=regional | Rebenweg 13 | Apr-Oct Th-Su 16:00-22:00 | 0
Ratskeller | amenity=restaurant, cuisine=german | Kirchgasse 2 | Mo-Sa 11:00-22:00 | 3
Imbiss Bahnsteigkante | amenity=fast_food | Bahnhofplatz 2 | Mo-Su 07:00-22:00 | 0
Suppenküche Kelle | amenity=fast_food | Löffelgasse 14 | Mo-Fr 11:00-15:00 | 0
Weinstube Fässchen | amenity=pub | Küferstraße 10 | We-Sa 17:00-24:00 | 2
Mittagstisch Gleiswerk | amenity=restaurant, cuisine=regional | Gleisstraße 36 | Mo-Fr 11:00-14:30 | 0
Lichtspielhaus Flimmerkiste | amenity=cinema | Lindenallee 54 | Mo-Su 15:00-23:00 | 0
Puppentheater Fadenspiel | amenity=theatre | Untere Zeile 32 | Sa,Su 14:00-18:00 | 1
Stadtmuseum Stufenwelt | tourism=museum, wheelchair=yes | Kirchplatz 4 | Tu-Su 11:00-17:00 | 0
Laternenmuseum | tourism=museum | Laternengasse 3 | We,Sa,Su 14:00-17:00 | 2
Galerie Farbtupfer | tourism=gallery | Färberstraße 3 | Th-Sa 14:00-18:00 | 1
Gasthaus Zur Alten Brücke | amenity=restaurant, cuisine=german | Alte Brückstraße 7 | Th-Tu 11:30-14:30,17:30-22:00 | 1
Bistro Kaimauer | amenity=restaurant, cuisine=french | Örlekai 20 | Tu-Sa 11:30-22:00 | 0
Dönerhaus Boğaz | amenity=fast_food, cuisine=kebab | Lindenallee 50 | Mo-Su 11:00-23:00 | 0
Pierogarnia Maja | amenity=restaurant, cuisine=polish, name:pl=Pierogarnia Maja | Seilerstraße 5 | We-Su 12:00-21:00 | 1
Nähcafé Fingerhut | amenity=cafe | Tuchmachergasse 9 | We-Sa 10:00-17:00 | 0
Mehrgenerationenhaus Farbenspiel | amenity=community_centre | Gerberstraße 7 | Mo-Fr 09:00-18:00 | 0a
Yogahaus Atemweg | leisure=fitness_centre | Färberstraße 6 | Mo-Fr 09:00-20:00 | 2
Gesundheitssport Reha aktiv | leisure=fitness_centre | Klinikstraße 13 | Mo-Fr 08:00-20:00; Sa 09:00-13:00 | 0a
Tanzschule Walzertakt | leisure=dance | Kastanienstraße 5 | Mo-Fr 15:00-22:00 | 1
Winzerhof Traubenpresse | tourism=guest_house | Rebenweg 16 | | 1
Hotel Zum Treppenmännlein | tourism=hotel | Neuer Graben 4 | 24/7 | 0a
Pension Abendsonne | tourism=guest_house | Sonnenzeile 30 | | 2
Gästehaus Rosenstock | tourism=guest_house | Turmgasse 11 | | ?
Bahnhofshotel | tourism=hotel | Gleisstraße 40 | 24/7 | 0
Musikschule Tonleiter | amenity=music_school | Schmiedgasse 6 | Mo-Fr 13:00-19:00 | 1
Kindergarten Regenbogenfisch | amenity=kindergarten | Holunderweg 5 | Mo-Fr 07:30-16:30 | 0
Grundschule Weinberg | amenity=school | Pflaumenweg 7 | | ?
Volkshochschule | amenity=college | Wallring 42 | Mo-Th 09:00-20:00; Fr 09:00-13:00 | 0a
Turnhalle Drosselweg | leisure=sports_centre | Drosselweg 10 | | 0
Schachklub Springer | club=chess | Seilerstraße 4 | Tu 17:00-21:00 | 2
Evangelische Johannisgemeinde | amenity=place_of_worship, religion=christian, denomination=protestant | Seilerstraße 9 | Su 10:00-12:00 | 0
Bergkapelle Maria Lichtblick | amenity=place_of_worship, religion=christian | Schlossplatz 5 | Mo-Su 09:00-17:00 | 1
Moschee Örletal | amenity=place_of_worship, religion=muslim, name:tr=Örletal Camii, name:ar=مسجد أورليتال | Gleisstraße 22 | | 1
`);
