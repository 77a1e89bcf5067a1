import { placeTable } from '../plan/placeTable.ts';

export const HEALTH = placeTable(`
Löwen-Apotheke | amenity=pharmacy, dispensing=yes, name:tr=Aslan Eczanesi | Marktplatz 3 | Mo-Fr 08:30-18:30; Sa 09:00-14:00; PH off | 0a
Brunnen-Apotheke | amenity=pharmacy, dispensing=yes | Bahnhofstraße 5 | Mo-Fr 08:00-18:30; Sa 08:30-13:00; PH off | 0a
Linden-Apotheke | amenity=pharmacy, dispensing=yes | Lindenallee 22 | Mo-Fr 08:30-13:00,14:30-18:30; Sa 08:30-13:00 | 1r
Apotheke am Burgberg | amenity=pharmacy, dispensing=yes | Sonnenzeile 12 | Mo-Tu,Th-Fr 09:00-13:00,15:00-18:00; We,Sa 09:00-12:30 | 2
Weinberg-Apotheke | amenity=pharmacy, dispensing=yes | Weinbergstraße 11 | Mo-Fr 08:30-18:30; Sa 08:30-13:00 | 0
Apotheke am Klinikum | amenity=pharmacy, dispensing=yes | Klinikstraße 21 | Mo-Fr 08:00-19:00; Sa 09:00-16:00 | 0a
Gleis-Apotheke | amenity=pharmacy, dispensing=yes | Gleisstraße 32 | Mo-Fr 08:30-18:30; Sa 09:00-13:00 | ?
Praxis Dr. Wiebke Sommerlatt | amenity=doctors, healthcare:speciality=general | Marktgasse 6 | Mo-Fr 08:00-12:00; Mo,Tu,Th 15:00-18:00; PH off | 1
Gemeinschaftspraxis am Markt | amenity=doctors, healthcare:speciality=general;internal | Kornhausgasse 5 | Mo-Fr 07:30-12:00; Mo,Tu,Th 14:00-17:30; PH off | 0
Praxis Dr. Emre Yaldız | amenity=doctors, healthcare:speciality=general | Bahnhofstraße 8 | Mo-Fr 08:00-12:30; Mo,Th 15:00-18:30 | 0a
Praxis Dr. Ottilie Grünspan | amenity=doctors, healthcare:speciality=general | Lindenallee 41 | Mo-Fr 08:00-12:00; Tu,Th 15:00-18:00 | 2
Praxis Dr. Hagen Birnstiel | amenity=doctors, healthcare:speciality=orthopaedics | Glockenstraße 4 | Mo-Th 08:00-12:00,14:00-17:00; Fr 08:00-13:00 | 0
Augenarzt Dr. Leopold Himmelreich | amenity=doctors, healthcare:speciality=ophthalmology | Untere Zeile 11 | Mo-Fr 08:00-12:00; Mo,Tu,Th 14:00-17:00 | 1
HNO-Praxis Dr. Selma Rautenkranz | amenity=doctors, healthcare:speciality=otolaryngology | Neuer Graben 5 | Mo,Tu,Th 08:00-12:00,14:30-17:30; We,Fr 08:00-12:00 | 0
Hautärztin Dr. Fenja Morgentau | amenity=doctors, healthcare:speciality=dermatology | Münzgasse 7 | Mo-Fr 08:00-12:00; Mo,We 14:00-17:00 | ?
Herzpraxis Örlekai | amenity=doctors, healthcare:speciality=cardiology | Örlekai 30 | Mo-Th 08:00-13:00,14:00-17:00; Fr 08:00-13:00 | 0a
Praxis Dr. Arvid Kleeblatt | amenity=doctors, healthcare:speciality=general | Schwanenallee 12 | Mo-Fr 08:00-12:00; Mo,Th 16:00-18:00 | 1
Praxis Dr. Mechthild Auenwald | amenity=doctors, healthcare:speciality=general | Weinbergstraße 16 | Mo-Fr 07:30-12:30; Tu,Th 15:00-18:00 | 0
Ärztehaus Sonnenhang | amenity=clinic, healthcare=clinic | Klinikstraße 14 | Mo-Fr 07:30-18:00 | 0a
Praxis Dr. Jurek Wiśniewski | amenity=doctors, healthcare:speciality=general, name:pl=Gabinet dr. Jurka Wiśniewskiego | Gleisstraße 17 | Mo-Fr 08:00-12:00; Mo,Tu,Th 15:00-18:00 | 3
Neurologie am Wallring | amenity=doctors, healthcare:speciality=neurology | Wallring 21 | Mo-Th 08:00-12:00,14:00-16:30; Fr 08:00-12:00 | 0
Urologische Praxis Dr. Kasimir Tannenhof | amenity=doctors, healthcare:speciality=urology | Weidenstraße 6 | Mo-Fr 08:00-12:00; Mo,Th 15:00-17:00 | ?
Physiotherapie Beweggrund | healthcare=physiotherapist | Färberstraße 4 | Mo-Th 08:00-19:00; Fr 08:00-15:00 | 0
Krankengymnastik am Kai | healthcare=physiotherapist | Örlekai 48 | Mo-Fr 07:30-18:30 | 1r
Physiotherapie Rebenhof | healthcare=physiotherapist | Rebenweg 9 | Mo-Th 08:00-18:00; Fr 08:00-14:00 | 2
Fußpflege Leichter Schritt | healthcare=podiatrist | Löffelgasse 8 | Tu-Fr 09:00-17:00 | 1
Podologie Wanderfuß | healthcare=podiatrist | Lindenallee 58 | Mo-Fr 08:30-17:00 | 0
Zahnarztpraxis Dr. Philine Perlmutt | amenity=dentist | Rathausgasse 6 | Mo-Th 08:00-12:00,14:00-18:00; Fr 08:00-13:00 | 1
Zahnarzt Dr. Gregor Elfenbein | amenity=dentist | Lindenallee 35 | Mo-Fr 08:00-12:00; Mo,Tu,Th 14:00-18:00 | 0a
Zahnärzte am Ring | amenity=dentist | Wallring 36 | Mo-Th 07:30-19:00; Fr 07:30-14:00 | 0
Zahnarztpraxis Traubenblick | amenity=dentist | Traubenweg 6 | Mo-Th 08:00-12:00,14:00-17:00 | 2
Hörwelt Ohrmuschel | shop=hearing_aids | Marktgasse 9 | Mo-Fr 09:00-18:00; Sa 09:30-13:00 | 0
Hörgeräte Stillwasser | shop=hearing_aids | Bahnhofstraße 10 | Mo-Fr 09:00-13:00,14:00-18:00 | 0a
Optik Weitblick | shop=optician | Marktplatz 5 | Mo-Fr 09:30-18:30; Sa 09:30-14:00 | 0
Brillen Klarmann | shop=optician | Lindenallee 27 | Mo-Fr 09:00-18:00; Sa 09:00-13:00 | 1r
Augenoptik Brennglas | shop=optician | Glockenstraße 3 | Mo-Fr 09:30-18:00; Sa 10:00-14:00 | 1
Sanitätshaus Gehwohl | shop=medical_supply | Bahnhofstraße 3 | Mo-Fr 09:00-18:00; Sa 09:00-13:00 | 0a
Sanitätshaus Örletal | shop=medical_supply | Klinikstraße 9 | Mo-Fr 08:30-17:30 | 0a
Orthopädie-Schuhtechnik Leisten | craft=orthopaedic_shoemaker | Tuchmachergasse 7 | Mo-Fr 09:00-12:30,14:00-17:30 | 1
`);
